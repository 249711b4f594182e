import fc from 'fast-check';
import { aLog, seeded } from '../board/arbitraries.spec-support.js';
import type { BoardEntry, CountsEntry } from '../board/entry.js';
import type { UnitReport } from '../board/unit-report.js';
import { addMinutes, type Instant } from '../time/instant.js';
import { assumedPace, pacesOf, roundedPace, turnoverOf, type UnitTurnover } from './turnover.js';

const midnight = '2026-11-22T00:00:00.000Z';
const hour = (n: number): Instant => addMinutes(midnight, n * 60);

let seq = 0;
const said = (at: Instant, report: Partial<UnitReport>): CountsEntry => ({
  seq: (seq += 1),
  at,
  recordedAt: at,
  source: null,
  kind: 'unit.counts',
  unitId: 'wing',
  body: {
    cause: 'census',
    licensed: 8,
    beds: 8,
    staffed: 8,
    occupied: 5,
    heldUntil: [],
    blocks: [],
    expectedOpenings: [],
    reportedAt: at,
    freshUntil: addMinutes(at, 24 * 60),
    staleAt: addMinutes(at, 48 * 60),
    withheld: false,
    ...report,
  },
});

describe('the turnover of a unit', () => {
  it('is the beds taken and the hours in which any was open', () => {
    const log = [
      said(hour(0), { occupied: 5 }),
      said(hour(4), { occupied: 7 }),
      said(hour(6), { occupied: 8 }),
      said(hour(20), { occupied: 6 }),
    ];
    expect(turnoverOf(log)).toEqual({ taken: 3, openHours: 6 });
  });

  it('counts a hold as a taking, and its end as an opening', () => {
    const log = [
      said(hour(0), { occupied: 7 }),
      said(hour(1), { occupied: 7, heldUntil: [hour(2)] }),
      said(hour(5), { occupied: 8 }),
    ];
    expect(turnoverOf(log)).toEqual({ taken: 2, openHours: 4 });
  });

  it('does not count a held bed again when the child arrives', () => {
    const log = [
      said(hour(0), { occupied: 5, heldUntil: [hour(3)] }),
      said(hour(2), { occupied: 6, heldUntil: [] }),
    ];
    expect(turnoverOf(log)).toEqual({ taken: 0, openHours: 2 });
  });

  it('leaves out a silence in which the status went stale, and the time while the unit was closed', () => {
    const closed: BoardEntry = { ...said(hour(2), {}), kind: 'unit.closed', body: {} };
    const log = [said(hour(0), {}), closed, said(hour(10), {}), said(hour(10 + 49), { occupied: 7 })];
    expect(turnoverOf(log)).toEqual({ taken: 0, openHours: 2 });
  });

  it('counts no arrival above the open beds', () => {
    expect(turnoverOf([said(hour(0), { occupied: 7 }), said(hour(1), { occupied: 10 })]).taken).toBe(1);
  });

  it('is never negative, whatever the log', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        for (const entries of Map.groupBy(log.flat(), ({ unitId }) => unitId).values()) {
          const { taken, openHours } = turnoverOf(entries);
          expect(taken).toBeGreaterThanOrEqual(0);
          expect(openHours).toBeGreaterThanOrEqual(0);
        }
      }),
      seeded,
    );
  });
});

const unit = (unitId: string, taken: number, openHours: number, more = {}): UnitTurnover => ({
  unitId,
  class: 'group-home',
  licensed: 8,
  taken,
  openHours,
  ...more,
});

describe('the pace of a unit', () => {
  it('lies between what its own log says and what its class says', () => {
    const paces = pacesOf([unit('slow', 2, 100), unit('middling', 20, 200), unit('fast', 60, 300)]);
    const ofClass = 82 / 600;
    expect(paces.get('slow')).toBeGreaterThan(2 / 100);
    expect(paces.get('slow')).toBeLessThan(ofClass);
    expect(paces.get('fast')).toBeLessThan(60 / 300);
    expect(paces.get('fast')).toBeGreaterThan(ofClass);
  });

  it('follows from the moments of its class, as by hand', () => {
    // pace 0.2; spread (100 x 0.1² x 2) / 200 = 0.01; chance alone 0.2 / 100 = 0.002; prior of 0.2 / 0.008 = 25 hours.
    const paces = pacesOf([unit('slow', 10, 100), unit('fast', 30, 100)]);
    expect(paces.get('slow')).toBeCloseTo((0.2 * 25 + 10) / 125, 12);
    expect(paces.get('fast')).toBeCloseTo((0.2 * 25 + 30) / 125, 12);
  });

  it('is nearly that of the class where its units differ no more than chance makes them', () => {
    const paces = pacesOf([unit('one', 10, 100), unit('other', 11, 100)]);
    expect(paces.get('one')).toBeCloseTo(0.105, 2);
  });

  it('is that of the class where nobody saw the unit open', () => {
    expect(pacesOf([unit('one', 10, 100), unit('other', 30, 100), unit('new', 0, 0)]).get('new')).toBeCloseTo(
      0.2,
      12,
    );
  });

  it('is that of the board where the class is alone, and a guess where the board is silent', () => {
    const lone = unit('lone', 0, 0, { class: 'secure-care' });
    expect(pacesOf([unit('one', 10, 100), unit('other', 30, 100), lone]).get('lone')).toBeCloseTo(0.2, 12);
    expect(pacesOf([lone]).get('lone')).toBeCloseTo(assumedPace, 12);
  });

  it('is always above nothing: no silence is trusted for ever', () => {
    const aTurnover = fc.record({
      taken: fc.nat({ max: 200 }),
      openHours: fc.nat({ max: 2_160 * 60 }).map((minutes) => minutes / 60),
      class: fc.constantFrom('group-home' as const, 'secure-care' as const),
      licensed: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(aTurnover, { minLength: 1, maxLength: 12 }), (turnovers) => {
        const units = turnovers.map((one, index) => ({ ...one, unitId: `unit-${index}` }));
        for (const [unitId, pace] of pacesOf(units)) {
          const { licensed } = units.find((one) => one.unitId === unitId) ?? { licensed: 0 };
          expect(roundedPace(pace, { licensed })).toBeGreaterThan(0);
          expect(roundedPace(pace, { licensed })).toBeLessThan(Infinity);
        }
      }),
      seeded,
    );
  });

  it.each([
    [0.123_45, 8, 0.12],
    [1.96, 8, 2],
    [0.123_45, 4, 0.1],
    [0.016, 4, 0.02],
    [0.04, 4, 0.05],
    [0.08, 4, 0.1],
  ])('of %d in a unit of %i beds is told as %d', (pace, licensed, told) => {
    expect(roundedPace(pace, { licensed })).toBe(told);
  });
});
