import {
  conditions,
  type ConditionAnswer,
  type Condition,
  type FacilityCriteria,
  type UnitCriteria,
} from '@harborlight/domain';

const minutesPerDay = 24 * 60;

/** What is said of a facility whose source tells nothing but counts: nothing is promised, everything is to be asked. */
export const neutralFacility: Omit<FacilityCriteria, 'confidential'> = {
  class: 'emergency-shelter-care',
  onDetentionGrounds: false,
  sharesBuildingWithAdultJail: false,
  walkOut: 'yes',
  jjdpaClass: 'non-secure',
  preaClass: 'not-covered',
  stateLicenceClass: 'other',
  iveClass: 'none',
  protection: [],
  services: [],
  languages: ['en'],
  intakeHours: [],
  papersAtDoor: [],
  transport: 'none',
  maxNights: null,
  dutyToAccept: false,
  updateMinutes: minutesPerDay,
  shiftTimes: [],
};

/** The criteria of a unit of which a file says nothing. */
export const neutralUnit: Omit<UnitCriteria, 'whoCanSleepHere' | 'ages' | 'licensed' | 'kind' | 'sector'> = {
  answers: Object.fromEntries(conditions.map((condition) => [condition, 'call'])) as Record<
    Condition,
    ConditionAnswer
  >,
  legalStatuses: ['non-offender'],
  lowCensus: false,
  sleepOnly: false,
  countsWithheld: false,
};
