import fc from 'fast-check';
import { aCount, aTally, seeded } from '../board/arbitraries.spec-support.js';
import { mostBedsOfAUnit, planCensus, whyNotCensus, type Census, type CensusFacts } from './census.js';

const noon = '2026-11-22T12:00:00.000Z';
const eightBeds: CensusFacts = { licensed: 8, closed: false, lastAt: noon };

const codes = (census: Census, unit: Partial<CensusFacts> = {}, at = noon) =>
  whyNotCensus(census, at, { ...eightBeds, ...unit }).map(({ code, field }) =>
    field ? `${field}: ${code}` : code,
  );

describe('a census', () => {
  it.each<[string, Census]>([
    ['an empty house', { occupied: 0, staffed: 0 }],
    ['a full house', { occupied: 8, staffed: 8 }],
    ['more sleepers than staffed beds, a fact to show', { occupied: 9, staffed: 4 }],
    ['more sleepers than licensed beds, too', { occupied: 12, staffed: 8 }],
  ])('takes %s', (_, census) => {
    expect(codes(census)).toEqual([]);
  });

  it.each<[string, Census, string[]]>([
    ['a negative count', { occupied: -1, staffed: 4 }, ['occupied: count-not-whole']],
    ['half a child', { occupied: 2.5, staffed: 4 }, ['occupied: count-not-whole']],
    ['no number', { occupied: Number.NaN, staffed: 4 }, ['occupied: count-not-whole']],
    [
      'an endless number',
      { occupied: 1, staffed: Infinity },
      ['staffed: count-not-whole', 'staffed: staffed-above-licensed'],
    ],
    ['a slip of the finger', { occupied: mostBedsOfAUnit + 1, staffed: 4 }, ['occupied: count-absurd']],
    ['more staffed than licensed', { occupied: 1, staffed: 9 }, ['staffed: staffed-above-licensed']],
  ])('refuses %s', (_, census, reasons) => {
    expect(codes(census)).toEqual(reasons);
  });

  it('refuses a closed unit', () => {
    expect(codes({ occupied: 1, staffed: 4 }, { closed: true })).toEqual(['unit-closed']);
  });

  it('refuses to speak of a moment before the newest, and takes the same moment', () => {
    const census = { occupied: 1, staffed: 4 };
    expect(codes(census, {}, '2026-11-22T11:59:59.999Z')).toEqual(['at: older-than-newest']);
    expect(codes(census, {}, noon)).toEqual([]);
    expect(codes(census, { lastAt: null }, '2021-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('names every reason at once', () => {
    expect(codes({ occupied: -1, staffed: 9 }, { closed: true }, '2020-01-01T00:00:00.000Z')).toEqual([
      'unit-closed',
      'occupied: count-not-whole',
      'staffed: staffed-above-licensed',
      'at: older-than-newest',
    ]);
  });
});

describe('the plan of a census', () => {
  it('ends with exactly as many occupied beds as the census says, on free beds before overflow beds', () => {
    fc.assert(
      fc.property(aTally, aCount, (tally, occupied) => {
        const heldOrBlocked = tally.heldUntil.length + tally.blocks.length;
        const { depart, arrive, overflow } = planCensus({ ...tally, heldOrBlocked }, occupied);
        const free = tally.beds - tally.occupied - heldOrBlocked;
        expect(tally.occupied - depart + arrive + overflow).toBe(occupied);
        expect(Math.min(depart, arrive + overflow)).toBe(0);
        expect(depart).toBeLessThanOrEqual(tally.occupied);
        expect(arrive).toBeLessThanOrEqual(free);
        expect(overflow === 0 || arrive === free).toBe(true);
      }),
      seeded,
    );
  });

  it.each([
    ['nothing to do', 2, { depart: 0, arrive: 0, overflow: 0 }],
    ['two left', 0, { depart: 2, arrive: 0, overflow: 0 }],
    ['one came', 3, { depart: 0, arrive: 1, overflow: 0 }],
    [
      'held and blocked beds stay so: the fourth child sleeps on an overflow bed',
      4,
      { depart: 0, arrive: 1, overflow: 1 },
    ],
  ])('%s', (_, occupied, plan) => {
    expect(planCensus({ beds: 5, occupied: 2, heldOrBlocked: 2 }, occupied)).toEqual(plan);
  });
});
