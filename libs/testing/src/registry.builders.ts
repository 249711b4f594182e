import {
  plainFacility,
  plainUnit,
  type FacilityCriteria,
  type UnitCriteria,
  type UnitProfile,
} from '@harborlight/domain';

/** Everything a facility says of itself: an open emergency shelter in Missouri, reached around the clock. */
export const aFacilityCriteria = (said: Partial<FacilityCriteria> = {}): FacilityCriteria => ({
  ...plainFacility,
  stateLicenceClass: 'mo-emergency-shelter',
  iveClass: 'foster',
  protection: [{ feature: 'awake-night-staff', checkedOn: '2026-11-01' }],
  services: ['schooling', 'case-management'],
  languages: ['en', 'es'],
  papersAtDoor: ['protective-custody-form'],
  maxNights: 30,
  updateMinutes: 240,
  shiftTimes: [],
  ...said,
});

/** A house whose place nobody may learn, for children who were sold. */
export const confidential = (said: Partial<FacilityCriteria> = {}): FacilityCriteria =>
  aFacilityCriteria({
    class: 'cse-crisis-house',
    confidential: true,
    walkOut: 'delayed',
    protection: [
      { feature: 'awake-night-staff', checkedOn: '2026-11-01' },
      { feature: 'undisclosed-location', checkedOn: '2026-11-01' },
    ],
    services: ['cse-restorative-programme', 'survivor-mentoring'],
    transport: 'collects',
    ...said,
  });

/** The juvenile court's own detention: on the board to be avoided. */
export const detention = (said: Partial<FacilityCriteria> = {}): FacilityCriteria =>
  aFacilityCriteria({
    class: 'juvenile-detention',
    onDetentionGrounds: true,
    walkOut: 'no',
    jjdpaClass: 'secure-detention',
    preaClass: 'secure-juvenile',
    stateLicenceClass: 'mo-juvenile-detention',
    iveClass: 'none',
    maxNights: null,
    dutyToAccept: true,
    ...said,
  });

/** Eight beds for girls of 12 to 17; every condition is answered "call". */
export const aUnitCriteria = (said: Partial<UnitCriteria> = {}): UnitCriteria => ({
  ...plainUnit,
  whoCanSleepHere: ['girls'],
  ages: { from: 12, to: 17 },
  licensed: 8,
  kind: 'bed',
  legalStatuses: ['non-offender', 'accused-status-offender'],
  sector: null,
  ...said,
});

/** A unit as the log's `unit.profile` entry carries it. */
export const aUnitProfile = (said: Partial<UnitProfile> = {}): UnitProfile => ({
  ...aFacilityCriteria(),
  ...aUnitCriteria(),
  unitId: '01990000-0000-7000-8000-000000000001',
  facilityId: '01990000-0000-7000-8000-00000000000f',
  agencyId: '01990000-0000-7000-8000-00000000000a',
  externalId: null,
  facility: 'River House',
  unit: "Girls' wing",
  state: 'MO',
  region: 'metro',
  ...said,
});

/** So small that its exact counts would betray one child's arrival: told as a band. */
export const aSmallHouse = (said: Partial<UnitProfile> = {}): UnitProfile =>
  aUnitProfile({ ...confidential(), licensed: 3, facility: 'Lantern House', unit: 'House', ...said });
