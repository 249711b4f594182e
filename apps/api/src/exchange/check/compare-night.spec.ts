import type { Counts, Line } from '@harborlight/domain';
import { compareNight } from './compare-night.js';
import type { Published } from './published.js';

const night = '2021-01-02T09:00:00.000Z';
const published: Published = { externalId: 'toronto:1', sector: 'Men', staffed: 20, occupied: 18, free: 2 };

const lineSaying = (counts: Partial<Counts>, changes: Partial<Line> = {}): Line =>
  ({
    externalId: 'toronto:1',
    sector: 'Men',
    at: night,
    counts: { staffed: 20, occupied: 18, available: 2, overBy: 0, ...counts },
    ...changes,
  }) as Line;

describe('a night on the board', () => {
  it('equals the file where every programme and sector does', () => {
    expect(compareNight([published], [lineSaying({})], night)).toEqual([]);
  });

  it('says over by one what the file says as one fewer than none free', () => {
    const over = { ...published, occupied: 21, free: -1 };
    expect(compareNight([over], [lineSaying({ occupied: 21, available: 0, overBy: 1 })], night)).toEqual([]);
  });

  it('differs by programme and by sector where one count does', () => {
    expect(compareNight([published], [lineSaying({ occupied: 17, available: 3 })], night)).toEqual([
      { of: 'toronto:1', what: 'occupied', file: 18, board: 17 },
      { of: 'toronto:1', what: 'free', file: 2, board: 3 },
      { of: 'Men', what: 'occupied', file: 18, board: 17 },
      { of: 'Men', what: 'free', file: 2, board: 3 },
    ]);
  });

  it.each([
    ['another programme reports', lineSaying({}, { externalId: 'toronto:2' }), 2],
    ['the counts are an earlier night’s', lineSaying({}, { at: '2021-01-01T09:00:00.000Z' }), 1],
  ])('differs where %s', (_, line, reports) => {
    const differences = compareNight([published], [line], night);
    expect(differences.filter(({ what }) => what === 'report')).toHaveLength(reports);
  });
});
