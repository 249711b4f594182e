import { bandedView, countsAt, freshnessAt, isBanded, lineAt } from '@harborlight/domain';
import {
  aBoard,
  aNight,
  aSmallHouse,
  aUnitProfile,
  aUnitReport,
  full,
  neverReported,
  overFull,
  stale,
  withheld,
} from './index.js';

describe('the named states', () => {
  it.each([
    ['a report as it comes', aUnitReport(), { available: 3, overBy: 0 }],
    ['full', full(), { available: 0, overBy: 0 }],
    ['over-full', overFull(), { available: 0, overBy: 2 }],
    ['a larger unit', aUnitReport({ licensed: 20 }), { available: 15, overBy: 0 }],
  ])('%s counts what it says', (_, report, counts) => {
    expect(countsAt(report, aNight)).toMatchObject(counts);
  });

  it('a unit that never reported has no counts and no age', () => {
    expect(countsAt(neverReported(), aNight)).toBeNull();
    expect(freshnessAt(neverReported(), aNight)).toBe('never');
  });

  it('a stale unit is stale at the night the builders speak of', () => {
    expect(freshnessAt(stale(), aNight)).toBe('stale');
  });

  it('a unit that withholds its counts has no band either', () => {
    expect(bandedView(withheld()).band).toBeNull();
  });

  it('a small house is told as a band', () => {
    expect(isBanded(aSmallHouse())).toBe(true);
  });
});

describe('a board', () => {
  it('is the fold of what was written of each unit', () => {
    const house = aSmallHouse({ unitId: '01990000-0000-7000-8000-000000000002' });
    const board = aBoard([
      { profile: aUnitProfile(), report: full() },
      { profile: house, closed: true },
    ]);

    expect([...board.units.values()].map((unit) => lineAt(unit, aNight))).toMatchObject([
      { facility: 'River House', status: 'open', counts: { available: 0 } },
      { facility: 'Lantern House', status: 'closed', counts: null },
    ]);
    expect(board.seq).toBe(4);
  });
});
