import fc from 'fast-check';
import { tallyAt } from '../vacancy/report.js';
import {
  aMoment,
  anUnreported,
  aReport,
  justBefore,
  lastMoment,
  moments,
  seeded,
} from './arbitraries.spec-support.js';
import {
  bandAt,
  bandDiffers,
  bandedView,
  bandFrom,
  bandOf,
  countsAt,
  freshnessAt,
  isBanded,
  turningPoints,
  type Counts,
  type UnitReport,
} from './unit-report.js';

const noon = '2026-11-22T12:00:00.000Z';
const one = '2026-11-22T13:00:00.000Z';

const fourBeds: UnitReport = {
  cause: 'census',
  licensed: 4,
  beds: 4,
  staffed: 4,
  occupied: 2,
  heldUntil: [],
  blocks: [],
  expectedOpenings: [],
  reportedAt: noon,
  freshUntil: '2026-11-22T16:00:00.000Z',
  staleAt: '2026-11-22T20:00:00.000Z',
  withheld: false,
};

/** The counts of a report by staff. */
function counted(report: UnitReport, now: string): Counts {
  const counts = countsAt(report, now);
  if (!counts) throw new Error('nothing was reported');
  return counts;
}

describe('the physics of beds', () => {
  it.each<[string, Partial<UnitReport>, Partial<Counts>]>([
    ['beds nobody sleeps in are open', {}, { available: 2 }],
    ['a bed without staff is not open', { staffed: 3 }, { available: 1 }],
    ['a held bed is not open', { heldUntil: [one] }, { held: 1, available: 1 }],
    [
      'a blocked bed is not open',
      { blocks: [{ reason: 'maintenance', until: one }] },
      { blocked: 1, available: 1 },
    ],
    [
      'a blocked bed that had no staff anyway costs nothing',
      { staffed: 3, blocks: [{ reason: 'staffing', until: one }] },
      { available: 1 },
    ],
    ['a licence is never stretched', { licensed: 3, beds: 6, staffed: 6 }, { available: 1 }],
    [
      'more sleepers than staffed beds are said, not hidden',
      { occupied: 4, staffed: 3 },
      { available: 0, overBy: 1 },
    ],
    ['a full house is not over', { occupied: 4 }, { available: 0, overBy: 0 }],
  ])('%s', (_, change, expected) => {
    expect(countsAt({ ...fourBeds, ...change }, noon)).toMatchObject(expected);
  });

  it('knows no counts where nobody ever reported: unknown is not zero', () => {
    fc.assert(
      fc.property(anUnreported, aMoment, (report, now) => {
        expect(countsAt(report, now)).toBeNull();
      }),
      seeded,
    );
  });

  it('never offers less than nothing, a bed with a span, or more than is licensed and staffed', () => {
    fc.assert(
      fc.property(aReport, aMoment, (report, now) => {
        const { licensed, staffed, occupied, held, blocked, available } = counted(report, now);
        expect(available).toBeGreaterThanOrEqual(0);
        expect(available).toBeLessThanOrEqual(Math.max(0, report.beds - occupied - held - blocked));
        expect(available).toBeLessThanOrEqual(Math.max(0, Math.min(licensed, staffed) - occupied - held));
      }),
      seeded,
    );
  });

  it('says how many are over, to the child', () => {
    fc.assert(
      fc.property(aReport, aMoment, (report, now) => {
        const { occupied, staffed, overBy } = counted(report, now);
        expect(occupied - overBy).toBeLessThanOrEqual(staffed);
        expect(overBy === 0 || occupied - overBy === staffed).toBe(true);
      }),
      seeded,
    );
  });

  it('ends a hold at its own end, whether or not anybody acts', () => {
    const held = { ...fourBeds, heldUntil: [one] };
    expect(counted(held, justBefore(one)).available).toBe(1);
    expect(counted(held, one).available).toBe(2);
  });

  it('counts the same whether ended holds and blocks are swept away or not', () => {
    fc.assert(
      fc.property(aReport, aMoment, (report, now) => {
        expect(countsAt({ ...report, ...tallyAt(report, now) }, now)).toEqual(countsAt(report, now));
      }),
      seeded,
    );
  });

  it('changes by itself only at its turning points', () => {
    fc.assert(
      fc.property(aReport, (report) => {
        const turns = turningPoints(report);
        for (const moment of moments) {
          const changes =
            JSON.stringify(counted(report, moment)) !== JSON.stringify(counted(report, justBefore(moment)));
          expect(changes).toBe(turns.includes(moment));
        }
      }),
      { ...seeded, numRuns: 50 },
    );
  });

  it.each<[string, (report: UnitReport) => UnitReport]>([
    ['a bed more', (report) => ({ ...report, beds: report.beds + 1 })],
    ['a departure', (report) => ({ ...report, occupied: Math.max(0, report.occupied - 1) })],
    ['a hold released', (report) => ({ ...report, heldUntil: report.heldUntil.slice(1) })],
    ['a block ended', (report) => ({ ...report, blocks: report.blocks.slice(1) })],
    ['one more staffed', (report) => ({ ...report, staffed: (report.staffed ?? 0) + 1 })],
  ])('never closes a bed by opening one: %s', (_, opened) => {
    fc.assert(
      fc.property(aReport, aMoment, (report, now) => {
        expect(counted(opened(report), now).available).toBeGreaterThanOrEqual(counted(report, now).available);
      }),
      seeded,
    );
  });
});

describe('the band of a small unit', () => {
  it.each([
    [0, 'full'],
    [1, 'last'],
    [2, 'open'],
    [5, 'open'],
  ])('%i available reads %s', (available, band) => {
    expect(bandOf(available)).toBe(band);
  });

  it('is for fewer than six licensed beds', () => {
    expect([5, 6].map((licensed) => isBanded({ licensed }))).toEqual([true, false]);
  });

  it('agrees with the counts at every moment', () => {
    fc.assert(
      fc.property(aReport, (report) => {
        const view = bandedView(report);
        for (const now of moments)
          expect(bandAt(view, now)).toBe(report.withheld ? null : bandOf(counted(report, now).available));
      }),
      { ...seeded, numRuns: 100 },
    );
  });

  it('steps only where the band changes', () => {
    fc.assert(
      fc.property(aReport, (report) => {
        const { band, then } = bandedView(report);
        const bands = [band, ...then.map((step) => step.band)];
        expect(bands.filter((next, index) => next === bands[index + 1])).toEqual([]);
      }),
      seeded,
    );
  });

  it('holds no number at all, nor two expectations for one day', () => {
    fc.assert(
      fc.property(fc.oneof(aReport, anUnreported), (report) => {
        const view = bandedView(report);
        const numbers: unknown[] = [];
        JSON.stringify(view, (_, value: unknown) =>
          typeof value === 'number' ? numbers.push(value) : value,
        );
        expect(numbers).toEqual([]);
        expect(Object.keys(view).sort()).toEqual([
          'band',
          'expectedOpenings',
          'freshUntil',
          'reportedAt',
          'staleAt',
          'then',
          'withheld',
        ]);
        expect(new Set(view.expectedOpenings).size).toBe(view.expectedOpenings.length);
      }),
      seeded,
    );
  });

  it('looks the same for two houses of which one has a child and a staffed bed more', () => {
    fc.assert(
      fc.property(aReport, (report) => {
        const busier = {
          ...report,
          licensed: report.licensed + 1,
          staffed: (report.staffed ?? 0) + 1,
          beds: report.beds + 1,
          occupied: report.occupied + 1,
        };
        expect(bandedView(busier)).toEqual(bandedView(report));
      }),
      seeded,
    );
  });

  it('tells the quarter hour of the report, not the minute', () => {
    const view = bandedView({ ...fourBeds, reportedAt: '2026-11-22T12:14:59.999Z' });
    expect(view.reportedAt).toBe('2026-11-22T12:00:00.000Z');
  });

  it('tells nothing of a house that withholds its counts, but the age of its status', () => {
    const view = bandedView({
      ...fourBeds,
      withheld: true,
      heldUntil: [one],
      expectedOpenings: ['2026-11-23'],
    });
    expect(view).toMatchObject({
      band: null,
      then: [],
      expectedOpenings: [],
      withheld: true,
      reportedAt: noon,
    });
  });

  it.each([
    [0, []],
    [2, []],
    [3, ['2026-11-23']],
    [4, ['2026-11-23']],
  ])(
    'tells the day a bed is expected to open only while it is needed: %i of four taken',
    (occupied, told) => {
      const view = bandedView({ ...fourBeds, occupied, expectedOpenings: ['2026-11-23'] });
      expect(view.expectedOpenings).toEqual(told);
    },
  );

  it('is not changed by a departure that leaves beds open, expected or not', () => {
    const before = bandedView({ ...fourBeds, occupied: 2, expectedOpenings: ['2026-11-23'] });
    const after = bandedView({ ...fourBeds, occupied: 1 });
    expect(bandDiffers(before, after, noon)).toBe(false);
  });

  it('is no news where only ended holds differ', () => {
    const before = bandedView({ ...fourBeds, occupied: 3, heldUntil: [noon] });
    expect(bandDiffers(before, bandedView({ ...fourBeds, occupied: 3 }), noon)).toBe(false);
    expect(bandDiffers(before, bandedView({ ...fourBeds, occupied: 3 }), justBefore(noon))).toBe(true);
  });

  it('is news exactly where the view differs at some moment to come', () => {
    const shown = (report: UnitReport, now: string) => {
      const { then: _, ...view } = bandFrom(bandedView(report), now);
      return view;
    };
    fc.assert(
      fc.property(aReport, aReport, aMoment, (before, other, at) => {
        const next = {
          ...other,
          reportedAt: before.reportedAt,
          freshUntil: before.freshUntil,
          staleAt: before.staleAt,
        };
        const differs = moments
          .filter((now) => now >= at)
          .some((now) => JSON.stringify(shown(before, now)) !== JSON.stringify(shown(next, now)));
        expect(bandDiffers(bandedView(before), bandedView(next), at)).toBe(differs);
      }),
      { ...seeded, numRuns: 150 },
    );
  });
});

describe('the freshness of a report', () => {
  it.each([
    ['fresh until its limit', '2026-11-22T15:59:59.999Z', 'fresh'],
    ['aging from its limit', '2026-11-22T16:00:00.000Z', 'aging'],
    ['stale at twice its interval', '2026-11-22T20:00:00.000Z', 'stale'],
  ])('is %s', (_, now, freshness) => {
    expect(freshnessAt(fourBeds, now)).toBe(freshness);
  });

  it('is never, however late, where nobody ever reported', () => {
    fc.assert(
      fc.property(anUnreported, (report) => {
        expect([freshnessAt(report, lastMoment), freshnessAt(null, lastMoment)]).toEqual(['never', 'never']);
      }),
      seeded,
    );
  });
});
