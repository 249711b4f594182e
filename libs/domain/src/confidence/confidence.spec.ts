import fc from 'fast-check';
import { aReport, moments, seeded } from '../board/arbitraries.spec-support.js';
import { lineAt } from '../board/board.js';
import { profileFor } from '../board/arbitraries.spec-support.js';
import { confidenceWords } from '../vocabulary/placement-codes.js';
import { chanceStillOpen, confidenceOf, confidenceWord } from './confidence.js';

const beds = fc.integer({ min: 0, max: 60 });
const hours = fc.double({ min: 0, max: 2_000, noNaN: true });
const pace = fc.double({ min: 0, max: 5, noNaN: true });
const rounding = 1e-12;

const lineOf = (said: Partial<Parameters<typeof confidenceOf>[0]>): Parameters<typeof confidenceOf>[0] => ({
  status: 'open',
  counts: null,
  band: 'open',
  at: '2026-11-22T02:00:00.000Z',
  freshness: 'fresh',
  ...said,
});
const fourHoursLater = '2026-11-22T06:00:00.000Z';

describe('the chance that an open unit still is', () => {
  it.each([
    [1, 0, 0.5, 1],
    [1, 2, 0.5, Math.exp(-1)],
    [2, 2, 0.5, 2 * Math.exp(-1)],
    [3, 4, 0.5, 5 * Math.exp(-2)],
    [0, 1, 0.5, 0],
    [20, 10_000, 1, 0],
  ])('of %i beds counted %d hours ago, %d taken an hour, is %d', (open, age, taken, chance) => {
    expect(chanceStillOpen(open, age, taken)).toBeCloseTo(chance, 12);
  });

  it('is a chance', () => {
    fc.assert(
      fc.property(beds, hours, pace, (open, age, taken) => {
        const chance = chanceStillOpen(open, age, taken);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
      seeded,
    );
  });

  it('is never higher after a longer silence', () => {
    fc.assert(
      fc.property(beds, hours, hours, pace, (open, age, longer, taken) => {
        expect(chanceStillOpen(open, age + longer, taken)).toBeLessThanOrEqual(
          chanceStillOpen(open, age, taken) + rounding,
        );
      }),
      seeded,
    );
  });

  it('is never lower with more beds, nor where beds go more slowly', () => {
    fc.assert(
      fc.property(beds, beds, hours, pace, pace, (open, more, age, taken, faster) => {
        const chance = chanceStillOpen(open, age, taken);
        expect(chanceStillOpen(open + more, age, taken)).toBeGreaterThanOrEqual(chance);
        expect(chanceStillOpen(open, age, taken + faster)).toBeLessThanOrEqual(chance + rounding);
      }),
      seeded,
    );
  });
});

describe('the confidence of a line', () => {
  it.each([
    [1, 'very-likely-open'],
    [0.9, 'very-likely-open'],
    [0.89, 'likely'],
    [0.6, 'likely'],
    [0.59, 'call-first'],
    [0, 'call-first'],
  ])('of %d reads %s', (chance, word) => {
    expect(confidenceWord(chance)).toBe(word);
  });

  it.each([
    ['open', 2],
    ['last', 1],
  ] as const)('told as a band takes %s for %i beds', (band, open) => {
    expect(confidenceOf(lineOf({ band }), 0.1, fourHoursLater)?.chance).toBe(chanceStillOpen(open, 4, 0.1));
  });

  it.each([
    ['full', { band: 'full' }],
    ['closed', { status: 'closed' }],
    ['never reported', { band: null, at: null, freshness: 'never' }],
  ] as const)('does not exist where a unit is %s', (_, said) => {
    expect(confidenceOf(lineOf(said), 0.1, fourHoursLater)).toBeNull();
  });

  it('says to call first where the status is stale, however slowly beds go', () => {
    expect(confidenceOf(lineOf({ freshness: 'stale' }), 0.000_1, fourHoursLater)?.word).toBe('call-first');
  });

  it('never grows surer while nothing is said, unless a hold or a block ends', () => {
    fc.assert(
      fc.property(aReport, fc.nat(), fc.nat(), pace, (report, first, later, taken) => {
        const still = { ...report, heldUntil: [], blocks: [] };
        const unit = {
          profile: profileFor({}),
          status: 'open',
          facts: { kind: 'counts', report: still },
          seq: 1,
        } as const;
        const steps = [first % moments.length, later % moments.length].sort((a, b) => a - b);
        const [sooner, after] = steps.map((step) => {
          const now = moments[step] ?? '';
          return confidenceOf(lineAt(unit, now), taken, now);
        });
        expect((after?.chance ?? 0) <= (sooner?.chance ?? 0) + rounding).toBe(true);
        if (sooner && after)
          expect(confidenceWords.indexOf(after.word)).toBeGreaterThanOrEqual(
            confidenceWords.indexOf(sooner.word),
          );
      }),
      seeded,
    );
  });
});
