import {
  addMinutes,
  apply,
  emptyBoard,
  type Board,
  type Instant,
  type UnitProfile,
  type UnitReport,
  type ViewedEntry,
} from '@harborlight/domain';
import { aUnitProfile } from './registry.builders.js';

/** The night the builders speak of, unless told otherwise. */
export const aNight: Instant = '2026-11-22T08:00:00.000Z';

/** A census of this very moment: eight beds, all staffed, five taken. Counts and times follow what is said. */
export function aUnitReport(said: Partial<UnitReport> = {}): UnitReport {
  const { licensed = 8, reportedAt = aNight } = said;
  return {
    cause: 'census',
    licensed,
    beds: licensed,
    staffed: licensed,
    occupied: 5,
    heldUntil: [],
    blocks: [],
    expectedOpenings: [],
    reportedAt,
    freshUntil: reportedAt && addMinutes(reportedAt, 240),
    staleAt: reportedAt && addMinutes(reportedAt, 480),
    withheld: false,
    ...said,
  };
}

/** In the registry, and silent since. */
export const neverReported = (said: Partial<UnitReport> = {}): UnitReport =>
  aUnitReport({ cause: 'registry', staffed: null, occupied: 0, reportedAt: null, ...said });

/** Two more sleep here than there are beds. */
export const overFull = (said: Partial<UnitReport> = {}): UnitReport =>
  aUnitReport({ beds: 10, occupied: 10, ...said });

export const full = (said: Partial<UnitReport> = {}): UnitReport => aUnitReport({ occupied: 8, ...said });

/** The shelter takes part without showing its counts. */
export const withheld = (said: Partial<UnitReport> = {}): UnitReport =>
  aUnitReport({ withheld: true, ...said });

/** Last heard of so long before `aNight` that somebody must call. */
export const stale = (said: Partial<UnitReport> = {}): UnitReport =>
  aUnitReport({ reportedAt: addMinutes(aNight, -600), ...said });

interface BoardUnit {
  readonly profile?: UnitProfile;
  readonly report?: UnitReport;
  readonly closed?: true;
}

/** The fold of a log in which each unit's profile, report and closing were written in turn at `aNight`. */
export function aBoard(units: readonly BoardUnit[] = [{ report: aUnitReport() }]): Board {
  const written: Omit<ViewedEntry, 'seq'>[] = [];
  for (const { profile = aUnitProfile(), report, closed } of units) {
    const entry = { at: aNight, recordedAt: aNight, unitId: profile.unitId, source: null };
    written.push({ ...entry, kind: 'unit.profile', body: profile });
    if (report) written.push({ ...entry, kind: 'unit.counts', body: report });
    if (closed) written.push({ ...entry, kind: 'unit.closed', body: {} });
  }
  const entries = written.map((entry, index) => ({ ...entry, seq: index + 1 }) as ViewedEntry);
  const board = apply(emptyBoard, { from: 1, to: entries.length, entries });
  if (typeof board === 'string') throw new Error(`a log written from its first entry has no ${board}`);
  return board;
}
