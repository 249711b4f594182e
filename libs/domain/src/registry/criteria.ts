import type { Refusal } from '../refusal/refusal.js';
import type { LocalDate, LocalTime } from '../time/instant.js';
import { cost } from '../match/cost.js';
import {
  conditions,
  facilityClasses,
  iveClasses,
  jjdpaClasses,
  languages,
  legalStatuses,
  papersAtDoor,
  preaClasses,
  services,
  stateLicenceClasses,
  transports,
  walkOuts,
  type BedKind,
  type Condition,
  type ConditionAnswer,
  type ProtectiveFeature,
  type Sleeper,
} from '../vocabulary/codes.js';
import {
  aRuleOfItsOwn,
  choice,
  flag,
  limit,
  number,
  plainOf,
  questionsOf,
  set,
  special,
  type AskedOf,
  type CriteriaSection,
  type QuestionOf,
  type ValuesOf,
} from './criterion.js';

/** A protective feature somebody went and checked, and when. */
export interface CheckedFeature {
  readonly feature: ProtectiveFeature;
  readonly checkedOn: LocalDate;
  /** Young people per staff member tonight; only with `staff-ratio-tonight`. */
  readonly youthPerStaff?: number;
}

/** A weekly stretch of intake hours; `days` are ISO weekdays, Monday 1. No entries mean around the clock. */
export interface IntakeHours {
  readonly days: readonly number[];
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/**
 * Every criterion that a facility states and its units inherit, in the order in which a person fills them in. Types,
 * input, forms, what a screen says of a record, filters, what a need asks, the matcher and the values of builders and
 * imports follow from it.
 */
export const facilityCriteria = {
  class: choice('facilityClass', facilityClasses, 'emergency-shelter-care', {
    section: 'place',
    filter: true,
    asked: aRuleOfItsOwn,
  }),
  confidential: flag({ section: 'place' }),
  onDetentionGrounds: flag({ section: 'place', asked: aRuleOfItsOwn }),
  sharesBuildingWithAdultJail: flag({ section: 'place', asked: aRuleOfItsOwn }),
  walkOut: choice('walkOut', walkOuts, 'yes', { section: 'security', filter: true, asked: aRuleOfItsOwn }),
  jjdpaClass: choice('jjdpaClass', jjdpaClasses, 'non-secure', {
    section: 'security',
    asked: aRuleOfItsOwn,
  }),
  preaClass: choice('preaClass', preaClasses, 'not-covered', { section: 'security' }),
  stateLicenceClass: choice('stateLicenceClass', stateLicenceClasses, 'other', {
    section: 'security',
    asked: aRuleOfItsOwn,
  }),
  iveClass: choice('iveClass', iveClasses, 'none', { section: 'security', asked: aRuleOfItsOwn }),
  protection: special('protection', [] as readonly CheckedFeature[], {
    section: 'protection',
    asked: aRuleOfItsOwn,
  }),
  services: set('service', services, [], { section: 'care' }),
  languages: set('language', languages, ['en'], {
    section: 'care',
    asked: {
      as: 'languages',
      reason: 'language-missing',
      weighs: 'ask',
      costs: cost.ask,
      everybodyHas: ['en'],
    },
  }),
  maxNights: limit({ unit: 'nights', min: 1, max: 3650 }, { section: 'care', asked: aRuleOfItsOwn }),
  dutyToAccept: flag({ section: 'care' }),
  intakeHours: special('hours', [] as readonly IntakeHours[], { section: 'door', asked: aRuleOfItsOwn }),
  papersAtDoor: set('paperAtDoor', papersAtDoor, [], { section: 'door' }),
  transport: choice('transport', transports, 'none', { section: 'door' }),
  /** How long a status stays fresh. */
  updateMinutes: number({ unit: 'minutes', min: 15, max: 7 * 24 * 60 }, 480, { section: 'freshness' }),
  /** Shift changes in the board's local time; a status is asked again at each. */
  shiftTimes: special('times', ['07:00', '19:00'] as readonly LocalTime[], { section: 'freshness' }),
} as const satisfies Readonly<Record<string, { readonly section: CriteriaSection }>>;

/** Every criterion of one unit alone but those of `UnitCriteria` itself, in the order in which a person fills them in. */
export const unitCriteria = {
  legalStatuses: set('legalStatus', legalStatuses, ['non-offender'], { asked: aRuleOfItsOwn }),
  lowCensus: flag({
    asked: {
      as: 'prefersLowCensus',
      reason: 'not-low-census',
      weighs: 'ask',
      costs: cost.ask + cost.wishMissed,
    },
  }),
  sleepOnly: flag({ asked: aRuleOfItsOwn }),
  /** The shelter takes part without showing counts: the line says *withheld: call*. */
  countsWithheld: flag({ asked: aRuleOfItsOwn }),
} as const;

/** What is true of a facility, and of each of its units unless the unit says otherwise. */
export type FacilityCriteria = ValuesOf<typeof facilityCriteria>;

/** What is true of one unit alone. Those that stand here have form fields and rules of their own. */
export interface UnitCriteria extends ValuesOf<typeof unitCriteria> {
  readonly whoCanSleepHere: readonly Sleeper[];
  /** Licensed ages in years, both ends included. */
  readonly ages: { readonly from: number; readonly to: number };
  /** Licensed count of beds, rooms or cribs. */
  readonly licensed: number;
  readonly kind: BedKind;
  readonly answers: Readonly<Record<Condition, ConditionAnswer>>;
  /** The source's own grouping of an imported unit (a city's "sector"). */
  readonly sector: string | null;
}

/** Every criterion of the tables: a unit's profile has them all. */
export const criteria = { ...facilityCriteria, ...unitCriteria };

/** What a need asks of criteria, by its own fields. */
export type AskedCriteria = AskedOf<typeof criteria>;

/** One question of a need that the table knows. */
export type CriterionQuestion = QuestionOf<typeof criteria>;
export const questions: readonly CriterionQuestion[] = questionsOf(criteria);

/** The criteria of which a need asks by the table. */
export type AskedCriterion = CriterionQuestion['criterion'];

export type CriterionName = `facility.${keyof typeof facilityCriteria}` | `unit.${keyof typeof unitCriteria}`;

/** A criterion by who states it, as messages and forms name it. */
export const criterionName = (field: keyof typeof criteria): CriterionName =>
  field in facilityCriteria
    ? `facility.${field as keyof typeof facilityCriteria}`
    : `unit.${field as keyof typeof unitCriteria}`;

type FilteredIn<Of> = {
  [Field in keyof Of]: Of[Field] extends { readonly filter: true } ? Field : never;
}[keyof Of];

/** The criteria by which the board can be filtered. */
export type FilterField = FilteredIn<typeof criteria>;

/** Whether a criterion as it was stated says yes, or names one of the codes that will do. */
export function isMet(said: unknown, wanted: true | readonly string[]): boolean {
  if (wanted === true) return said === true;
  return wanted.some((code) => (Array.isArray(said) ? said.includes(code) : said === code));
}

export const filterFields = (Object.keys(criteria) as (keyof typeof criteria)[]).filter(
  (field): field is FilterField => 'filter' in criteria[field],
);

/** What a need asks of criteria where nobody said more: nothing. */
export const plainAsked = Object.fromEntries(
  questions.map(({ as, options }) => [as, options === null ? false : []]),
) as unknown as AskedCriteria;

/** What a new facility starts with: the least restrictive of everything. */
export const plainFacility: FacilityCriteria = plainOf(facilityCriteria);

/** What a new unit starts with: every condition is worth a call, until somebody knows better. */
export const plainUnit = {
  ...plainOf(unitCriteria),
  answers: Object.fromEntries(conditions.map((condition) => [condition, 'call'])) as Record<
    Condition,
    ConditionAnswer
  >,
};

/** Why these facility criteria contradict themselves. */
export function whyNotFacility(
  criteria: Pick<FacilityCriteria, 'class' | 'onDetentionGrounds' | 'protection'>,
): Refusal[] {
  const reasons: Refusal[] = [];
  if (criteria.class === 'juvenile-detention' && !criteria.onDetentionGrounds)
    reasons.push({ code: 'detention-off-its-grounds', field: 'criteria.onDetentionGrounds' });
  const ratio = criteria.protection.find(({ feature }) => feature === 'staff-ratio-tonight');
  if (ratio && ratio.youthPerStaff === undefined)
    reasons.push({ code: 'ratio-missing', field: 'criteria.protection' });
  return reasons;
}

/** Why these unit criteria contradict themselves. */
export function whyNotUnit({ ages }: Pick<UnitCriteria, 'ages'>): Refusal[] {
  return ages.from > ages.to ? [{ code: 'ages-reversed', field: 'criteria.ages.from' }] : [];
}
