import type { UnitReport } from '../board/unit-report.js';
import {
  afterArrivals,
  afterDepartures,
  afterHold,
  afterRelease,
  asLogged,
  firstReport,
  tallyAt,
  type Tally,
} from './report.js';

const noon = '2026-11-22T12:00:00.000Z';
const one = '2026-11-22T13:00:00.000Z';

const tally: Tally = { beds: 4, occupied: 1, heldUntil: [], blocks: [], expectedOpenings: [] };

const counted: UnitReport = {
  ...firstReport({ licensed: 4, countsWithheld: false }, tally),
  cause: 'census',
  staffed: 4,
  reportedAt: noon,
  freshUntil: '2026-11-22T16:00:00.000Z',
  staleAt: '2026-11-22T20:00:00.000Z',
};

describe('the first report of a unit', () => {
  it('knows the beds, and not how many are staffed', () => {
    expect(firstReport({ licensed: 4, countsWithheld: true }, tally)).toMatchObject({
      beds: 4,
      staffed: null,
      reportedAt: null,
      withheld: true,
    });
  });
});

describe('a tally', () => {
  it('lets go of holds and blocks at their end', () => {
    const busy: Tally = {
      ...tally,
      heldUntil: [noon, one],
      blocks: [
        { reason: 'maintenance', until: noon },
        { reason: 'quarantine', until: one },
      ],
    };
    expect(tallyAt(busy, noon)).toEqual({
      ...tally,
      heldUntil: [one],
      blocks: [{ reason: 'quarantine', until: one }],
    });
  });
});

describe('a hold', () => {
  const held: Tally = { ...tally, heldUntil: [noon, one, one] };

  it('is told by its end, among the others in order', () => {
    expect(afterHold({ ...tally, heldUntil: [one] }, noon).heldUntil).toEqual([noon, one]);
  });

  it('that ends before its time takes its own end away, and no other that is the same', () => {
    expect(afterRelease(held, one).heldUntil).toEqual([noon, one]);
  });

  it('the tally does not know of takes nothing away', () => {
    expect(afterRelease(held, '2026-11-22T14:00:00.000Z')).toEqual(held);
  });
});

describe('a report on its way to the log', () => {
  it('that follows another of its transaction is quiet since the same entry, or not at all', () => {
    const next: UnitReport = { ...counted, cause: 'arrival', occupied: 2 };
    expect(asLogged(next, { ...counted, quietSince: 5 }, null, noon).quietSince).toBe(5);
    expect(asLogged(next, counted, null, noon)).not.toHaveProperty('quietSince');
  });

  const logged = (next: Partial<UnitReport>, previous: UnitReport | null = counted) =>
    asLogged({ ...counted, ...next }, previous, 7, noon).quietSince;

  it.each<[string, Partial<UnitReport>, number | undefined]>([
    ['is quiet where three open beds become two', { cause: 'arrival', occupied: 2 }, 7],
    [
      'is quiet where it is said again within the quarter hour',
      { cause: 'attestation', reportedAt: '2026-11-22T12:10:00.000Z' },
      7,
    ],
    ['speaks up where the last bed is left', { cause: 'arrival', occupied: 3 }, undefined],
    ['speaks up where staff report anew', { cause: 'attestation', reportedAt: one }, undefined],
    ['speaks up where counts are withheld from now on', { cause: 'census', withheld: true }, undefined],
    ['speaks up after a change of the registry, whatever it shows', { cause: 'registry' }, undefined],
  ])('%s', (_, next, quietSince) => {
    expect(logged(next)).toBe(quietSince);
  });

  it('is quiet since the entry a watcher last heard, not since the last quiet one', () => {
    expect(logged({ cause: 'arrival', occupied: 2 }, { ...counted, quietSince: 3 })).toBe(3);
  });

  it('speaks up where there is nothing before it, and forgets an older quiet', () => {
    expect(logged({}, null)).toBeUndefined();
    expect(logged({ occupied: 3, quietSince: 3 })).toBeUndefined();
  });
});

describe('a full tally', () => {
  const full: Tally = {
    ...tally,
    beds: 9,
    occupied: 9,
    expectedOpenings: ['2026-12-01', '2026-12-01', '2026-12-05'],
  };

  it('loses the overflow bed and one expectation with each stay that ends', () => {
    const ended = [
      { overflow: true, expectedOn: null },
      { overflow: false, expectedOn: '2026-12-01' },
    ];
    expect(afterDepartures(full, ended)).toMatchObject({
      beds: 8,
      occupied: 7,
      expectedOpenings: ['2026-12-01', '2026-12-05'],
    });
  });

  it('gains a bed only with an overflow bed', () => {
    expect(afterArrivals(full, 3, 1)).toMatchObject({ beds: 10, occupied: 12 });
  });
});
