import { Temporal } from 'temporal-polyfill';
import { instantOf, type Instant } from '../time/instant.js';
import type { HeadlinePeriod } from './docket-types.js';
import { withoutSmallNumbers, type Counts, type PublishedCounts } from './small-numbers.js';

/** One search that a detention desk opened. */
export interface OpenedSearch {
  readonly openedAt: Instant;
  /** When the child first arrived at a placement; null where that has not happened. */
  readonly placedAt: Instant | null;
}

/** Twelve months, oldest first, and all of them together. */
export interface Headline {
  readonly months: readonly HeadlinePeriod[];
  readonly pooled: HeadlinePeriod;
}

/**
 * What was published of Kansas: how many children rapid-response teams assessed from 2014 to the middle of 2018, and
 * how many of them were in juvenile detention (docs/practice.md 1.27).
 */
export const kansasReference = {
  without: 68,
  of: 342,
  source: 'Topeka Capital-Journal, 30 June 2018: rapid-response teams in Kansas, 2014 to mid-2018',
} as const;

const monthsShown = 12;
const firstHour = 24;
const lastHour = 72;
const hourMs = 3_600_000;

const monthOf = (at: Instant, timeZone: string): Temporal.PlainYearMonth =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth();

/** The last twelve months that are over, also for a search of their last minute: hour 72 has come for all of them. */
function monthsBefore(now: Instant, timeZone: string): Temporal.PlainYearMonth[] {
  const hour72Came = instantOf(Date.parse(now) - lastHour * hourMs);
  const next = monthOf(hour72Came, timeZone);
  return Array.from({ length: monthsShown }, (_, ago) => next.subtract({ months: monthsShown - ago }));
}

/** From when on searches count for the headline at `now`. */
export function headlineFrom(now: Instant, timeZone: string): Instant {
  const [first] = monthsBefore(now, timeZone);
  if (!first) return now;
  return instantOf(first.toPlainDate({ day: 1 }).toZonedDateTime(timeZone).epochMilliseconds);
}

/** Unmet, withdrawn, still open or placed later: none of them had a placement at that hour. */
const isWithoutAt = (hours: number, { openedAt, placedAt }: OpenedSearch): boolean =>
  placedAt === null || Date.parse(placedAt) - Date.parse(openedAt) > hours * hourMs;

const countsOf = (searches: readonly OpenedSearch[]): Counts => ({
  requests: searches.length,
  at24: searches.filter((search) => isWithoutAt(firstHour, search)).length,
  at72: searches.filter((search) => isWithoutAt(lastHour, search)).length,
});

const periodOf = (month: string, { requests, at24, at72 }: PublishedCounts): HeadlinePeriod => ({
  month,
  requests,
  withoutPlacementAt24: at24,
  withoutPlacementAt72: at72,
});

/**
 * How many searches of detention desks had no placement 24 and 72 hours after they were opened, by the local month of
 * their opening. Both shares are of the same searches: a month is told once hour 72 has come for every one of them,
 * and does not change any more. What would tell a small number is left out, as `withoutSmallNumbers` says; that holds
 * for one headline by itself, and whoever sets it against that of another month may learn more.
 */
export function headlineOf(searches: readonly OpenedSearch[], now: Instant, timeZone: string): Headline {
  const months = monthsBefore(now, timeZone).map(String);
  const byMonth = Map.groupBy(searches, ({ openedAt }) => monthOf(openedAt, timeZone).toString());
  const told = withoutSmallNumbers(months.map((month) => countsOf(byMonth.get(month) ?? [])));
  return {
    months: told.months.map((counts, at) => periodOf(months[at] ?? '', counts)),
    pooled: periodOf(months[0] ?? '', told.pooled),
  };
}
