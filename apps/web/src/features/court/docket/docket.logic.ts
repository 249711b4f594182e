import type { Instant } from '@harborlight/domain';

/** How near a limit is. */
export type Urgency = 'over' | 'soon' | 'later';

const minuteMs = 60_000;
const soonMinutes = 120;

/** Whole minutes until a limit, begun ones too; negative once it is over. */
export const minutesUntil = (at: Instant, nowMs: number): number =>
  Math.ceil((Date.parse(at) - nowMs) / minuteMs);

export const urgencyOf = (minutesLeft: number): Urgency =>
  minutesLeft <= 0 ? 'over' : minutesLeft <= soonMinutes ? 'soon' : 'later';
