import { addMinutes, type Instant, type LocalTime } from '../time/instant.js';
import { nextOfWallClock } from '../time/wall-clock.js';

/** A report made this shortly before a shift change counts for the new shift too. */
const handoverMinutes = 30;

export interface FreshnessRule {
  readonly updateMinutes: number;
  readonly shiftTimes: readonly LocalTime[];
  /** IANA name of the board's time zone. */
  readonly timeZone: string;
}

/**
 * How long a report made at `reportedAt` stays fresh: until the unit's own interval has passed or the next
 * shift begins, whichever is first. It is stale once twice the interval has passed.
 */
export function freshnessOf(
  reportedAt: Instant,
  rule: FreshnessRule,
): { readonly freshUntil: Instant; readonly staleAt: Instant } {
  const byInterval = addMinutes(reportedAt, rule.updateMinutes);
  const byShift = nextOfWallClock(rule.shiftTimes, addMinutes(reportedAt, handoverMinutes), rule.timeZone);
  return {
    freshUntil: byShift && byShift < byInterval ? byShift : byInterval,
    staleAt: addMinutes(reportedAt, 2 * rule.updateMinutes),
  };
}
