import { questions, type CriterionQuestion, type Need } from '@harborlight/domain';

/** A question whose answers are codes: each is a fact of its own. Those of yes or no are wishes. */
const codedQuestions = questions.filter(({ options }) => options !== null);
export const wishes: readonly CriterionQuestion[] = questions.filter(({ options }) => options === null);

type AskedFact = CriterionQuestion['as'];

/** What a shelter reads of a need, in the order in which it decides. */
const ownKinds = {
  first: [
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
  ],
  last: ['keepAway', 'court', 'wishes'],
} as const;
export type OwnFact = (typeof ownKinds)[keyof typeof ownKinds][number];
export type FactKind = OwnFact | AskedFact;

const factKinds: readonly FactKind[] = [
  ...ownKinds.first,
  ...codedQuestions.map(({ as }) => as),
  ...ownKinds.last,
];

/** The question of the table that a fact answers; null for the others. */
export const questionOf = (kind: FactKind): CriterionQuestion | null =>
  codedQuestions.find(({ as }) => as === kind) ?? null;

const isAsked = (said: boolean | readonly unknown[]): boolean =>
  typeof said === 'boolean' ? said : said.length > 0;

const isSaid: Partial<Readonly<Record<FactKind, (need: Need) => boolean>>> = {
  pendingMatter: ({ pendingMatter }) => pendingMatter !== 'none',
  judgeOnlyHold: ({ judgeOnlyHold }) => judgeOnlyHold,
  needs: ({ conditions, cribs }) => conditions.length > 0 || cribs > 0,
  protection: ({ protection }) => protection.length > 0,
  walkOut: ({ walkOut }) => walkOut !== 'any',
  keepAway: ({ avoidRegions }) => avoidRegions.length > 0,
  court: ({ courtRegion }) => courtRegion !== null,
  wishes: (need) => need.separationCheck || wishes.some(({ as }) => isAsked(need[as])),
  ...Object.fromEntries(codedQuestions.map(({ as }) => [as, (need: Need) => isAsked(need[as])])),
};

/** The facts of this need: what makes no difference is left out. */
export const factsOf = (need: Need): FactKind[] => factKinds.filter((kind) => isSaid[kind]?.(need) ?? true);
