import type { Facts } from '../board/board.js';
import type { Need } from '../need/need.js';
import { compareMatches, contextOf } from './match.js';
import type { MatchedUnit } from './match-types.js';
import { aUnit, answering, inBand, inCounts, judged, now } from './units.spec-support.js';

describe('a common need at two in the morning', () => {
  it('fits an open house in its licence without a word', () => {
    expect(judged(aUnit())).toMatchObject({ verdict: 'fits', group: 'fits', reasons: [], travelMinutes: 0 });
  });
});

describe('the order of the matches', () => {
  /** Best first; of each line the second is worse than the first for one reason. */
  const inOrder: readonly [string, MatchedUnit, MatchedUnit][] = [
    [
      'fits before ask',
      aUnit({ class: 'staff-secure' }),
      aUnit({ sleepOnly: true, class: 'kin-or-host-home' }),
    ],
    ['ask before full', aUnit({ answers: answering('no') }), aUnit({}, inCounts({ occupied: 4 }))],
    ['full before no', aUnit({}, inCounts({ occupied: 4 })), aUnit({ state: 'KS' })],
    [
      'a clear no of the shelter before a stale status',
      aUnit({ answers: answering('no') }),
      aUnit({}, inCounts({ freshUntil: now, staleAt: now })),
    ],
    [
      'call before a clear no of the shelter',
      aUnit({ answers: answering('call'), class: 'staff-secure' }),
      aUnit({ answers: answering('no') }),
    ],
    ['a home before a house', aUnit({ class: 'specialised-foster', region: 'south' }), aUnit()],
    [
      'a delayed exit before a lock',
      aUnit({ walkOut: 'delayed', region: 'south' }),
      aUnit({ walkOut: 'no' }),
    ],
    [
      'a single room before any',
      aUnit({ whoCanSleepHere: ['girls', 'single-room'], region: 'south' }),
      aUnit(),
    ],
    ['fresh before aging', aUnit({ region: 'south' }), aUnit({}, inCounts({ freshUntil: now }))],
    ['the nearer', aUnit(), aUnit({ region: 'south' })],
    ['the known way before the unknown', aUnit({ region: 'far-west' }), aUnit({ region: 'elsewhere' })],
    ['the smaller id, all else being equal', aUnit({ unitId: 'a' }), aUnit({ unitId: 'b' })],
  ];
  it.each(inOrder)('%s', (_, better, worse) => {
    const need: Partial<Need> = { conditions: ['fire-setting'], prefersSingleRoom: true };
    expect(compareMatches(judged(better, need), judged(worse, need))).toBeLessThan(0);
    expect(compareMatches(judged(worse, need), judged(better, need))).toBeGreaterThan(0);
  });

  it('is a tie with itself', () => {
    expect(compareMatches(judged(aUnit()), judged(aUnit()))).toBe(0);
  });
});

describe('what the matcher knows of a board', () => {
  it('counts the free cribs of each house, and of a band only what it tells', () => {
    const crib = (facilityId: string, facts: Facts | null): MatchedUnit =>
      aUnit({ kind: 'crib', facilityId }, facts);
    const units = [
      crib('river-house', inCounts({ occupied: 3 })),
      crib('river-house', inCounts({ occupied: 2 })),
      crib('lantern-house', inBand({ occupied: 1 })),
      crib('hill-house', inBand({ occupied: 3 })),
      crib('mill-house', inBand({ occupied: 4 })),
      crib('silent-house', null),
      { ...crib('closed-house', inCounts()), status: 'closed' as const },
      aUnit({ facilityId: 'beds-only' }),
    ];
    const policy = { travel: [], borderAgreements: [] };
    expect([...contextOf({ now, timeZone: 'America/Chicago', policy, units }).freeCribs]).toEqual([
      ['river-house', 3],
      ['lantern-house', 2],
      ['hill-house', 1],
      ['mill-house', 0],
      ['silent-house', 0],
      ['closed-house', 0],
    ]);
  });
});
