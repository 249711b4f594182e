import type { FacilityPlan } from '../../town-plan.js';
import type { AgencyKey } from '../agencies.js';
import { answering, openHouse, ordinaryUnit, twoShifts } from '../criteria.js';

/** Shelters for the first nights, and rooms of their own for those who are nearly grown. */
export const secondFord: readonly FacilityPlan<AgencyKey>[] = [
  {
    alias: 'Pawpaw Landing',
    agency: 'secondFord',
    state: 'MO',
    region: 'jackson-city',
    intakePhone: '+1 816 555 0104',
    meetingPoint: 'call-on-the-way',
    criteria: {
      ...openHouse,
      class: 'basic-centre',
      stateLicenceClass: 'mo-emergency-shelter',
      checkedDaysAgo: { 'awake-night-staff': 18, 'visitor-and-search-rules': 64, 'missing-child-drill': 64 },
      services: ['mental-health', 'legal-advocacy', 'schooling', 'case-management'],
      languages: ['en', 'es', 'sw', 'so'],
      papersAtDoor: ['accept-now-papers-by-09'],
      maxNights: 21,
    },
    units: [
      {
        name: 'Girls’ hall',
        criteria: { ...ordinaryUnit, whoCanSleepHere: ['girls', 'trans-and-non-binary'], licensed: 6 },
        accessibleBeds: 1,
        rhythm: { occupancy: 0.8, nights: 9, reporting: 0.93 },
        tonight: { minutesAgo: 21, occupied: 4, blocks: [{ reason: 'separation', hours: 38 }] },
      },
      {
        name: 'Boys’ hall',
        criteria: { ...ordinaryUnit, whoCanSleepHere: ['boys', 'trans-and-non-binary'], licensed: 6 },
        rhythm: { occupancy: 0.7, nights: 8, reporting: 0.93 },
        tonight: { minutesAgo: 20, occupied: 6, expectedInDays: [1, 2] },
      },
      {
        name: 'Rooms for anyone',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['girls', 'boys', 'trans-and-non-binary', 'single-room'],
          licensed: 2,
          kind: 'room',
        },
        accessibleBeds: 2,
        rhythm: { occupancy: 0.7, nights: 9, reporting: 0.93 },
        tonight: { minutesAgo: 700, occupied: 1 },
      },
    ],
  },
  {
    alias: 'Serviceberry House',
    agency: 'secondFord',
    state: 'MO',
    region: 'northland',
    intakePhone: '+1 816 555 0105',
    meetingPoint: 'call-on-the-way',
    criteria: {
      ...openHouse,
      class: 'emergency-shelter-care',
      stateLicenceClass: 'mo-emergency-shelter',
      checkedDaysAgo: { 'awake-night-staff': 41, 'controlled-doors': 95, 'perimeter-and-cameras': 95 },
      services: ['mental-health', 'medical', 'schooling', 'case-management'],
      papersAtDoor: ['protective-custody-form', 'medication-list', 'on-call-worker-contact'],
      dutyToAccept: true,
      shiftTimes: twoShifts,
      updateMinutes: 720,
    },
    units: [
      {
        name: 'Younger children',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['girls', 'boys'],
          ages: { from: 5, to: 11 },
          licensed: 6,
          answers: answering({
            yes: ['sibling-group', 'intellectual-disability'],
            no: ['fire-setting', 'pregnancy'],
          }),
          legalStatuses: ['non-offender'],
        },
        accessibleBeds: 2,
        rhythm: { occupancy: 0.8, nights: 16, reporting: 0.9 },
        tonight: { minutesAgo: 790, occupied: 4, staffed: 5 },
      },
      {
        name: 'Teen girls',
        criteria: { ...ordinaryUnit, whoCanSleepHere: ['girls'], licensed: 6 },
        rhythm: { occupancy: 0.85, nights: 14, reporting: 0.9 },
        tonight: { minutesAgo: 13, occupied: 5, staffed: 5, blocks: [{ reason: 'staffing', hours: 10 }] },
      },
    ],
  },
  {
    alias: 'Pale Dogwood Rooms',
    agency: 'secondFord',
    state: 'MO',
    region: 'jackson-city',
    intakePhone: '+1 816 555 0106',
    meetingPoint: 'public-place-by-phone',
    criteria: {
      ...openHouse,
      class: 'group-home',
      stateLicenceClass: 'other',
      iveClass: 'independent-living',
      checkedDaysAgo: { 'phone-and-internet-policy': 77 },
      services: ['case-management', 'legal-advocacy'],
      intakeHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
      maxNights: 540,
      updateMinutes: 1440,
      shiftTimes: [],
    },
    units: [
      {
        name: 'Flats from sixteen',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['girls', 'boys', 'trans-and-non-binary', 'single-room'],
          ages: { from: 16, to: 20 },
          licensed: 4,
          kind: 'room',
          answers: answering({ yes: ['pending-charge', 'pregnancy'], no: ['fire-setting', 'suicide-watch'] }),
        },
        rhythm: { occupancy: 0.9, nights: 160, reporting: 0.6 },
        tonight: { minutesAgo: 5900, occupied: 3, expectedInDays: [9] },
      },
    ],
  },
];
