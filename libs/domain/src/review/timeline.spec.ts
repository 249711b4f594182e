import fc from 'fast-check';
import { aLog, aMoment, fold, lastMoment, moments, seeded } from '../board/arbitraries.spec-support.js';
import type { Board, UnitState } from '../board/board.js';
import type { BoardEntry, ViewedEntry } from '../board/entry.js';
import { bandedView } from '../board/unit-report.js';
import { viewBoard, viewEntry, type Visibility } from '../board/view.js';
import { aMatchedUnit, anyNeed, girlOf15 } from '../match/arbitraries.spec-support.js';
import { contextOf, matcherOf } from '../match/match.js';
import { context, counted, inCounts } from '../match/units.spec-support.js';
import type { Need } from '../need/need.js';
import type { Instant } from '../time/instant.js';
import type { MatchGroup } from '../vocabulary/placement-codes.js';
import { detention, reviewed } from './reviewed.spec-support.js';
import { timelineOf, type TimelineFacts } from './timeline.js';

const policy = { travel: context.travel, borderAgreements: [] };
const { timeZone } = context;
const from = '2026-11-22T08:00:00.000Z';
const to = '2026-11-22T16:00:00.000Z';

const timelineFrom = (facts: Partial<TimelineFacts>) =>
  timelineOf({ from, to, units: [], entries: [], need: girlOf15, timeZone, policy, ...facts });
const told = (facts: Partial<TimelineFacts>) =>
  timelineFrom(facts).marks.map(({ at, unitId, from: before, to: after }) => [
    at.slice(11, 16),
    unitId,
    before,
    after,
  ]);

const census = (seq: number, at: Instant, occupied: number, unitId = 'shelter'): ViewedEntry => ({
  kind: 'unit.counts',
  seq,
  at,
  recordedAt: at,
  source: null,
  unitId,
  body: counted({ occupied, reportedAt: at, freshUntil: to, staleAt: '2026-11-23T08:00:00.000Z' }),
});

describe('a timeline', () => {
  it('marks each instant at which a unit comes to stand in another group', () => {
    const full = reviewed({}, { facts: inCounts({ occupied: 4 }) });
    const entries = [
      census(2, '2026-11-22T09:00:00.000Z', 4),
      census(3, '2026-11-22T10:00:00.000Z', 3),
      census(4, '2026-11-22T10:30:00.000Z', 2),
      census(5, '2026-11-22T11:00:00.000Z', 4),
    ];
    expect(told({ units: [full], entries })).toEqual([
      ['10:00', 'shelter', 'full', 'fits'],
      ['11:00', 'shelter', 'fits', 'full'],
    ]);
  });

  it('marks what comes by time alone: a hold that ends, a status that goes stale', () => {
    const held = inCounts({ occupied: 3, heldUntil: ['2026-11-22T08:30:00.000Z'] });
    expect(told({ units: [reviewed({}, { facts: held })] })).toEqual([
      ['08:30', 'shelter', 'full', 'fits'],
      ['15:00', 'shelter', 'fits', 'ask'],
    ]);
  });

  it('marks a unit that came onto the board as one that was not shown before', () => {
    const { profile } = reviewed({ unitId: 'new' });
    const at = '2026-11-22T09:00:00.000Z';
    const opened: ViewedEntry = {
      kind: 'unit.profile',
      seq: 2,
      at,
      recordedAt: at,
      source: null,
      unitId: 'new',
      body: profile,
    };
    expect(told({ entries: [opened, census(3, at, 1, 'new')] })).toEqual([['09:00', 'new', null, 'fits']]);
  });

  it('marks no unit of detention', () => {
    const entries = [census(2, '2026-11-22T09:00:00.000Z', 4, 'pod')];
    expect(told({ units: [detention()], entries })).toEqual([]);
  });

  it.each([
    ['at its end, when the board as of then shows it', '2026-11-22T09:30:00.000Z', '09:45'],
    ['that began before the stretch, within it', '2026-11-22T07:45:00.000Z', '08:00'],
    ['that ends after the stretch, at its end', '2026-11-22T15:45:00.000Z', '16:00'],
  ])('tells what is told by the quarter of an hour %s', (_, at, marked) => {
    const body = bandedView(counted({ occupied: 4, reportedAt: at, freshUntil: to, staleAt: to }));
    const entry: ViewedEntry = {
      kind: 'unit.band',
      seq: 2,
      at,
      recordedAt: at,
      unitId: 'shelter',
      source: null,
      body,
    };
    const [full] = told({ units: [reviewed()], entries: [entry] }).filter(
      ([, , , group]) => group === 'full',
    );
    expect(full?.[0]).toBe(marked);
  });

  it('marks every unit of a house whose crib is taken, where a crib is needed', () => {
    const need: Need = { ...girlOf15, cribs: 1, conditions: ['parenting'] };
    const crib = reviewed({ unitId: 'crib', kind: 'crib' }, { facts: inCounts({ occupied: 3 }) });
    const entries = [census(2, '2026-11-22T09:00:00.000Z', 4, 'crib')];
    expect(told({ units: [reviewed(), crib], entries, need })).toEqual([['09:00', 'shelter', 'fits', 'ask']]);
  });

  it('tells the newest two hundred, and how many came before', () => {
    const at = (minute: number) =>
      `2026-11-22T${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;
    const entries = Array.from({ length: 230 }, (_, i) => census(2 + i, at(i), i % 2 === 0 ? 4 : 2));
    const { marks, leftOut } = timelineFrom({ units: [reviewed()], entries });
    expect([marks.length, leftOut, marks[0]?.at, marks.at(-1)?.at]).toEqual([200, 30, at(30), at(229)]);
  });
});

const asOf = (log: readonly (readonly BoardEntry[])[], at: Instant): Board =>
  fold(log.filter((together) => together.every((entry) => entry.at <= at)));

function groupsOf(units: Iterable<UnitState>, need: Need, now: Instant): Map<string, MatchGroup> {
  const all = [...units];
  const match = matcherOf(need, contextOf({ now, timeZone, policy, units: all }));
  return new Map(all.map((unit) => [unit.profile.unitId, match(unit).group]));
}

/** What the marks up to `at` make of where the units stood. */
function groupsAfter(
  before: ReadonlyMap<string, MatchGroup>,
  timeline: ReturnType<typeof timelineOf>,
  at: Instant,
): Map<string, MatchGroup> {
  const groups = new Map(before);
  for (const mark of timeline.marks) if (mark.at <= at) groups.set(mark.unitId, mark.to);
  return groups;
}

describe('the marks of a timeline', () => {
  it('lead from the board at its beginning to the board at any moment of it, whatever the log', () => {
    fc.assert(
      fc.property(aLog, aMoment, (log, begin) => {
        const units = [...asOf(log, begin).units.values()];
        const entries = log.flat().filter(({ at }) => at > begin);
        const facts = { from: begin, to: lastMoment, units, entries, need: girlOf15, timeZone, policy };
        const timeline = timelineOf(facts);
        const before = groupsOf(units, girlOf15, begin);
        for (const at of moments.filter((moment) => moment >= begin))
          expect(groupsAfter(before, timeline, at)).toEqual(
            groupsOf(asOf(log, at).units.values(), girlOf15, at),
          );
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it('lead a banded viewer to the same board as its view does', () => {
    const visibility: Visibility = { agencies: [] };
    fc.assert(
      fc.property(aLog, aMoment, (log, begin) => {
        const newest = fold(log);
        const viewOf = (at: Instant) => [...viewBoard(asOf(log, at), visibility).units.values()];
        const entries = log
          .flat()
          .filter(({ at }) => at > begin)
          .flatMap((entry) => viewEntry(entry, newest.units.get(entry.unitId)!.profile, visibility) ?? []);
        const facts = { from: begin, to: lastMoment, units: viewOf(begin), entries, need: girlOf15 };
        const timeline = timelineOf({ ...facts, timeZone, policy });
        expect(groupsAfter(groupsOf(facts.units, girlOf15, begin), timeline, lastMoment)).toEqual(
          groupsOf(viewOf(lastMoment), girlOf15, lastMoment),
        );
      }),
      seeded,
    );
  });

  it('stand in the order of time, each from the group the last one led to', () => {
    fc.assert(
      fc.property(aLog, anyNeed, fc.array(aMatchedUnit, { maxLength: 3 }), (log, need, others) => {
        const units = others.map((unit) => ({ ...unit, seq: 0 }));
        const begin = moments[0] ?? from;
        const { marks } = timelineOf({
          from: begin,
          to: lastMoment,
          units,
          entries: log.flat(),
          need,
          timeZone,
          policy,
        });
        expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).sort());
        const led = new Map<string, MatchGroup>();
        for (const { unitId, from: before, to: after } of marks) {
          expect(before).not.toBe(after);
          expect(before).toBe(led.get(unitId) ?? before);
          led.set(unitId, after);
        }
      }),
      seeded,
    );
  });
});
