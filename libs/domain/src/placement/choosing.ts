import type { Match } from '../match/match-types.js';
import type { Refusal } from '../refusal/refusal.js';
import type { DeclineClass, RestrictiveReason } from '../vocabulary/placement-codes.js';

/** A unit as the matcher judged it for a need. */
export interface JudgedUnit {
  readonly match: Pick<Match, 'unitId' | 'verdict' | 'reasons'>;
  /** As `restrictivenessOf` has it: less is freer. */
  readonly restrictiveness: number;
}

/** The units that cannot be asked because something hard stands against them, each with the codes of what does. */
export const whyNotFit = (chosen: readonly JudgedUnit[]): Refusal[] =>
  chosen
    .filter(({ match }) => match.verdict === 'no')
    .map(({ match: { unitId, reasons } }) => ({
      code: 'does-not-fit',
      field: 'unitIds',
      facts: {
        unitId,
        reasons: reasons
          .filter(({ weighs }) => weighs === 'no')
          .map(({ code }) => code)
          .join(' '),
      },
    }));

/**
 * Choosing a place more restrictive than the freest that fits costs a reason (docs/practice.md 4.3: the least restrictive
 * option that meets the protection needed).
 */
export function whyNotSoRestrictive(
  chosen: readonly JudgedUnit[],
  all: Iterable<JudgedUnit>,
  reason: RestrictiveReason | undefined,
): Refusal[] {
  if (reason) return [];
  let freest = Infinity;
  for (const { match, restrictiveness } of all)
    if (match.verdict === 'fits') freest = Math.min(freest, restrictiveness);
  return chosen
    .filter(({ restrictiveness }) => restrictiveness > freest)
    .map(({ match: { unitId } }) => ({
      code: 'reason-for-restrictive-missing',
      field: 'reason',
      facts: { unitId },
    }));
}

const ofTheShelters: readonly RestrictiveReason[] = [
  'less-restrictive-declined',
  'less-restrictive-not-answering',
];

/** What is left of the reason once the need is gone: of one that speaks of the child, only that it did. */
export const reasonAfterPurge = (reason: RestrictiveReason): RestrictiveReason | DeclineClass =>
  ofTheShelters.includes(reason) ? reason : 'need';
