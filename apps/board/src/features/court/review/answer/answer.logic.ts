import type { Candidate, GroundRule } from '@harborlight/domain';

/** The grounds in the order of the rule, but the one that is claimed before all. */
export const claimedFirst = (grounds: readonly GroundRule[], claimed: string | null): GroundRule[] => [
  ...grounds.filter(({ code }) => code === claimed),
  ...grounds.filter(({ code }) => code !== claimed),
];

/** So many units are looked at more closely: nobody plans a release to more. */
const mostPlanned = 3;

/** The units a release could be planned to. */
export const toPlanFor = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.slice(0, mostPlanned);
