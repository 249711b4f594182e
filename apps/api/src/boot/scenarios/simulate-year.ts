import { endOfDay, localDateAt, type Instant, type UnitProfile } from '@harborlight/domain';
import {
  day,
  drawLeaving,
  hour,
  minute,
  ordinaryDay,
  usuallyOccupied,
  type Aim,
  type Day,
  type Habits,
  type Happening,
} from './ordinary-day.js';
import type { Random } from '../../platform/seeded-random.js';
import type { ScenarioBed } from './scenario.js';
import { SimulatedUnit } from './simulated-unit.js';
import type { LastWord, Rhythm, Tonight } from './town-plan.js';

export const daysOfHistory = 365;

/** In its last days the year is steered towards the number of children that the plan wants tonight. */
const daysOfSteering = ({ nights }: Rhythm): number => Math.min(8, 2 * nights);

/** How a unit described itself from a moment on. */
interface DatedProfile {
  readonly since: number;
  readonly profile: UnitProfile;
}

export interface UnitOfTheYear {
  /** What the unit says of itself tonight. */
  readonly profile: UnitProfile;
  /** What it said from when on, in order; the last is tonight's. */
  readonly profiles: readonly DatedProfile[];
  readonly beds: readonly ScenarioBed[];
  readonly rhythm: Rhythm;
  readonly tonight: Tonight;
}

export interface Year {
  readonly now: Instant;
  readonly timeZone: string;
  readonly days: readonly [Day, ...Day[]];
}

/** The year that ends with `now`, from the first midnight of its first day. */
export function yearBefore(now: Instant, timeZone: string): Year {
  const dayBefore = (days: number): Day => ({
    startsAt: Date.parse(endOfDay(now, timeZone, -days - 1)),
    endsAt: Date.parse(endOfDay(now, timeZone, -days)),
  });
  const later = Array.from({ length: daysOfHistory }, (_, index) => dayBefore(daysOfHistory - 1 - index));
  return { now, timeZone, days: [dayBefore(daysOfHistory), ...later] };
}

/** Frees what is still blocked, then says what the plan says of tonight. */
function sayLastWord(at: number, unit: SimulatedUnit, word: LastWord, year: Year): void {
  for (const block of unit.blocks) unit.unblock(at, block);
  unit.takeCensus(at, { occupied: word.occupied, staffed: word.staffed ?? unit.licensed });
  for (const { reason, hours } of word.blocks ?? [])
    unit.block(at, reason, Date.parse(year.now) + hours * hour);
  const unforeseen = unit.stays.filter(({ expectedOn }) => expectedOn === null);
  for (const [index, days] of (word.expectedInDays ?? []).entries()) {
    const stay = unforeseen[index];
    if (stay) unit.expectOpening(at, stay, localDateAt(year.now, year.timeZone, days));
  }
}

function closeEmpty(at: number, unit: SimulatedUnit): void {
  unit.takeCensus(at, { occupied: 0, staffed: 0 });
  unit.close(at);
}

/** The last that is heard of the unit before `now`; null where nothing ever was. */
function lastHeard(unit: SimulatedUnit, tonight: Tonight, year: Year): Happening | null {
  if (tonight === 'never-reported') return null;
  const now = Date.parse(year.now);
  if ('closedDaysAgo' in tonight) {
    const at = now - tonight.closedDaysAgo * day;
    return { at, act: () => closeEmpty(at, unit) };
  }
  const at = now - tonight.minutesAgo * minute;
  return { at, act: () => sayLastWord(at, unit, tonight, year) };
}

const occupiedIn = (tonight: Tonight): number =>
  typeof tonight === 'object' && 'occupied' in tonight ? tonight.occupied : 0;

function firstHeard(unit: SimulatedUnit, habits: Habits, year: Year): Happening {
  const at = year.days[0].startsAt + 9 * hour;
  const census = { occupied: usuallyOccupied(habits), staffed: unit.licensed };
  return { at, act: () => unit.takeCensus(at, census) };
}

/**
 * Lives through the year of one unit, day by day: children come and go, staff report at shift changes, beds are
 * blocked and freed, until the last word before `now`, which is what the plan says of tonight.
 */
export function simulateYear(
  plan: UnitOfTheYear,
  year: Year,
  newBedId: () => string,
  random: Random,
): SimulatedUnit {
  const { profile, rhythm, beds } = plan;
  const { timeZone, days } = year;
  const habits = { profile, rhythm, timeZone, random };
  const midnightBefore = (at: number) => at - ((at - days[0].startsAt) % day);
  const leavesAt = (arrivesAt: number) => drawLeaving(midnightBefore(arrivesAt), habits);
  const unit = new SimulatedUnit({ profile, timeZone, beds, newBedId, leavesAt, random });

  const first = firstHeard(unit, habits, year);
  const last = lastHeard(unit, plan.tonight, year);
  const described = plan.profiles.map(({ since, profile: then }) => ({
    at: since,
    act: () => unit.describe(since, then),
  }));
  const planned = last ? [...described, first, last] : described;
  const aimOn = (today: Day): Aim =>
    last && today.endsAt > last.at - daysOfSteering(rhythm) * day ? occupiedIn(plan.tonight) : null;
  const isOrdinary = ({ at }: Happening) => last !== null && at > first.at && at < last.at - hour;
  for (const today of days) {
    const isToday = ({ at }: Happening) => at >= today.startsAt && at < today.endsAt;
    const ordinary = ordinaryDay(today, unit, habits, aimOn(today)).filter(isOrdinary);
    const happenings = [...planned.filter(isToday), ...ordinary];
    for (const { act } of happenings.sort((one, other) => one.at - other.at)) act();
  }
  return unit;
}
