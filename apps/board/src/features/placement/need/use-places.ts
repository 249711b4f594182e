import { useMemo } from 'react';
import { useLines } from '../../../shared/feed/feed-context.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { useRegionName } from '../../../shared/session/use-region-name.js';
import { readChoice, writeChoice } from '../../../shared/tongue/choice.js';
import type { Place } from './need-draft.logic.js';
import { placeIn, placeKey, placesOf } from './places.logic.js';

/** The places of the board, the one this device searched from last, and how to remember another. */
export function usePlaces() {
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
    last: () => placeIn(places, readChoice(name)),
    remember: (place: Place) => writeChoice(name, placeKey(place)),
  };
}
