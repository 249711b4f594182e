import type { DocketLine, HeadlinePeriod, Instant } from '@harborlight/domain';

/** How near the next limit is; by the server's clock. */
export type Urgency = 'over' | 'soon' | 'later' | 'none';

const soonMs = 2 * 60 * 60_000;

export function urgencyOf({ next }: Pick<DocketLine, 'next'>, nowMs: number): Urgency {
  if (next === null) return 'none';
  const leftMs = Date.parse(next.at) - nowMs;
  return leftMs <= 0 ? 'over' : leftMs <= soonMs ? 'soon' : 'later';
}

/** A share in whole percent; null where one of the two numbers is not told. */
export const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : Math.round((100 * part) / whole);

/** What a month's bar shows. */
export interface Bar {
  readonly month: string;
  readonly requests: number | null;
  readonly at24: number | null;
  readonly at72: number | null;
}

export const barOf = ({
  month,
  requests,
  withoutPlacementAt24,
  withoutPlacementAt72,
}: HeadlinePeriod): Bar => ({
  month,
  requests,
  at24: shareOf(withoutPlacementAt24, requests),
  at72: shareOf(withoutPlacementAt72, requests),
});

/** The first instant of a month, so that a formatter can name it. */
export const monthStart = (month: string): Instant => `${month}-01T00:00:00.000Z`;
