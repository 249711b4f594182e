import type { ExhibitVerification } from '@harborlight/contracts';

const printed = /H-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

/** The stamp that a file carries in its own description; null where it carries none. */
export const stampIn = (bytes: Uint8Array): string | null =>
  printed.exec(new TextDecoder('latin1').decode(bytes))?.[0] ?? null;

/** SHA-256 in hex, computed here: the file itself goes nowhere. */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A browser computes fingerprints only over a secure line. */
export const canFingerprint = (): boolean => globalThis.isSecureContext && 'subtle' in crypto;

/** How much an answer says for the paper. */
export type Weight = 'good' | 'bad' | 'open';

/** What a verification found of the file, of the log at its position, and of the chain. */
export const answers = {
  fileSame: 'good',
  fileOther: 'bad',
  fileNotShown: 'open',
  /** A page to print leaves the board as no file. */
  fileNever: 'open',
  positionHolds: 'good',
  positionAltered: 'bad',
  chainIntact: 'good',
  chainBroken: 'bad',
} as const satisfies Readonly<Record<string, Weight>>;
export type VerificationAnswer = keyof typeof answers;

const fileAnswer = ({ as, sameFile }: ExhibitVerification): VerificationAnswer => {
  if (as === 'page') return 'fileNever';
  if (sameFile === null) return 'fileNotShown';
  return sameFile ? 'fileSame' : 'fileOther';
};

export const answersOf = (found: ExhibitVerification): readonly VerificationAnswer[] => [
  fileAnswer(found),
  found.onChain ? 'positionHolds' : 'positionAltered',
  found.chain.intact ? 'chainIntact' : 'chainBroken',
];

/** All answers in one: bad where one is, good where all are. */
export function verdictOf(found: ExhibitVerification): Weight {
  const weights: readonly Weight[] = answersOf(found).map((answer) => answers[answer]);
  return weights.find((weight) => weight === 'bad') ?? weights.find((weight) => weight === 'open') ?? 'good';
}
