import { useMemo } from 'react';
import { useLines } from '../../../shared/feed/feed-context.js';
import { keep, readKept } from '../../../shared/kept/kept.js';
import { useMe } from '../../../shared/session/session.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { useRegionName } from '../../../shared/session/use-region-name.js';
import type { Place } from './need-draft.logic.js';
import { placeIn, placeKey, placesOf } from './places.logic.js';

/** The places of the board, the one this person searched from last, and how to remember another until sign-out. */
export function usePlaces() {
  const { userId } = useMe();
  const { id, regions } = useBoard();
  const lines = useLines();
  const regionName = useRegionName();
  const places = useMemo(() => placesOf(lines.values(), regions), [lines, regions]);
  const name = `place.${id}`;
  return {
    choices: places
      .map((place) => ({ value: placeKey(place), label: `${regionName(place.region)}, ${place.state}` }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    regions: [...new Set(places.map(({ region }) => region))]
      .map((region) => ({ value: region, label: regionName(region) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    placeOf: (key: string) => placeIn(places, key),
    last: () => placeIn(places, readKept(userId, name)),
    remember: (place: Place) => keep(userId, name, placeKey(place)),
  };
}
