import {
  bedDeclines,
  needDeclines,
  type DeclineClass,
  type DeclineCode,
  type ReleaseCode,
} from '../vocabulary/placement-codes.js';

export const boardCorrections = ['filled', 'staffing', 'should-not-have-been-listed'] as const;
/** A decline that says the board was wrong, and mends it in the same step. */
export type BoardCorrection = (typeof boardCorrections)[number];

const includes = (codes: readonly string[], code: string): boolean => codes.includes(code);

export const correctsBoard = (code: DeclineCode): code is BoardCorrection => includes(boardCorrections, code);

/** Whether the code speaks of the bed, of what the child needs, or of who no longer asks. */
export function declineClassOf(code: DeclineCode): DeclineClass {
  if (includes(bedDeclines, code)) return 'bed';
  return includes(needDeclines, code) ? 'need' : 'withdrawn';
}

/** What is left of a decline once the need is gone: a code of the bed stays, every other keeps only its class. */
export const declineAfterPurge = (code: DeclineCode): DeclineCode | DeclineClass =>
  declineClassOf(code) === 'bed' ? code : declineClassOf(code);

/** Why the soft hold of a request ends with the decline of the very unit it stands on. */
export function releaseAfterDecline(code: DeclineCode): ReleaseCode {
  if (code === 'staffing' || code === 'separation') return code;
  return declineClassOf(code) === 'bed' ? 'bed-not-usable' : 'no-longer-needed';
}

const nothingFree: readonly DeclineCode[] = ['full', 'filled', 'staffing', 'should-not-have-been-listed'];

/** Whether an answer showed that the bed the board told of was there; null where it showed neither. */
export function foundBy(
  answer: 'accepted' | 'confirmed-open' | 'declined' | 'maybe' | 'no-answer',
  code: DeclineCode | undefined,
): 'open' | 'full' | null {
  if (answer === 'accepted' || answer === 'confirmed-open') return 'open';
  return answer === 'declined' && code && nothingFree.includes(code) ? 'full' : null;
}
