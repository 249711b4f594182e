import {
  asLogged,
  freshnessOf,
  sourceOf,
  tallyAt,
  type Instant,
  type ReportCause,
  type Source,
  type SourceChannel,
  type Tally,
  type UnitReport,
} from '@harborlight/domain';
import type { EntryToAppend } from '../platform/transactions.js';
import type { LockedUnit } from '../registry/unit-lock.js';

/** What one act did to a unit's beds. */
export interface BedsChange {
  /** The unit's own `now`, unless an importer speaks of the past. */
  readonly at?: Instant;
  /** The beds after the act; left out where no span was touched. */
  readonly tally?: Tally;
  /** Set by whoever says how many beds have staff from now on. */
  readonly staffed?: number;
  /** Whether somebody stated that the whole status is right now. */
  readonly reports?: boolean;
  readonly imported?: boolean;
  /** How the word came; by an application of ours unless said. */
  readonly channel?: SourceChannel;
}

/** The unit as an act left it, and the entry that says so: the next act of the transaction begins with that unit. */
export interface UnitChange {
  readonly unit: LockedUnit;
  readonly entry: EntryToAppend;
}

export function applyChange(unit: LockedUnit, cause: ReportCause, change: BedsChange): UnitChange {
  const at = change.at ?? unit.now;
  const holds = cause === 'hold' || cause === 'release';
  const source = sourceOf(unit.by, unit, { holds, ...change });
  const report = asLogged(reportAfter(unit, source, cause, at, change), unit.report, unit.lastSeq, at);
  return {
    unit: { ...unit, report, lastAt: at, lastSeq: null },
    entry: { kind: 'unit.counts', unitId: unit.unitId, at, source, body: report },
  };
}

function reportAfter(
  unit: LockedUnit,
  source: Source,
  cause: ReportCause,
  at: Instant,
  change: BedsChange,
): UnitReport {
  const { imported: _, ...before } = unit.report;
  const reported = change.reports && {
    reportedAt: at,
    reportedBy: source,
    ...freshnessOf(at, { ...unit.profile, timeZone: unit.timeZone }),
  };
  return {
    ...before,
    cause,
    licensed: unit.profile.licensed,
    withheld: unit.profile.countsWithheld,
    ...tallyAt(change.tally ?? before, at),
    ...reported,
    ...(change.staffed !== undefined && { staffed: change.staffed }),
    ...(change.imported && { imported: true }),
  };
}
