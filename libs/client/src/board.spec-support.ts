import type { BoardSnapshot } from '@harborlight/contracts';
import {
  addMinutes,
  lineAt,
  type Batch,
  type Line,
  type UnitProfile,
  type UnitReport,
  type ViewedEntry,
} from '@harborlight/domain';
import { aNight as night, aUnitProfile, aUnitReport } from '@harborlight/testing';

export { night };

/** Eight beds, six staffed, four occupied; told an hour ago and fresh for three more. */
export const aReport = (said: Partial<UnitReport> = {}): UnitReport =>
  aUnitReport({
    staffed: 6,
    occupied: 4,
    reportedAt: addMinutes(night, -60),
    freshUntil: addMinutes(night, 180),
    staleAt: addMinutes(night, 420),
    ...said,
  });

export const aLine = (said: Partial<UnitProfile> = {}, report: UnitReport = aReport()): Line =>
  lineAt(
    {
      profile: aUnitProfile({ unitId: 'girls-wing', ...said }),
      status: 'open',
      facts: { kind: 'counts', report },
      seq: 1,
    },
    night,
  );

export const aSnapshot = (units: readonly Line[] = [aLine()], seq = 1): BoardSnapshot => ({
  board: 'kansas-city',
  name: 'Kansas City',
  timeZone: 'America/Chicago',
  demonstration: true,
  seq,
  hash: '',
  at: night,
  proved: null,
  units,
});

export const countsEntry = (seq: number, report: UnitReport): ViewedEntry => ({
  seq,
  at: night,
  recordedAt: night,
  source: null,
  kind: 'unit.counts',
  unitId: 'girls-wing',
  body: report,
});

/** What a server newer than this program writes. */
export const unknownEntry = (seq: number): ViewedEntry =>
  ({ ...countsEntry(seq, aReport()), kind: 'unit.moved' }) as unknown as ViewedEntry;

export const aBatch = (...entries: ViewedEntry[]): Batch => ({
  from: entries[0]?.seq ?? 0,
  to: entries.at(-1)?.seq ?? 0,
  entries,
});
