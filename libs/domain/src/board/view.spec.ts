import fc from 'fast-check';
import {
  agencies,
  aLog,
  batchOf,
  fold,
  momentsAfter,
  profileFor,
  seeded,
} from './arbitraries.spec-support.js';
import { apply, emptyBoard, lineAt, type Board } from './board.js';
import type { BoardEntry, ViewedEntry } from './entry.js';
import { isBanded, type UnitReport } from './unit-report.js';
import { seesBand, viewBoard, viewEntry, viewUnit, type Visibility } from './view.js';

const [ownAgency, otherAgency] = agencies;
const nobody: Visibility = { agencies: [] };
const aSight = fc.constantFrom<Visibility>(
  'everything',
  nobody,
  { agencies: [ownAgency] },
  { agencies: [otherAgency] },
);

/** What the feed tells a viewer of these entries, given the board after them. */
const told = (entries: readonly BoardEntry[], board: Board, visibility: Visibility): ViewedEntry[] =>
  entries.flatMap((entry) => {
    const profile = board.units.get(entry.unitId)?.profile;
    const viewed = profile && viewEntry(entry, profile, visibility);
    return viewed ? [viewed] : [];
  });

/** A viewer's own board, told each transaction as it happens. */
function followed(log: readonly BoardEntry[][], visibility: Visibility): Board {
  let board = emptyBoard;
  let viewers = emptyBoard;
  for (const entries of log) {
    board = fold([entries], board);
    const next = apply(viewers, batchOf(told(entries, board, visibility), viewers.seq + 1, board.seq));
    if (typeof next === 'string') throw new Error('the feed left a gap');
    viewers = next;
  }
  return viewers;
}

/** A viewer's own board, told the whole log at once. */
function caughtUp(log: readonly BoardEntry[][], visibility: Visibility): Board {
  const board = fold(log);
  const next = apply(emptyBoard, batchOf(told(log.flat(), board, visibility), 1, board.seq));
  if (typeof next === 'string') throw new Error('the feed left a gap');
  return next;
}

const linesAt = (board: Board, now: string) =>
  JSON.stringify([...board.units.values()].map((unit) => lineAt(unit, now)));

const at = '2026-11-22T12:00:00.000Z';
const arrival: UnitReport = {
  cause: 'arrival',
  licensed: 4,
  beds: 4,
  staffed: 4,
  occupied: 2,
  heldUntil: [],
  blocks: [],
  expectedOpenings: [],
  reportedAt: at,
  freshUntil: '2026-11-22T16:00:00.000Z',
  staleAt: '2026-11-22T20:00:00.000Z',
  withheld: false,
};

const entryOf = (report: UnitReport): BoardEntry => ({
  seq: 9,
  at,
  recordedAt: at,
  source: { speaker: 'shelter', channel: 'app' },
  kind: 'unit.counts',
  unitId: 'girls-wing',
  body: report,
});

describe('what a viewer is told of a board', () => {
  it.each<[string, (log: readonly BoardEntry[][], visibility: Visibility) => Board]>([
    ['followed live', followed],
    ['caught up at once', caughtUp],
  ])('is the same line for line as the view of the whole board, at every moment to come: %s', (_, folded) => {
    fc.assert(
      fc.property(aLog, aSight, (log, visibility) => {
        const viewed = viewBoard(fold(log), visibility);
        const own = folded(log, visibility);
        expect(own.seq).toBe(viewed.seq);
        for (const now of momentsAfter(log).slice(0, 40))
          expect(linesAt(own, now)).toBe(linesAt(viewed, now));
      }),
      seeded,
    );
  });

  it('never holds a count of a small unit of others, in a line or in an entry', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const board = fold(log);
        const [now = ''] = momentsAfter(log);
        const small = [...board.units.values()].filter(({ profile }) => isBanded(profile));
        for (const unit of small) {
          const { counts, facts } = lineAt(viewUnit(unit, nobody), now);
          expect([counts, facts?.kind]).toEqual([null, 'band']);
        }
        const smallIds = new Set(small.map(({ profile }) => profile.unitId));
        const entries = told(log.flat(), board, nobody).filter(({ unitId }) => smallIds.has(unitId));
        expect(entries.filter(({ kind }) => kind === 'unit.counts')).toEqual([]);
      }),
      seeded,
    );
  });

  it('never holds a count that a shelter withholds', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const [now = ''] = momentsAfter(log);
        for (const unit of fold(log).units.values()) {
          if (!unit.profile.countsWithheld) continue;
          expect(lineAt(viewUnit(unit, nobody), now)).toMatchObject({
            reported: 'withheld',
            counts: null,
            band: null,
          });
        }
      }),
      seeded,
    );
  });

  it('is everything for the unit’s own staff, and for those who see everything', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        for (const unit of fold(log).units.values()) {
          expect(viewUnit(unit, { agencies: [unit.profile.agencyId] })).toEqual(unit);
          expect(viewUnit(unit, 'everything')).toEqual(unit);
        }
      }),
      seeded,
    );
  });

  it('does not betray a change that leaves the band as it was, by its place in the log either', () => {
    const profile = profileFor({});
    const report = { ...arrival, quietSince: 2 };
    const entry = entryOf(report);
    expect(viewEntry(entry, profile, nobody)).toBeNull();
    expect(viewEntry(entry, profile, { agencies: [ownAgency] })).toBe(entry);
    const unit = viewUnit({ profile, status: 'open', facts: { kind: 'counts', report }, seq: 9 }, nobody);
    expect(unit.seq).toBe(2);
  });

  it.each([
    ['was small and has grown', 4, 8],
    ['was large and has shrunk', 8, 4],
  ])('holds no count of a house that %s', (_, before, after) => {
    const entry = entryOf({ ...arrival, licensed: before });
    const told = viewEntry(entry, { licensed: after, agencyId: ownAgency }, nobody);
    expect(told).toMatchObject({ kind: 'unit.band' });
  });

  it.each<[string, Visibility, number, boolean]>([
    ['an officer, a small unit', nobody, 5, true],
    ['an officer, a unit of six', nobody, 6, false],
    ['its own staff', { agencies: [ownAgency] }, 4, false],
    ['staff of another shelter', { agencies: [otherAgency] }, 4, true],
    ['a coordinator', 'everything', 1, false],
  ])('is a band or not: %s', (_, visibility, licensed, banded) => {
    expect(seesBand(visibility, { licensed, agencyId: ownAgency })).toBe(banded);
  });
});
