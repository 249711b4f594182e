import { cost } from '../cost.js';
import { weighed, memoize } from '../score.js';
import type { Journey, Rule } from '../rule.js';
import type { Need } from '../../need/need.js';
import { addMinutes, instantOf } from '../../time/instant.js';
import { wallTimeAt, type WallTime } from '../../time/wall-clock.js';
import type { MatchContext } from '../match-types.js';
import { travelBetween } from '../travel.js';

/** A child who must appear in court cannot sleep further from it than this. */
const farFromCourtMinutes = 90;
/** No road is longer, and an unknown one comes after all that are known. */
const longestMinutes = cost.aging - 2;

const unknown = weighed({ code: 'travel-unknown', kind: 'distance', weighs: 'note' }, 0);
const keepAway = weighed({ code: 'region-to-keep-away-from', kind: 'distance', weighs: 'no' }, cost.no);
const farFromCourt = memoize((minutes: number) =>
  weighed({ code: 'far-from-court', kind: 'distance', weighs: 'note', facts: { minutes } }, 0),
);

/** The way to every region, worked out once for each: far enough from danger, near enough to court (docs/practice.md 4.11). */
export function journeysOf(need: Need, { now, timeZone, travel }: MatchContext): (region: string) => Journey {
  // A need may come over the wire with another offset, so that its instants do not compare as text.
  const earliest = need.earliestArrival === null ? 0 : Date.parse(need.earliestArrival);
  const leaves = instantOf(Math.max(earliest, Date.parse(now)));
  const journeyTo = (region: string): Journey => {
    const minutes = travelBetween(travel, need.region, region);
    const fromCourt = need.courtRegion === null ? null : travelBetween(travel, need.courtRegion, region);
    let wall: WallTime | undefined;
    return {
      minutes,
      findings: [
        ...(need.avoidRegions.includes(region) ? [keepAway] : []),
        ...(fromCourt !== null && fromCourt > farFromCourtMinutes ? [farFromCourt(fromCourt)] : []),
        ...(minutes === null ? [unknown] : []),
      ],
      cost: minutes === null ? longestMinutes + 1 : Math.min(minutes, longestMinutes),
      arrival: () => (wall ??= wallTimeAt(addMinutes(leaves, minutes ?? 0), timeZone)),
    };
  };
  const journeys = new Map<string, Journey>();
  return (region) => {
    const known = journeys.get(region);
    if (known) return known;
    const journey = journeyTo(region);
    journeys.set(region, journey);
    return journey;
  };
}

export const distanceRule: Rule = (_, score, { findings, cost: costs }) => {
  for (const one of findings) score.add(one);
  score.rank += costs;
};
