import { Temporal } from 'temporal-polyfill';
import type { ClockRule } from '../packs/pack.js';
import { instantOf, type Instant, type LocalDate } from '../time/instant.js';
import type { ClockState } from '../vocabulary/court-codes.js';
import type { ClockFacts, ClockReading, CourtDays, Pause } from './clock-types.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A limit that has not ended after so many days never will: its calendar knows no day on which the court sits. */
const mostDays = 3_660;

/** From one instant to another, in milliseconds of the epoch. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

interface Day extends Stretch {
  readonly on: LocalDate;
  readonly isFirst: boolean;
}

/** The local days from the start on; the first begins at the start. */
function* daysFrom(startedAt: Instant, timeZone: string): Generator<Day> {
  let next = Temporal.Instant.from(startedAt).toZonedDateTimeISO(timeZone);
  for (let count = 0; count < mostDays; count += 1) {
    const [from, until] = [next, next.add({ days: 1 }).startOfDay()];
    yield {
      on: from.toPlainDate().toString(),
      isFirst: count === 0,
      from: from.epochMilliseconds,
      until: until.epochMilliseconds,
    };
    next = until;
  }
}

/** What is left of a stretch once the pauses, which are in the order of time, are taken out. */
function runningIn({ from, until }: Stretch, pauses: readonly Stretch[]): Stretch[] {
  let next = from;
  const running = pauses.flatMap((pause) => {
    const before = { from: next, until: Math.min(pause.from, until) };
    next = Math.max(next, pause.until);
    return before;
  });
  return [...running, { from: next, until }].filter((stretch) => stretch.from < stretch.until);
}

/** When so many milliseconds have run on these days; null where they never do. */
function endOfHours(days: Iterable<Day>, pauses: readonly Stretch[], milliseconds: number): number | null {
  let left = milliseconds;
  for (const day of days)
    for (const { from, until } of runningIn(day, pauses)) {
      if (left <= until - from) return from + left;
      left -= until - from;
    }
  return null;
}

/** The midnight that ends the last of so many of these days, the first not counted; null where it never comes. */
function endOfDays(days: Iterable<Day>, pauses: readonly Stretch[], amount: number): number | null {
  let left = amount;
  for (const day of days) {
    if (!day.isFirst && runningIn(day, pauses).length > 0) left -= 1;
    if (left <= 0) return day.until;
  }
  return null;
}

function* without(days: Iterable<Day>, isExcused: (day: Day) => boolean): Generator<Day> {
  for (const day of days) if (!isExcused(day)) yield day;
}

function* before(days: Iterable<Day>, end: number): Generator<Day> {
  for (const day of days) {
    if (day.from >= end) return;
    yield day;
  }
}

const lastsAt = ({ from, until }: Pause, at: Instant): boolean =>
  from <= at && (until === null || until > at);

/** The pauses as they are known at `at`, in the order of time: one that lasts has lasted until then. */
const pausedBy = (pauses: readonly Pause[], at: Instant): readonly Stretch[] =>
  pauses
    .filter(({ from }) => from <= at)
    .map((pause) => ({
      from: Date.parse(pause.from),
      until: Date.parse(pause.until === null || pause.until > at ? at : pause.until),
    }))
    .sort((one, other) => one.from - other.from);

function stateAt(at: Instant, deadline: Instant, pauses: readonly Pause[]): ClockState {
  if (at >= deadline) return 'overdue';
  return pauses.some((pause) => lastsAt(pause, at)) ? 'paused' : 'running';
}

/**
 * What a clock says at `now`.
 *
 * - `hours` begin at the event and run as they pass, so that a night of daylight saving neither lengthens nor
 *   shortens a limit, only moves the hour at which it ends (Fed. R. Civ. P. 6(a)(2) with its committee note of 2009).
 * - `days` leave out the day of the event and end with the last of them, at midnight (Fed. R. Civ. P. 6(a)(1) and (4);
 *   RSMo 1.040 and Mo. R. Civ. P. 44.01(a); K.S.A. 60-206(a)).
 * - A `court` clock stands still from midnight to midnight on the days on which the court does not sit, as the statutes
 *   say that exclude them from a limit of custody (34 U.S.C. 11133; RSMo 211.063; K.S.A. 38-2343). A `plain` one counts
 *   every day and is not moved where it ends on such a day: of two readings, a limit of custody gets the shorter.
 * - A pause stops the clock. Of days, only those are left out on which it stood still from midnight to midnight.
 * - An end stops it for good; where it came too late, what is left is below zero.
 *
 * What comes after `now` is not known: an end or a pause in the future changes nothing yet.
 */
export function readClock(
  rule: ClockRule,
  facts: ClockFacts,
  calendar: CourtDays,
  now: Instant,
): ClockReading {
  const { startedAt, pauses = [], endedAt = null } = facts;
  const hasEnded = endedAt !== null && endedAt <= now;
  const at = hasEnded ? endedAt : now;
  const days = () => daysFrom(startedAt, calendar.timeZone);
  const excuseOf = ({ on }: Day) => (rule.counts === 'court' ? calendar.excuse(on) : null);
  const counted = without(days(), (day) => excuseOf(day) !== null);
  const { amount, unit } = rule.length;
  const paused = pausedBy(pauses, at);
  const end =
    unit === 'hours' ? endOfHours(counted, paused, amount * hourMs) : endOfDays(counted, paused, amount);
  if (end === null) throw new Error(`the clock ${rule.code} never ends`);
  const deadline = instantOf(end);
  return {
    code: rule.code,
    startedAt,
    deadline,
    state: hasEnded ? 'ended' : stateAt(at, deadline, pauses),
    leftMinutes: Math.floor((end - Date.parse(at)) / minuteMs),
    skipped: [...before(days(), end)].flatMap((day) => excuseOf(day) ?? []),
  };
}
