import type { RegionView } from '@harborlight/contracts';
import type { Line } from '@harborlight/domain';
import type { Place } from './need-draft.logic.js';

/** The places a child may be in tonight: each region of the board with the state its facilities stand in. */
export function placesOf(lines: Iterable<Line>, regions: readonly RegionView[]): readonly Place[] {
  const statesOf = new Map<string, Set<string>>(regions.map(({ code }) => [code, new Set()]));
  const states = new Set<string>();
  for (const { state, region } of lines) {
    states.add(state);
    statesOf.set(region, (statesOf.get(region) ?? new Set()).add(state));
  }
  // Where no facility tells it, the region may lie in any state of the board.
  return [...statesOf].flatMap(([region, known]) =>
    [...(known.size > 0 ? known : states)].sort().map((state) => ({ state, region })),
  );
}

export const placeKey = ({ state, region }: Place): string => `${state}/${region}`;

/** The place a text names, if it still is one of the board's. */
export const placeIn = (places: readonly Place[], text: string | null): Place | null =>
  places.find((place) => placeKey(place) === text) ?? null;
