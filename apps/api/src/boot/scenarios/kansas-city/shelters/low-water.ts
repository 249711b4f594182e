import type { FacilityPlan } from '../../town-plan.js';
import type { AgencyKey } from '../agencies.js';
import {
  answering,
  nonOffendersAndStatusOffenders,
  openHouse,
  ordinaryUnit,
  twoShifts,
} from '../criteria.js';

/** Beds of medicine, not of shelter. */
export const lowWater: readonly FacilityPlan<AgencyKey>[] = [
  {
    alias: 'Elderberry Youth Hospital',
    agency: 'lowWater',
    state: 'KS',
    region: 'johnson',
    intakePhone: '+1 913 555 0117',
    meetingPoint: 'hospital-entrance',
    criteria: {
      ...openHouse,
      class: 'hospital-or-prtf',
      walkOut: 'no',
      stateLicenceClass: 'hospital',
      checkedDaysAgo: { 'awake-night-staff': 3, 'staff-ratio-tonight': 3, 'controlled-doors': 45 },
      youthPerStaff: 3,
      services: ['mental-health', 'medical', 'detox-and-substance-treatment', 'schooling', 'case-management'],
      papersAtDoor: ['guardian-consent', 'medical-clearance', 'payment-authorisation'],
      maxNights: 30,
      shiftTimes: twoShifts,
      updateMinutes: 720,
    },
    units: [
      {
        name: 'Youth ward',
        criteria: {
          ...ordinaryUnit,
          whoCanSleepHere: ['girls', 'boys', 'trans-and-non-binary'],
          ages: { from: 11, to: 17 },
          licensed: 6,
          answers: answering({
            yes: [
              'suicide-watch',
              'psychosis',
              'intoxication-or-detox',
              'medical-need',
              'pregnancy',
              'mobility',
            ],
          }),
          legalStatuses: [...nonOffendersAndStatusOffenders, 'delinquent'],
        },
        accessibleBeds: 2,
        rhythm: { occupancy: 0.9, nights: 9, reporting: 0.97 },
        tonight: { minutesAgo: 25, occupied: 4, staffed: 5 },
      },
    ],
  },
];
