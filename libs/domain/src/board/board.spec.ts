import fc from 'fast-check';
import {
  aLog,
  aReport,
  anUnreported,
  aMoment,
  batchOf,
  fold,
  moments,
  momentsAfter,
  profileFor,
  seeded,
} from './arbitraries.spec-support.js';
import {
  apply,
  boardOf,
  emptyBoard,
  lineAt,
  nextChangeOf,
  stateOf,
  type Board,
  type UnitState,
} from './board.js';
import type { BoardEntry } from './entry.js';
import { bandedView, type UnitReport } from './unit-report.js';

const profile = profileFor({});

const unitWith = (report: UnitReport, kind: 'counts' | 'band'): UnitState => ({
  profile,
  status: 'open',
  facts: kind === 'counts' ? { kind, report } : { kind, band: bandedView(report) },
  seq: 2,
});

const aUnit = fc
  .tuple(fc.oneof(aReport, anUnreported), fc.constantFrom('counts' as const, 'band' as const))
  .map(([report, kind]) => unitWith(report, kind));

/** The board after `entries` in one batch. */
function after(board: Board, entries: readonly BoardEntry[]): Board {
  const last = entries.at(-1)?.seq ?? board.seq;
  const next = apply(board, batchOf(entries, board.seq + 1, last));
  if (typeof next === 'string') throw new Error('a gap');
  return next;
}

const linesAt = (board: Board, now: string) => [...board.units.values()].map((unit) => lineAt(unit, now));

describe('the fold of a log', () => {
  it('is the same however the log is cut into batches', () => {
    fc.assert(
      fc.property(aLog, fc.nat(), (log, cut) => {
        const entries = log.flat();
        const at = cut % (entries.length + 1);
        const inTwo = after(after(emptyBoard, entries.slice(0, at)), entries.slice(at));
        expect(inTwo).toEqual(after(emptyBoard, entries));
        expect(inTwo).toEqual(fold(log));
      }),
      seeded,
    );
  });

  it('changes nothing when entries come again', () => {
    fc.assert(
      fc.property(aLog, fc.nat(), fc.nat(), (log, cut, back) => {
        const entries = log.flat();
        const seen = cut % (entries.length + 1);
        const from = back % (seen + 1);
        const board = after(emptyBoard, entries.slice(0, seen));
        expect(apply(board, batchOf(entries.slice(from, seen), from + 1, seen))).toBe(board);
        expect(apply(board, batchOf(entries.slice(from), from + 1, entries.length))).toEqual(fold(log));
      }),
      seeded,
    );
  });

  it('shows a gap instead of guessing', () => {
    fc.assert(
      fc.property(aLog, fc.nat(), fc.nat(), (log, cut, missing) => {
        const entries = log.flat();
        const seen = cut % entries.length;
        const from = seen + 1 + (1 + (missing % (entries.length - seen)));
        const board = after(emptyBoard, entries.slice(0, seen));
        expect(apply(board, batchOf(entries.slice(from - 1), from, entries.length + 1))).toBe('gap');
      }),
      seeded,
    );
  });

  it('says unknown where an entry is of a kind it does not know, and not once that entry was seen', () => {
    const newer = { unitId: 'girls-wing', at: noon, recordedAt: noon, seq: 1, kind: 'unit.moved', body: {} };
    const batch = batchOf([newer as unknown as BoardEntry], 1, 1);
    expect(apply(emptyBoard, batch)).toBe('unknown');
    const seen = { ...emptyBoard, seq: 1 };
    expect(apply(seen, batch)).toBe(seen);
  });

  it('moves on without an entry where a step holds nothing to see', () => {
    const board = after(emptyBoard, []);
    expect(apply(board, batchOf([], 1, 7))).toEqual({ ...board, seq: 7 });
  });

  it('leaves the board it was given as it was', () => {
    fc.assert(
      fc.property(aLog, fc.nat(), (log, cut) => {
        const entries = log.flat();
        const at = cut % (entries.length + 1);
        const board = after(emptyBoard, entries.slice(0, at));
        const before = structuredClone(board);
        after(board, entries.slice(at));
        expect(board).toEqual(before);
      }),
      seeded,
    );
  });

  it('goes on from a snapshot as from the first entry', () => {
    fc.assert(
      fc.property(aLog, fc.nat(), (log, cut) => {
        const at = cut % (log.length + 1);
        const then = fold(log.slice(0, at));
        const takenAt = log[at - 1]?.at(-1)?.at ?? moments[0] ?? '';
        const snapshot = { seq: then.seq, units: linesAt(then, takenAt) };
        const overTheWire = JSON.parse(JSON.stringify(snapshot)) as typeof snapshot;
        expect(fold(log.slice(at), boardOf(overTheWire))).toEqual(fold(log));
      }),
      seeded,
    );
  });

  it('keeps what is known of the beds when a unit closes, opens again or changes its profile', () => {
    const report = { ...reportOf(3), quietSince: undefined };
    const entry = { unitId: 'girls-wing', at: noon, recordedAt: noon, source: null };
    const board = after(emptyBoard, [
      { ...entry, seq: 1, kind: 'unit.profile', body: profile },
      { ...entry, seq: 2, kind: 'unit.counts', body: report },
    ]);
    const closed = after(board, [{ ...entry, seq: 3, kind: 'unit.closed', body: {} }]);
    expect(closed.units.get('girls-wing')).toMatchObject({ status: 'closed', facts: { report }, seq: 3 });
    const reopened = after(closed, [
      { ...entry, seq: 4, kind: 'unit.profile', body: { ...profile, unit: 'East wing' } },
    ]);
    expect(reopened.units.get('girls-wing')).toMatchObject({
      status: 'open',
      facts: { report },
      profile: { unit: 'East wing' },
      seq: 4,
    });
  });
});

const noon = '2026-11-22T12:00:00.000Z';

const reportOf = (available: number): UnitReport => ({
  cause: 'census',
  licensed: 4,
  beds: 4,
  staffed: 4,
  occupied: 4 - available,
  heldUntil: [],
  blocks: [],
  expectedOpenings: [],
  reportedAt: noon,
  freshUntil: '2026-11-22T16:00:00.000Z',
  staleAt: '2026-11-22T20:00:00.000Z',
  withheld: false,
});

describe('the line of a unit', () => {
  it('says of a unit nobody reported that it is unknown, not that it is full', () => {
    const never = unitWith(
      { ...reportOf(0), staffed: null, reportedAt: null, freshUntil: null, staleAt: null },
      'counts',
    );
    expect(lineAt(never, noon)).toMatchObject({
      reported: 'never',
      counts: null,
      band: null,
      freshness: 'never',
      at: null,
    });
    expect(lineAt({ ...never, facts: null }, noon)).toMatchObject({
      reported: 'never',
      counts: null,
      band: null,
    });
  });

  it('shows the counts to whoever holds them, though they are withheld from others', () => {
    const report = { ...reportOf(2), withheld: true };
    expect(lineAt(unitWith(report, 'counts'), noon)).toMatchObject({
      reported: 'known',
      counts: { available: 2 },
    });
    expect(lineAt(unitWith(report, 'band'), noon)).toMatchObject({
      reported: 'withheld',
      counts: null,
      band: null,
    });
  });

  it('shows counts or a band, never both', () => {
    fc.assert(
      fc.property(aUnit, aMoment, (unit, now) => {
        const { counts, band } = lineAt(unit, now);
        expect(counts === null || band === null).toBe(true);
      }),
      seeded,
    );
  });

  it('goes back to the state it came from, for every moment to come', () => {
    fc.assert(
      fc.property(aUnit, aMoment, (unit, now) => {
        const again = stateOf(lineAt(unit, now));
        for (const later of moments.filter((moment) => moment >= now))
          expect(JSON.stringify(lineAt(again, later))).toBe(JSON.stringify(lineAt(unit, later)));
      }),
      { ...seeded, numRuns: 50 },
    );
  });

  it('changes next at exactly the moment it says', () => {
    fc.assert(
      fc.property(aUnit, fc.nat({ max: moments.length - 1 }), (unit, step) => {
        const [now = '', ...ahead] = moments.slice(step);
        const next = nextChangeOf(unit, now);
        const shown = JSON.stringify(lineAt(unit, now));
        const changed = ahead.find((moment) => JSON.stringify(lineAt(unit, moment)) !== shown);
        const horizon = moments.at(-1) ?? '';
        expect(next !== null && next <= horizon ? next : undefined).toBe(changed);
      }),
      seeded,
    );
  });

  it('is the same line at every moment, folded from the log or from any snapshot of it', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const board = fold(log);
        const [now = ''] = momentsAfter(log);
        const again = boardOf({ seq: board.seq, units: linesAt(board, now) });
        for (const later of momentsAfter(log))
          expect(JSON.stringify(linesAt(again, later))).toBe(JSON.stringify(linesAt(board, later)));
      }),
      { ...seeded, numRuns: 30 },
    );
  });
});
