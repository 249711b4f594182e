import { useMemo } from 'react';
import { useLines } from '../feed/feed-context.js';
import { useBoard } from '../session/use-board.js';
import { useRegionName } from '../session/use-region-name.js';
import { placeIn, placeKey, placesOf } from './places.logic.js';

/** The places of the board where a child may be, by their names. */
export function usePlaces() {
  const { regions } = useBoard();
  const lines = useLines();
  const regionName = useRegionName();
  const places = useMemo(() => placesOf(lines.values(), regions), [lines, regions]);
  return {
    choices: places
      .map((place) => ({ value: placeKey(place), label: `${regionName(place.region)}, ${place.state}` }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    regions: [...new Set(places.map(({ region }) => region))]
      .map((region) => ({ value: region, label: regionName(region) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    placeOf: (key: string | null) => placeIn(places, key),
  };
}
