import { Injectable } from '@nestjs/common';
import {
  DomainError,
  firstReport,
  freshnessOf,
  type Instant,
  type Source,
  type UnitProfile,
  type UnitReport,
} from '@harborlight/domain';
import type { EntryToAppend, Transaction } from '../platform/transactions.js';
import { BedTally } from './bed-tally.js';

/** What the log knew of a unit before a change of its criteria. */
interface Before {
  readonly report: UnitReport | null;
  readonly lastAt: Instant | null;
  readonly timeZone: string;
  readonly source: Source;
  /** What is dated earlier than this was imported. */
  readonly now: Instant;
}

/** Writes a unit's criteria to the log, and what they make of its counts. */
@Injectable()
export class UnitLog {
  constructor(private readonly tallies: BedTally) {}

  /**
   * The entries that say `profile` is true from `at` on. A change of criteria is never quiet: it can move a unit
   * between numbers and bands. Refused with `older-than-newest` where the unit's log speaks of a later instant.
   */
  async entriesOf(
    tx: Transaction,
    profile: UnitProfile,
    at: Instant,
    before: Before,
  ): Promise<EntryToAppend[]> {
    if (before.lastAt !== null && at < before.lastAt)
      throw new DomainError('older-than-newest', [
        { code: 'older-than-newest', field: 'at', facts: { newest: before.lastAt } },
      ]);
    const { unitId } = profile;
    return [
      { kind: 'unit.profile', unitId, at, source: before.source, body: profile },
      {
        kind: 'unit.counts',
        unitId,
        at,
        source: before.source,
        body: await this.reportUnder(tx, profile, at, before),
      },
    ];
  }

  private async reportUnder(
    tx: Transaction,
    profile: UnitProfile,
    at: Instant,
    before: Before,
  ): Promise<UnitReport> {
    const tally = await this.tallies.of(tx, profile.unitId, at);
    const first: UnitReport = {
      ...firstReport(profile, tally),
      ...(at < before.now && { imported: true }),
    };
    if (!before.report?.reportedAt) return first;
    const { staffed, reportedAt, reportedBy } = before.report;
    return {
      ...first,
      staffed,
      reportedAt,
      ...(reportedBy && { reportedBy }),
      ...freshnessOf(reportedAt, { ...profile, timeZone: before.timeZone }),
    };
  }
}
