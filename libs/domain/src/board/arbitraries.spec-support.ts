import fc from 'fast-check';
import { addMinutes, instantOf, type Instant } from '../time/instant.js';
import { asLogged, firstReport, tallyAt, type Tally } from '../vacancy/report.js';
import { blockReasons } from '../vocabulary/codes.js';
import { apply, emptyBoard, type Board, type UnitState } from './board.js';
import type { Batch, BoardEntry, ViewedEntry } from './entry.js';
import { plainFacility, plainUnit, type FacilityCriteria, type UnitCriteria } from '../registry/criteria.js';
import type { UnitProfile } from './unit-profile.js';
import type { UnitReport } from './unit-report.js';

/** The same cases in every run. */
export const seeded = { seed: 214_025, numRuns: 300 } as const;

const stepMinutes = 5;
const firstMoment = '2026-11-22T02:00:00.000Z';

/** Twelve hours in steps of five minutes: every end of a hold or block lies on one of them. */
export const moments: readonly Instant[] = Array.from({ length: 12 * 12 }, (_, step) =>
  addMinutes(firstMoment, step * stepMinutes),
);
export const lastMoment = moments.at(-1) ?? firstMoment;

export const aMoment = fc.constantFrom(...moments);

const aBed = fc.oneof(
  fc.record({ state: fc.constantFrom('vacant' as const, 'occupied' as const) }),
  fc.record({ state: fc.constant('held' as const), until: aMoment }),
  fc.record({
    state: fc.constant('blocked' as const),
    until: aMoment,
    reason: fc.constantFrom(...blockReasons),
  }),
);

/** Beds of which each has at most one span, as PostgreSQL keeps them. */
export const aTally: fc.Arbitrary<Tally> = fc
  .record({
    beds: fc.array(aBed, { maxLength: 9 }),
    expectedOpenings: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      fc.array(fc.constantFrom('2026-11-22', '2026-11-23'), { maxLength: 3 }),
    ),
  })
  .map(({ beds, expectedOpenings }) => ({
    beds: beds.length,
    occupied: beds.filter(({ state }) => state === 'occupied').length,
    heldUntil: beds.flatMap((bed) => (bed.state === 'held' ? [bed.until] : [])),
    blocks: beds.flatMap((bed) =>
      bed.state === 'blocked' ? [{ reason: bed.reason, until: bed.until }] : [],
    ),
    expectedOpenings,
  }));

const status = (reportedAt: Instant, minutes: number) => ({
  reportedAt,
  freshUntil: addMinutes(reportedAt, minutes),
  staleAt: addMinutes(reportedAt, 2 * minutes),
});

export const aCount = fc.nat({ max: 10 });

/** A report by staff: over capacity, under-staffed and withheld ones included. */
export const aReport: fc.Arbitrary<UnitReport> = fc
  .record({
    tally: aTally,
    licensed: aCount,
    staffed: aCount,
    reportedAt: aMoment,
    updateMinutes: fc.constantFrom(15, 60, 240),
    withheld: fc.boolean(),
  })
  .map(({ tally, reportedAt, updateMinutes, ...rest }) => ({
    cause: 'census',
    ...tally,
    ...rest,
    ...status(reportedAt, updateMinutes),
  }));

/** A report of beds that nobody ever counted. */
export const anUnreported: fc.Arbitrary<UnitReport> = fc
  .record({ tally: aTally, licensed: aCount, countsWithheld: fc.boolean() })
  .map(({ tally, ...profile }) => firstReport(profile, tally));

export const agencies = ['harbor-house', 'second-agency'] as const;

export const houseCriteria: FacilityCriteria = {
  ...plainFacility,
  class: 'cse-crisis-house',
  confidential: true,
  walkOut: 'delayed',
  stateLicenceClass: 'mo-emergency-shelter',
  iveClass: 'st-specialised',
  languages: ['en', 'es'],
  maxNights: 90,
  updateMinutes: 240,
  shiftTimes: [],
};

export const wingCriteria: UnitCriteria = {
  ...plainUnit,
  whoCanSleepHere: ['girls'],
  ages: { from: 12, to: 17 },
  licensed: 4,
  kind: 'bed',
  sector: null,
};

export const profileFor = (ask: Partial<UnitProfile>): UnitProfile => ({
  ...houseCriteria,
  ...wingCriteria,
  unitId: 'girls-wing',
  facilityId: 'harbor-house',
  agencyId: agencies[0],
  externalId: null,
  facility: 'Harbor House',
  unit: 'Girls’ wing',
  state: 'MO',
  region: 'north',
  ...ask,
});

const aChange = fc.record({
  act: fc.constantFrom('change', 'change', 'change', 'change', 'licence', 'close'),
  unit: fc.nat({ max: 2 }),
  steps: fc.nat({ max: 4 }),
  licensed: fc.constantFrom(3, 4, 8),
  countsWithheld: fc.constantFrom(false, false, false, true),
  tally: aTally,
  /** Left out by an arrival or a block, which state nothing of the whole unit. */
  staffed: fc.option(aCount, { nil: undefined, freq: 1 }),
});
type ArbitraryChange = typeof aChange extends fc.Arbitrary<infer One> ? One : never;

type Body = BoardEntry extends infer Entry
  ? Entry extends BoardEntry
    ? Pick<Entry, 'kind' | 'body'>
    : never
  : never;

function reportAfter(before: UnitReport, deed: ArbitraryChange, at: Instant): UnitReport {
  const counted = deed.staffed !== undefined && { staffed: deed.staffed, ...status(at, 60) };
  return { ...before, cause: counted ? 'census' : 'block', ...tallyAt(deed.tally, at), ...counted };
}

/** A change of the registry: the profile, and what it makes of the counts. */
function licence(unitId: string, deed: ArbitraryChange, known: UnitState | undefined, at: Instant): Body[] {
  const { licensed, countsWithheld } = deed;
  const agencyId = agencies[deed.unit % agencies.length] ?? '';
  const profile = profileFor({ unitId, agencyId, licensed, countsWithheld });
  const before = known?.facts?.kind === 'counts' ? known.facts.report : firstReport(profile, deed.tally);
  const report: UnitReport = { ...before, cause: 'registry', licensed, withheld: countsWithheld };
  return [
    { kind: 'unit.profile', body: profile },
    { kind: 'unit.counts', body: asLogged(report, before, known?.seq ?? 0, at) },
  ];
}

/** What one transaction writes, given the fold of all before it. */
function written(known: UnitState | undefined, deed: ArbitraryChange, at: Instant): Body[] {
  const report = known?.facts?.kind === 'counts' ? known.facts.report : null;
  if (!known || !report || deed.act === 'licence') return licence(`unit-${deed.unit}`, deed, known, at);
  if (deed.act === 'close') return [{ kind: 'unit.closed', body: {} }];
  if (known.status === 'closed') return [];
  return [{ kind: 'unit.counts', body: asLogged(reportAfter(report, deed, at), report, known.seq, at) }];
}

function logOf(deeds: readonly ArbitraryChange[]): BoardEntry[][] {
  let board: Board = emptyBoard;
  let at: Instant = firstMoment;
  return deeds.flatMap((deed) => {
    at = addMinutes(at, deed.steps * stepMinutes);
    const unitId = `unit-${deed.unit}`;
    const entries = written(board.units.get(unitId), deed, at).map((body, index): BoardEntry => ({
      ...body,
      unitId,
      at,
      recordedAt: at,
      source: null,
      seq: board.seq + 1 + index,
    }));
    if (entries.length === 0) return [];
    board = fold([entries], board);
    return [entries];
  });
}

/** A log of three units, one array a transaction; what tells a banded viewer nothing new is marked quiet. */
export const aLog: fc.Arbitrary<BoardEntry[][]> = fc
  .array(aChange, { minLength: 1, maxLength: 20 })
  .map((deeds) => logOf(deeds));

export const batchOf = (entries: readonly ViewedEntry[], from: number, to: number): Batch => ({
  from,
  to,
  entries,
});

/** The board after these transactions, each told in a batch of its own. */
export function fold(log: readonly (readonly BoardEntry[])[], from: Board = emptyBoard): Board {
  return log.reduce((board, entries) => {
    const after = apply(board, batchOf(entries, board.seq + 1, board.seq + entries.length));
    if (typeof after === 'string') throw new Error(`an entry is missing after ${board.seq}`);
    return after;
  }, from);
}

/** The moments from the last entry on: what a board says of the past is no longer asked. */
export const momentsAfter = (log: readonly (readonly BoardEntry[])[]): Instant[] => {
  const at = log.at(-1)?.at(-1)?.at ?? firstMoment;
  return moments.filter((moment) => moment >= at);
};

export const justBefore = (at: Instant): Instant => instantOf(Date.parse(at) - 1);
