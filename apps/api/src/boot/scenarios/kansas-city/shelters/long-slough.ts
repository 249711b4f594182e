import type { FacilityPlan } from '../../town-plan.js';
import type { AgencyKey } from '../agencies.js';
import {
  answering,
  nonOffendersAndStatusOffenders,
  openHouse,
  ordinaryUnit,
  twoShifts,
} from '../criteria.js';

/** Longer stays with treatment. */
export const longSlough: readonly FacilityPlan<AgencyKey>[] = [
  {
    alias: 'Buttonbush Centre',
    agency: 'longSlough',
    state: 'MO',
    region: 'jackson-east',
    intakePhone: '+1 816 555 0107',
    meetingPoint: 'call-on-the-way',
    criteria: {
      ...openHouse,
      class: 'qrtp',
      walkOut: 'delayed',
      preaClass: 'non-secure-juvenile',
      stateLicenceClass: 'mo-residential-care',
      iveClass: 'qrtp',
      checkedDaysAgo: {
        'awake-night-staff': 29,
        'staff-ratio-tonight': 29,
        'controlled-doors': 29,
        'perimeter-and-cameras': 110,
        'visitor-and-search-rules': 110,
        'missing-child-drill': 110,
      },
      youthPerStaff: 6,
      services: ['mental-health', 'medical', 'schooling', 'case-management'],
      papersAtDoor: ['court-order', 'medical-clearance', 'medication-list', 'payment-authorisation'],
      intakeHours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' }],
      maxNights: 180,
      shiftTimes: twoShifts,
      updateMinutes: 720,
    },
    units: [
      {
        name: 'Girls’ recovery wing',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['girls'],
          licensed: 5,
          answers: answering({ yes: ['pending-charge', 'suicide-watch', 'sexualised-behaviour'] }),
        },
        overrides: {
          iveClass: 'st-specialised',
          services: [
            'cse-restorative-programme',
            'survivor-mentoring',
            'mental-health',
            'witness-support',
            'video-testimony-room',
            'schooling',
            'case-management',
          ],
        },
        rhythm: { occupancy: 0.9, nights: 95, reporting: 0.92 },
        tonight: { minutesAgo: 24, occupied: 5, expectedInDays: [3] },
      },
      {
        name: 'Boys’ wing',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['boys'],
          licensed: 6,
          answers: answering({ yes: ['pending-charge', 'recent-assault'], no: ['psychosis', 'pregnancy'] }),
          legalStatuses: [...nonOffendersAndStatusOffenders, 'delinquent'],
        },
        accessibleBeds: 1,
        rhythm: { occupancy: 0.85, nights: 100, reporting: 0.92 },
        tonight: { minutesAgo: 23, occupied: 4, blocks: [{ reason: 'acuity', hours: 62 }] },
      },
    ],
  },
  {
    alias: 'Persimmon House',
    agency: 'longSlough',
    state: 'MO',
    region: 'cass',
    intakePhone: '+1 816 555 0108',
    meetingPoint: 'call-on-the-way',
    criteria: {
      ...openHouse,
      class: 'group-home',
      stateLicenceClass: 'mo-residential-care',
      checkedDaysAgo: { 'awake-night-staff': 58, 'visitor-and-search-rules': 130 },
      maxNights: 270,
      shiftTimes: twoShifts,
      updateMinutes: 720,
    },
    units: [
      {
        name: 'Boys’ house',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['boys'],
          ages: { from: 14, to: 18 },
          licensed: 6,
          legalStatuses: [...nonOffendersAndStatusOffenders, 'delinquent'],
        },
        rhythm: { occupancy: 0.85, nights: 75, reporting: 0.88 },
        tonight: { minutesAgo: 1010, occupied: 5, blocks: [{ reason: 'maintenance', hours: 120 }] },
      },
    ],
  },
];
