import type { TravelTime } from './match-types.js';

/**
 * Minutes on the road between two regions, whichever way they were entered; null where nobody entered them. Within
 * one region they count as none unless somebody entered them.
 */
export function travelBetween(travel: readonly TravelTime[], from: string, to: string): number | null {
  const there = travel.find((time) => time.from === from && time.to === to);
  const entered = there ?? travel.find((time) => time.from === to && time.to === from);
  return entered?.minutes ?? (from === to ? 0 : null);
}
