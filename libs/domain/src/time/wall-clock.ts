import { Temporal } from 'temporal-polyfill';
import { instantOf, type Instant, type LocalDate, type LocalTime } from './instant.js';

const localAt = (at: Instant, timeZone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);

const instantAt = (local: Temporal.ZonedDateTime): Instant => instantOf(local.epochMilliseconds);

/** The calendar day at `at` on the board's own wall, `days` later. */
export const localDateAt = (at: Instant, timeZone: string, days = 0): LocalDate =>
  localAt(at, timeZone).add({ days }).toPlainDate().toString();

/** An ISO weekday, Monday 1, and what the wall clock shows. */
export interface WallTime {
  readonly day: number;
  readonly time: LocalTime;
}

/** What the wall clock in `timeZone` shows at `at`. */
export function wallTimeAt(at: Instant, timeZone: string): WallTime {
  const local = localAt(at, timeZone);
  return { day: local.dayOfWeek, time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** The first moment after `at` at which the board's wall clock shows one of `times`; null where there is none. */
export function nextOfWallClock(times: readonly LocalTime[], at: Instant, timeZone: string): Instant | null {
  const now = localAt(at, timeZone);
  const shown = now.toPlainTime().toString({ smallestUnit: 'minute' });
  const inOrder = [...times].sort();
  for (const time of inOrder.filter((later) => later >= shown)) {
    const today = instantAt(now.withPlainTime(time));
    if (today > at) return today;
  }
  const [first] = inOrder;
  return first === undefined ? null : instantAt(now.add({ days: 1 }).withPlainTime(first));
}

/** The first moment after `at` at which the board's wall clock shows `time`. */
export function nextWallClock(time: LocalTime, at: Instant, timeZone: string): Instant {
  const now = localAt(at, timeZone);
  const today = instantAt(now.withPlainTime(time));
  return today > at ? today : instantAt(now.add({ days: 1 }).withPlainTime(time));
}

/** The midnight that ends the day on the board's own wall, `days` later. */
export const endOfDay = (at: Instant, timeZone: string, days = 0): Instant =>
  instantAt(
    localAt(at, timeZone)
      .add({ days: days + 1 })
      .startOfDay(),
  );

/** The instant a wall clock in `timeZone` shows as `dateTime` (`2026-11-22T07:00`). */
export const instantOfWallClock = (dateTime: string, timeZone: string): Instant =>
  instantAt(Temporal.PlainDateTime.from(dateTime).toZonedDateTime(timeZone));
