import { travelBetween } from './travel.js';

const travel = [
  { from: 'north', to: 'south', minutes: 40 },
  { from: 'south', to: 'north', minutes: 55 },
  { from: 'north', to: 'west', minutes: 90 },
  { from: 'west', to: 'west', minutes: 30 },
];

describe('minutes between regions', () => {
  it.each<[string, string, string, number | null]>([
    ['are those entered for the way', 'north', 'south', 40],
    ['may differ on the way back', 'south', 'north', 55],
    ['count for the way back where nothing else was entered', 'west', 'north', 90],
    ['are unknown where nobody entered them', 'south', 'west', null],
    ['are none within a region', 'north', 'north', 0],
    ['are those entered for a wide region', 'west', 'west', 30],
  ])('%s', (_, from, to, minutes) => {
    expect(travelBetween(travel, from, to)).toBe(minutes);
  });
});
