import {
  instantOf,
  localDateAt,
  type BlockReason,
  type LocalTime,
  type UnitProfile,
} from '@harborlight/domain';
import type { Random } from '../../platform/seeded-random.js';
import type { SimulatedUnit } from './simulated-unit.js';
import type { Rhythm } from './town-plan.js';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export interface Day {
  /** Its midnight on the board's own wall, in milliseconds. */
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Something that staff do, at the moment they do it. */
export interface Happening {
  readonly at: number;
  readonly act: () => void;
}

/** What a unit's ordinary days follow from. */
export interface Habits {
  readonly profile: UnitProfile;
  readonly rhythm: Rhythm;
  readonly timeZone: string;
  readonly random: Random;
}

/** How many children there shall be when the year ends; null while there is time. */
export type Aim = number | null;

/** What becomes of a bed in a year, the frequent more often. */
const blockReasons: readonly [BlockReason, ...BlockReason[]] = [
  'staffing',
  'staffing',
  'separation',
  'separation',
  'maintenance',
  'acuity',
  'quarantine',
];

const minutesOf = (time: LocalTime): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

export const usuallyOccupied = ({ profile, rhythm }: Pick<Habits, 'profile' | 'rhythm'>): number =>
  Math.round(profile.licensed * rhythm.occupancy);

/** When a child leaves who arrives on the day of this midnight. */
export function drawLeaving(midnight: number, { profile, rhythm, random }: Habits): number {
  const nights = Math.max(1, Math.min(profile.maxNights ?? 365, Math.round(random.lasting(rhythm.nights))));
  const leavingHour = profile.sleepOnly ? random.between(5.5, 6) : random.between(8, 17);
  return midnight + nights * day + leavingHour * hour;
}

/** Two in three children arrive between six in the evening and six in the morning. */
const drawArrivalHour = (random: Random): number =>
  random.chance(1 / 3) ? random.between(6, 18) : (18 + random.between(0, 12)) % 24;

/** Mostly "still right"; now and then a shift is short of staff, or finds that a child came or left uncounted. */
function reportShift(at: number, unit: SimulatedUnit, { profile, random }: Habits): void {
  const isShort = unit.staffed < profile.licensed;
  const staffingChanges = random.chance(isShort ? 0.4 : 0.05);
  const miscounted = random.chance(0.03) ? random.pick([-1, unit.hasRoom ? 1 : 0]) : 0;
  if (!staffingChanges && miscounted === 0) return unit.attest(at);
  const occupied = Math.max(0, unit.stays.length + miscounted);
  const missing = isShort ? 0 : Math.ceil(profile.licensed * random.between(0.05, 0.2));
  const staffed = staffingChanges ? profile.licensed - missing : unit.staffed;
  unit.takeCensus(at, { occupied, staffed: Math.max(occupied, staffed) });
}

/** Staff report in the half hour before a shift begins or soon after it; some shifts forget. */
function reports({ startsAt }: Day, unit: SimulatedUnit, habits: Habits): Happening[] {
  const { profile, rhythm, random } = habits;
  const times = profile.shiftTimes.length > 0 ? profile.shiftTimes : ['10:00'];
  return times
    .filter(() => random.chance(rhythm.reporting))
    .map((time) => startsAt + (minutesOf(time) + random.between(-25, 20)) * minute)
    .map((at) => ({ at, act: () => reportShift(at, unit, habits) }));
}

/** A few more knock than the house takes in a year: it is full now and then. */
const knocksPerStay = 1.15;

function arrivals({ startsAt }: Day, unit: SimulatedUnit, habits: Habits, aim: Aim): Happening[] {
  const { rhythm, random } = habits;
  const fallsShort = () => aim !== null && unit.stays.length < aim;
  const knocks =
    random.times((usuallyOccupied(habits) / rhythm.nights) * knocksPerStay) + (fallsShort() ? 1 : 0);
  return Array.from({ length: knocks }, () => {
    const at = startsAt + drawArrivalHour(random) * hour;
    return { at, act: () => (aim === null || fallsShort()) && unit.arriveIfRoom(at) };
  });
}

function departures(
  { startsAt, endsAt }: Day,
  unit: SimulatedUnit,
  { random }: Habits,
  aim: Aim,
): Happening[] {
  const exceeds = () => aim !== null && unit.stays.length > aim;
  const [longest] = unit.stays;
  const leaving = unit.stays.filter((stay) => stay.leavesAt < endsAt || (stay === longest && exceeds()));
  return leaving.map((stay) => {
    const isDue = stay.leavesAt >= startsAt && stay.leavesAt < endsAt;
    const at = isDue ? stay.leavesAt : startsAt + random.between(9, 16) * hour;
    const mayLeave = () => aim === null || stay.expectedOn !== null || unit.stays.length >= aim;
    return { at, act: () => mayLeave() && unit.depart(at, stay) };
  });
}

/** Beds are blocked now and then, and some of them sooner freed than was thought. */
function blocks({ startsAt }: Day, unit: SimulatedUnit, { profile, random }: Habits): Happening[] {
  const at = startsAt + random.between(7, 22) * hour;
  const [block] = unit.blocks;
  if (block && random.chance(0.3)) return [{ at, act: () => unit.unblock(at, block) }];
  if (!random.chance(0.015 * Math.sqrt(profile.licensed))) return [];
  const until = at + random.between(6, 96) * hour;
  return [{ at, act: () => unit.block(at, random.pick(blockReasons), until) }];
}

function openings({ startsAt }: Day, unit: SimulatedUnit, { timeZone, random }: Habits): Happening[] {
  const at = startsAt + random.between(9, 16) * hour;
  const next = unit.stays.find(
    ({ leavesAt, expectedOn }) => expectedOn === null && leavesAt > at + day && leavesAt < at + 4 * day,
  );
  if (!next || !random.chance(0.3)) return [];
  const on = localDateAt(instantOf(next.leavesAt), timeZone);
  return [{ at, act: () => unit.expectOpening(at, next, on) }];
}

/** What will happen in a unit on this day; with an aim, children come and go so that it is met. */
export const ordinaryDay = (today: Day, unit: SimulatedUnit, habits: Habits, aim: Aim): Happening[] => [
  ...departures(today, unit, habits, aim),
  ...reports(today, unit, habits),
  ...arrivals(today, unit, habits, aim),
  ...blocks(today, unit, habits),
  ...(aim === null ? openings(today, unit, habits) : []),
];
