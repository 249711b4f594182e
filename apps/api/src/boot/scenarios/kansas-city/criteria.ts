import {
  conditions,
  plainFacility,
  plainUnit,
  type ConditionAnswer,
  type Condition,
  type LegalStatus,
  type UnitCriteria,
} from '@harborlight/domain';
import type { CriteriaPlan } from '../town-plan.js';

/** An answer for every condition: what is neither a yes nor a no is worth a call. */
export function answering(said: {
  readonly yes?: readonly Condition[];
  readonly no?: readonly Condition[];
}): Record<Condition, ConditionAnswer> {
  const answerTo = (condition: Condition): ConditionAnswer =>
    said.yes?.includes(condition) ? 'yes' : said.no?.includes(condition) ? 'no' : 'call';
  return Object.fromEntries(conditions.map((condition) => [condition, answerTo(condition)])) as Record<
    Condition,
    ConditionAnswer
  >;
}

export const nonOffendersAndStatusOffenders: readonly LegalStatus[] = [
  'non-offender',
  'accused-status-offender',
  'adjudicated-status-offender',
  'court-order-violator',
  'out-of-state-runaway',
];

/** The statuses of children a detention facility may hold: never one who is only a victim. */
export const heldByACourt: readonly LegalStatus[] = [
  'court-order-violator',
  'delinquent',
  'charged-as-adult',
];

const threeShifts = ['07:00', '15:00', '23:00'];
export const twoShifts = ['07:00', '19:00'];

const { class: _, stateLicenceClass: __, protection: ___, ...ordinary } = plainFacility;

/** An ordinary house that any child may leave; what a facility says differently stands with the facility. */
export const openHouse = {
  ...ordinary,
  checkedDaysAgo: {},
  services: ['case-management', 'schooling'],
  languages: ['en', 'es'],
  papersAtDoor: ['on-call-worker-contact', 'medication-list'],
  maxNights: 30,
  updateMinutes: 480,
  shiftTimes: threeShifts,
} as const satisfies Partial<CriteriaPlan>;

/** A unit of ordinary beds for teenagers without a special answer. */
export const ordinaryUnit = {
  ...plainUnit,
  kind: 'bed',
  ages: { from: 12, to: 17 },
  answers: answering({ yes: ['pending-charge'], no: ['fire-setting', 'psychosis', 'intoxication-or-detox'] }),
  legalStatuses: nonOffendersAndStatusOffenders,
  sector: null,
} as const satisfies Partial<UnitCriteria>;
