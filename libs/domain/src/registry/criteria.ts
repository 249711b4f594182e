import type { Refusal } from '../refusal/refusal.js';
import type { LocalDate, LocalTime } from '../time/instant.js';
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
  type FacilityClass,
  type IveClass,
  type JjdpaClass,
  type Language,
  type LegalStatus,
  type PaperAtDoor,
  type PreaClass,
  type ProtectiveFeature,
  type Service,
  type Sleeper,
  type StateLicenceClass,
  type Transport,
  type WalkOut,
} from '../vocabulary/codes.js';

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

/** What is true of a facility, and of each of its units unless the unit says otherwise. */
export interface FacilityCriteria {
  readonly class: FacilityClass;
  readonly confidential: boolean;
  readonly onDetentionGrounds: boolean;
  readonly sharesBuildingWithAdultJail: boolean;
  readonly walkOut: WalkOut;
  readonly jjdpaClass: JjdpaClass;
  readonly preaClass: PreaClass;
  readonly stateLicenceClass: StateLicenceClass;
  readonly iveClass: IveClass;
  readonly protection: readonly CheckedFeature[];
  readonly services: readonly Service[];
  readonly languages: readonly Language[];
  readonly intakeHours: readonly IntakeHours[];
  readonly papersAtDoor: readonly PaperAtDoor[];
  readonly transport: Transport;
  /** Longest stay in nights; null where there is no limit. */
  readonly maxNights: number | null;
  readonly dutyToAccept: boolean;
  /** How long a status stays fresh, in minutes. */
  readonly updateMinutes: number;
  /** Shift changes in the board's local time; a status is asked again at each. */
  readonly shiftTimes: readonly LocalTime[];
}

/** What is true of one unit alone. */
export interface UnitCriteria {
  readonly whoCanSleepHere: readonly Sleeper[];
  /** Licensed ages in years, both ends included. */
  readonly ages: { readonly from: number; readonly to: number };
  /** Licensed count of beds, rooms or cribs. */
  readonly licensed: number;
  readonly kind: BedKind;
  readonly answers: Readonly<Record<Condition, ConditionAnswer>>;
  readonly legalStatuses: readonly LegalStatus[];
  readonly lowCensus: boolean;
  readonly sleepOnly: boolean;
  /** The shelter takes part without showing counts: the line says *withheld: call*. */
  readonly countsWithheld: boolean;
  /** The source's own grouping of an imported unit (a city's "sector"). */
  readonly sector: string | null;
}

/** The headings under which a person fills in the criteria of a facility, in their order. */
export const criteriaSections = ['place', 'security', 'protection', 'care', 'door', 'freshness'] as const;
export type CriteriaSection = (typeof criteriaSections)[number];

/** A code, and the key of its words in the catalogue. */
interface Option<Family extends string, Code extends string> {
  readonly code: Code;
  readonly key: `${Family}.${Code}`;
}

const optionsOf = <Family extends string, Code extends string>(
  family: Family,
  codes: readonly Code[],
): readonly Option<Family, Code>[] => codes.map((code) => ({ code, key: `${family}.${code}` }));

/** Yes or no; no, until somebody says yes. */
const flag = { kind: 'flag', plain: false } as const;

/** One code of a vocabulary; `plain` where nobody has chosen. */
const choice = <Family extends string, Code extends string>(
  family: Family,
  codes: readonly Code[],
  plain: NoInfer<Code>,
) => ({ kind: 'choice', options: optionsOf(family, codes), plain }) as const;

/** Any number of codes of a vocabulary. */
const set = <Family extends string, Code extends string>(
  family: Family,
  codes: readonly Code[],
  plain: readonly NoInfer<Code>[] = [],
) => ({ kind: 'set', options: optionsOf(family, codes), plain }) as const;

/** A whole number from `min` to `max`; null where there is no limit. */
const number = <Unit extends 'nights' | 'minutes', Value extends number | null>(
  unit: Unit,
  min: number,
  max: number,
  plain: Value,
) => ({ kind: 'number', unit, min, max, plain }) as const;

/** How a criterion is asked, and what is said where nobody has said anything yet. */
type Criterion<Value> = (
  | { readonly kind: 'choice' | 'set'; readonly options: readonly Option<string, string>[] }
  | { readonly kind: 'flag' }
  | {
      readonly kind: 'number';
      readonly unit: 'nights' | 'minutes';
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'protection' | 'hours' | 'times' }
) & { readonly plain: Value };

/**
 * Every criterion that a facility states and its units inherit, in the order in which a person fills them in. Forms,
 * what a screen says of a record, and the values of builders and imports follow from it.
 */
export const facilityCriteria = {
  class: { section: 'place', ...choice('facilityClass', facilityClasses, 'emergency-shelter-care') },
  confidential: { section: 'place', ...flag },
  onDetentionGrounds: { section: 'place', ...flag },
  sharesBuildingWithAdultJail: { section: 'place', ...flag },
  walkOut: { section: 'security', ...choice('walkOut', walkOuts, 'yes') },
  jjdpaClass: { section: 'security', ...choice('jjdpaClass', jjdpaClasses, 'non-secure') },
  preaClass: { section: 'security', ...choice('preaClass', preaClasses, 'not-covered') },
  stateLicenceClass: {
    section: 'security',
    ...choice('stateLicenceClass', stateLicenceClasses, 'other'),
  },
  iveClass: { section: 'security', ...choice('iveClass', iveClasses, 'none') },
  protection: { section: 'protection', kind: 'protection', plain: [] },
  services: { section: 'care', ...set('service', services) },
  languages: { section: 'care', ...set('language', languages, ['en']) },
  maxNights: { section: 'care', ...number('nights', 1, 3650, null) },
  dutyToAccept: { section: 'care', ...flag },
  intakeHours: { section: 'door', kind: 'hours', plain: [] },
  papersAtDoor: { section: 'door', ...set('paperAtDoor', papersAtDoor) },
  transport: { section: 'door', ...choice('transport', transports, 'none') },
  updateMinutes: { section: 'freshness', ...number('minutes', 15, 7 * 24 * 60, 480) },
  shiftTimes: { section: 'freshness', kind: 'times', plain: ['07:00', '19:00'] },
} as const satisfies {
  readonly [Field in keyof FacilityCriteria]: Criterion<FacilityCriteria[Field]> & {
    readonly section: CriteriaSection;
  };
};

/** The criteria of a unit that have a form field and rules of their own. */
type SpecialUnitField = 'whoCanSleepHere' | 'ages' | 'licensed' | 'kind' | 'answers' | 'sector';

/** Every plain criterion of one unit alone, in the order in which a person fills them in. */
export const unitCriteria = {
  legalStatuses: set('legalStatus', legalStatuses, ['non-offender']),
  lowCensus: flag,
  sleepOnly: flag,
  countsWithheld: flag,
} as const satisfies {
  readonly [Field in Exclude<keyof UnitCriteria, SpecialUnitField>]: Criterion<UnitCriteria[Field]>;
};

const plainOf = (table: Readonly<Record<string, { readonly plain: unknown }>>): object =>
  Object.fromEntries(Object.entries(table).map(([field, { plain }]) => [field, plain]));

/** What a new facility starts with: the least restrictive of everything. */
export const plainFacility = plainOf(facilityCriteria) as FacilityCriteria;

/** What a new unit starts with: every condition is worth a call, until somebody knows better. */
export const plainUnit = {
  ...(plainOf(unitCriteria) as Pick<UnitCriteria, keyof typeof unitCriteria>),
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
