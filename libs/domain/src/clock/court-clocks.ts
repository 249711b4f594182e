import type { Pack } from '../packs/pack.js';
import type { Instant } from '../time/instant.js';
import type { LegalStatus } from '../vocabulary/codes.js';
import type { ClockStart } from '../vocabulary/court-codes.js';
import type { ClockReading } from './clock-types.js';
import { courtCalendarOf } from './court-calendar.js';
import { readClock } from './read-clock.js';

/** The event from which clocks run. */
export interface ClockEvent {
  readonly start: ClockStart;
  readonly startedAt: Instant;
  /** Left out where nobody says it: then only what protects every child is told. */
  readonly legalStatus?: LegalStatus;
}

/** All clocks of a pack that the event starts and that protect a child of this legal status, soonest deadline first. */
export function courtClocks(
  pack: Pick<Pack, 'clocks' | 'calendar'>,
  { start, startedAt, legalStatus }: ClockEvent,
  now: Instant,
): ClockReading[] {
  const calendar = courtCalendarOf(pack.calendar);
  return pack.clocks
    .filter(
      ({ starts, statuses }) =>
        starts === start &&
        (statuses.length === 0 || (legalStatus !== undefined && statuses.includes(legalStatus))),
    )
    .map((rule) => readClock(rule, { startedAt }, calendar, now))
    .sort((one, other) => one.deadline.localeCompare(other.deadline) || one.code.localeCompare(other.code));
}
