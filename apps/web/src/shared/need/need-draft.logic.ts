import {
  questions,
  undemanding,
  type Condition,
  type CriterionQuestion,
  type Need,
  type OfficersWord,
} from '@harborlight/domain';

/** A need as far as it has been said. */
export type NeedDraft = Omit<Need, OfficersWord> & { readonly [Field in OfficersWord]: Need[Field] | null };

export interface Place {
  readonly state: string;
  readonly region: string;
}

const openQuestions: NeedDraft = {
  age: null,
  sleeper: null,
  state: null,
  region: null,
  ...undemanding,
};

/** A need of which nothing was said but, where it is known, the place where this device searched last. */
export const emptyDraft = (place: Place | null = null): NeedDraft => ({ ...openQuestions, ...place });

export type Question = 'age' | 'sleeper' | 'place';

/** What must still be said before anything can be searched for. */
export const openIn = ({ age, sleeper, state, region }: NeedDraft): Question[] => [
  ...(age === null ? (['age'] as const) : []),
  ...(sleeper === null ? (['sleeper'] as const) : []),
  ...(state === null || region === null ? (['place'] as const) : []),
];

/** The need, once all that only the officer can say was said. */
export function needOf(draft: NeedDraft): Need | null {
  const { age, sleeper, state, region } = draft;
  if (age === null || sleeper === null || state === null || region === null) return null;
  return { ...draft, age, sleeper, state, region };
}

export const oldestAge = 20;
/** Where the first tap on either button of the stepper lands. */
const usualAge = 15;

export const stepAge = (age: number | null, by: 1 | -1): number =>
  age === null ? usualAge : Math.min(oldestAge, Math.max(0, age + by));

/** The list with the code in it, or without it where it was. */
export const toggled = <Code extends string>(codes: readonly Code[], code: Code): readonly Code[] =>
  codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];

/** The conditions that are asked as such: a charge is asked with the pending matter. */
export const isAskedAsCondition = (condition: Condition): boolean => condition !== 'pending-charge';

/** A baby of one's own needs a crib, and without one there is none to be had. */
export const withConditions = (draft: NeedDraft, conditions: readonly Condition[]): NeedDraft => ({
  ...draft,
  conditions,
  cribs: conditions.includes('parenting') ? Math.max(1, draft.cribs) : 0,
});

/** The questions of the table of criteria in a folded part: those of yes or no are wishes, the others are asked with the conditions. */
export const askedIn = (fold: 'protection' | 'conditions'): CriterionQuestion[] =>
  questions.filter(({ options }) => (options === null) === (fold === 'protection'));

/** The folded parts of the panel, and the fields that each asks. */
const needSections = {
  protection: ['protection', 'prefersSingleRoom', ...askedIn('protection').map(({ as }) => as)],
  conditions: ['conditions', ...askedIn('conditions').map(({ as }) => as)],
  stay: ['nights', 'earliestArrival', 'avoidRegions', 'courtRegion'],
  law: ['pendingMatter', 'judgeOnlyHold', 'separationCheck', 'detentionGroundsToo'],
} as const satisfies Record<string, readonly (keyof NeedDraft)[]>;
export type NeedSection = keyof typeof needSections;

const answersIn = (value: NeedDraft[keyof NeedDraft], usual: NeedDraft[keyof NeedDraft]): number =>
  Array.isArray(value) ? value.length : value === usual ? 0 : 1;

/** How many answers of a folded part were given: what is out of sight must not be out of mind. */
export const saidIn = (fold: NeedSection, draft: NeedDraft): number =>
  needSections[fold].reduce((said, field) => said + answersIn(draft[field], openQuestions[field]), 0);
