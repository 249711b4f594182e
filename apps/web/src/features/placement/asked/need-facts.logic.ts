import type { Need } from '@harborlight/domain';

/** What a shelter reads of a need, in the order in which it decides. */
const factKinds = [
  'who',
  'place',
  'legalStatus',
  'pendingMatter',
  'judgeOnlyHold',
  'stay',
  'arrival',
  'needs',
  'protection',
  'walkOut',
  'languages',
  'keepAway',
  'court',
  'wishes',
] as const;
export type FactKind = (typeof factKinds)[number];

const isSaid: Partial<Readonly<Record<FactKind, (need: Need) => boolean>>> = {
  pendingMatter: ({ pendingMatter }) => pendingMatter !== 'none',
  judgeOnlyHold: ({ judgeOnlyHold }) => judgeOnlyHold,
  needs: ({ conditions, cribs }) => conditions.length > 0 || cribs > 0,
  protection: ({ protection }) => protection.length > 0,
  walkOut: ({ walkOut }) => walkOut !== 'any',
  languages: ({ languages }) => languages.length > 0,
  keepAway: ({ avoidRegions }) => avoidRegions.length > 0,
  court: ({ courtRegion }) => courtRegion !== null,
  wishes: ({ prefersLowCensus, separationCheck }) => prefersLowCensus || separationCheck,
};

/** The facts of this need: what makes no difference is left out. */
export const factsOf = (need: Need): FactKind[] => factKinds.filter((kind) => isSaid[kind]?.(need) ?? true);
