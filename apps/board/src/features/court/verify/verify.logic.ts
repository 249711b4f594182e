import type { ExhibitVerification } from '@harborlight/contracts';

const alphabet = '0-9A-HJKMNP-TV-Z';
const printed = new RegExp(`H-[${alphabet}]{4}-[${alphabet}]{4}-[${alphabet}]{4}`);
const bare = new RegExp(`^H?([${alphabet}]{4})([${alphabet}]{4})([${alphabet}]{4})$`);

/** The stamp somebody typed off a paper, as it is printed; null where it can be none. */
export function stampOf(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const parts = bare.exec(letters);
  return parts && `H-${parts.slice(1).join('-')}`;
}

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

/** What a verification found of the file, of the log at its position, and of the chain; and whether that is good. */
export const answers = {
  fileSame: 'good',
  fileOther: 'bad',
  fileNotShown: 'open',
  positionHolds: 'good',
  positionAltered: 'bad',
  chainIntact: 'good',
  chainBroken: 'bad',
} as const;
export type Answer = keyof typeof answers;

export const answersOf = ({ sameFile, onChain, chain }: ExhibitVerification): readonly Answer[] => [
  sameFile === null ? 'fileNotShown' : sameFile ? 'fileSame' : 'fileOther',
  onChain ? 'positionHolds' : 'positionAltered',
  chain.intact ? 'chainIntact' : 'chainBroken',
];
