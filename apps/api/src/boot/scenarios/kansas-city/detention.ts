import type { FacilityPlan, UnitPlan } from '../town-plan.js';
import type { AgencyKey } from './agencies.js';
import { answering, heldByACourt, openHouse, ordinaryUnit, twoShifts } from './criteria.js';

/** What a locked facility of the juvenile court has in common with all others. */
const locked = {
  ...openHouse,
  class: 'juvenile-detention',
  onDetentionGrounds: true,
  walkOut: 'no',
  jjdpaClass: 'secure-detention',
  preaClass: 'secure-juvenile',
  youthPerStaff: 8,
  services: ['mental-health', 'medical', 'schooling'],
  papersAtDoor: ['court-order', 'medication-list'],
  maxNights: null,
  dutyToAccept: true,
  shiftTimes: twoShifts,
  updateMinutes: 720,
} as const;

const answers = answering({
  yes: [
    'pending-charge',
    'recent-assault',
    'fire-setting',
    'suicide-watch',
    'sexualised-behaviour',
    'mobility',
  ],
  no: ['intoxication-or-detox', 'sibling-group', 'parenting'],
});

function pod(
  name: string,
  sleepers: 'girls' | 'boys',
  licensed: number,
  rhythm: { occupancy: number; nights: number },
  tonight: UnitPlan['tonight'],
): UnitPlan {
  return {
    name,
    criteria: {
      ...ordinaryUnit,
      whoCanSleepHere: [sleepers],
      ages: { from: 10, to: 17 },
      licensed,
      kind: 'room',
      answers,
      legalStatuses: heldByACourt,
    },
    accessibleBeds: 1,
    rhythm: { ...rhythm, reporting: 0.96 },
    tonight,
  };
}

/**
 * The juvenile courts' detention on both sides: 214 beds, 25 of them for girls. It stands on the board so that
 * everybody sees what it holds; it is never the answer to a search.
 */
export const detention: readonly FacilityPlan<AgencyKey>[] = [
  {
    alias: 'Limestone Hall',
    agency: 'courtMissouri',
    state: 'MO',
    region: 'jackson-city',
    intakePhone: '+1 816 555 0121',
    meetingPoint: null,
    criteria: {
      ...locked,
      stateLicenceClass: 'mo-juvenile-detention',
      checkedDaysAgo: { 'awake-night-staff': 5, 'staff-ratio-tonight': 5, 'perimeter-and-cameras': 75 },
    },
    units: [
      pod('Boys’ east pod', 'boys', 32, { occupancy: 0.75, nights: 21 }, { minutesAgo: 11, occupied: 26 }),
      pod(
        'Boys’ west pod',
        'boys',
        32,
        { occupancy: 0.7, nights: 24 },
        { minutesAgo: 12, occupied: 23, staffed: 24 },
      ),
      pod(
        'Boys’ north pod',
        'boys',
        24,
        { occupancy: 0.6, nights: 18 },
        {
          minutesAgo: 12,
          occupied: 15,
          blocks: [
            { reason: 'separation', hours: 52 },
            { reason: 'separation', hours: 52 },
            { reason: 'maintenance', hours: 200 },
          ],
        },
      ),
      pod('Girls’ pod', 'girls', 14, { occupancy: 0.75, nights: 15 }, { minutesAgo: 10, occupied: 11 }),
    ],
  },
  {
    alias: 'Loess Bluff Hall',
    agency: 'courtMissouri',
    state: 'MO',
    region: 'northland',
    intakePhone: '+1 816 555 0122',
    meetingPoint: null,
    criteria: {
      ...locked,
      stateLicenceClass: 'mo-juvenile-detention',
      checkedDaysAgo: { 'awake-night-staff': 32, 'staff-ratio-tonight': 32 },
    },
    units: [
      pod('Boys’ pod', 'boys', 25, { occupancy: 0.65, nights: 17 }, { minutesAgo: 800, occupied: 17 }),
      pod('Girls’ rooms', 'girls', 4, { occupancy: 0.7, nights: 12 }, { minutesAgo: 800, occupied: 3 }),
    ],
  },
  {
    alias: 'Flint Hall',
    agency: 'courtKansas',
    state: 'KS',
    region: 'wyandotte',
    intakePhone: '+1 913 555 0123',
    meetingPoint: null,
    criteria: {
      ...locked,
      stateLicenceClass: 'ks-juvenile-detention',
      checkedDaysAgo: { 'awake-night-staff': 14, 'staff-ratio-tonight': 14, 'perimeter-and-cameras': 105 },
    },
    units: [
      pod('Boys’ upper pod', 'boys', 20, { occupancy: 0.7, nights: 19 }, { minutesAgo: 17, occupied: 14 }),
      pod('Boys’ lower pod', 'boys', 20, { occupancy: 0.6, nights: 19 }, { minutesAgo: 17, occupied: 13 }),
      pod('Girls’ rooms', 'girls', 3, { occupancy: 0.7, nights: 12 }, { minutesAgo: 19, occupied: 3 }),
    ],
  },
  {
    alias: 'Chert Hall',
    agency: 'courtKansas',
    state: 'KS',
    region: 'johnson',
    intakePhone: '+1 913 555 0124',
    meetingPoint: null,
    criteria: {
      ...locked,
      stateLicenceClass: 'ks-juvenile-detention',
      checkedDaysAgo: { 'awake-night-staff': 22, 'staff-ratio-tonight': 22 },
    },
    units: [
      pod('Boys’ first pod', 'boys', 18, { occupancy: 0.5, nights: 14 }, { minutesAgo: 1510, occupied: 9 }),
      pod('Boys’ second pod', 'boys', 18, { occupancy: 0.4, nights: 14 }, { minutesAgo: 1510, occupied: 6 }),
      pod('Girls’ rooms', 'girls', 4, { occupancy: 0.5, nights: 10 }, { minutesAgo: 15, occupied: 2 }),
    ],
  },
];
