import type { FacilityPlan } from '../../town-plan.js';
import type { AgencyKey } from '../agencies.js';
import { openHouse, ordinaryUnit, twoShifts } from '../criteria.js';

/** Where police bring a child in the night, and a shelter that tells nobody how full it is. */
export const threeLocks: readonly FacilityPlan<AgencyKey>[] = [
  {
    alias: 'Riverbirch Receiving Centre',
    agency: 'threeLocks',
    state: 'MO',
    region: 'cass',
    intakePhone: '+1 816 555 0109',
    meetingPoint: 'police-station-lobby',
    criteria: {
      ...openHouse,
      class: 'assessment-or-receiving-centre',
      sharesBuildingWithAdultJail: true,
      stateLicenceClass: 'other',
      checkedDaysAgo: { 'awake-night-staff': 8, 'controlled-doors': 88, 'night-security-person': 88 },
      services: ['case-management'],
      languages: ['en'],
      papersAtDoor: ['protective-custody-form', 'on-call-worker-contact'],
      maxNights: 1,
      dutyToAccept: true,
    },
    units: [
      {
        name: 'Waiting rooms',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['girls', 'boys', 'single-room'],
          ages: { from: 10, to: 17 },
          licensed: 4,
          kind: 'room',
        },
        rhythm: { occupancy: 0.4, nights: 1, reporting: 0.9 },
        tonight: { minutesAgo: 26, occupied: 0 },
      },
    ],
  },
  {
    alias: 'Bergamot House',
    agency: 'threeLocks',
    state: 'KS',
    region: 'wyandotte',
    intakePhone: '+1 913 555 0115',
    meetingPoint: 'call-on-the-way',
    criteria: {
      ...openHouse,
      class: 'basic-centre',
      confidential: true,
      stateLicenceClass: 'ks-shelter',
      checkedDaysAgo: { 'undisclosed-location': 90, 'visitor-and-search-rules': 90 },
      services: ['mental-health', 'legal-advocacy', 'schooling', 'case-management'],
      languages: ['en', 'es', 'my'],
      papersAtDoor: ['accept-now-papers-by-09'],
      maxNights: 21,
      shiftTimes: twoShifts,
      updateMinutes: 720,
    },
    units: [
      {
        name: 'Rooms upstairs',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['girls', 'boys', 'trans-and-non-binary', 'single-room'],
          ages: { from: 12, to: 18 },
          licensed: 6,
          kind: 'room',
          countsWithheld: true,
        },
        rhythm: { occupancy: 0.75, nights: 10, reporting: 0.9 },
        tonight: { minutesAgo: 22, occupied: 4 },
      },
    ],
  },
  {
    alias: 'Compass Plant Centre',
    agency: 'threeLocks',
    state: 'KS',
    region: 'wyandotte',
    intakePhone: '+1 913 555 0116',
    meetingPoint: 'police-station-lobby',
    criteria: {
      ...openHouse,
      class: 'assessment-or-receiving-centre',
      stateLicenceClass: 'ks-crisis-intervention',
      checkedDaysAgo: { 'awake-night-staff': 10, 'staff-ratio-tonight': 10, 'controlled-doors': 84 },
      youthPerStaff: 3,
      services: ['mental-health', 'case-management'],
      papersAtDoor: ['protective-custody-form', 'on-call-worker-contact'],
      maxNights: 3,
      dutyToAccept: true,
    },
    units: [
      {
        name: 'Night beds',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['girls', 'boys'],
          ages: { from: 8, to: 17 },
          licensed: 6,
          sleepOnly: true,
        },
        overrides: {
          maxNights: 1,
          intakeHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '03:00' }],
        },
        rhythm: { occupancy: 0.65, nights: 1, reporting: 0.95 },
        tonight: { minutesAgo: 4, occupied: 7, staffed: 6 },
      },
    ],
  },
];
