import { Injectable } from '@nestjs/common';
import { afterArrivals, afterDepartures, countsAt, tallyAt, type BoardCorrection } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';
import type { LockedUnit } from '../registry/unit-lock.js';
import { applyChange, type UnitChange } from './apply-change.js';
import { SpanRepository } from './span.repository.js';

/** What an answer on the phone or to an offer tells of a unit, in the caller's transaction and on a locked unit. */
@Injectable()
export class UnitCorrections {
  constructor(private readonly spans: SpanRepository) {}

  /**
   * No bed is open after all: the open ones were filled, or have no staff, or never were to be had. The next census
   * says more. null where the board called none open.
   */
  async correct(tx: Transaction, unit: LockedUnit, code: BoardCorrection): Promise<UnitChange | null> {
    const { unitId, now, report } = unit;
    const counts = countsAt(report, now);
    if (!counts || counts.available === 0) return null;
    if (code !== 'filled')
      return applyChange(unit, 'census', { staffed: counts.occupied + counts.held, reports: true });
    const taken = await this.spans.arrive(tx, unitId, now, counts.available);
    const tally = afterArrivals(tallyAt(report, now), taken.length, 0);
    return applyChange(unit, 'census', { tally, reports: true });
  }

  /** Somebody of the unit said that its last report is still right; null where there is none. */
  attest(unit: LockedUnit): UnitChange | null {
    return unit.report.reportedAt === null ? null : applyChange(unit, 'attestation', { reports: true });
  }

  /** The stay in the bed ends; null where nobody is recorded in it any more. */
  async depart(tx: Transaction, unit: LockedUnit, bedId: string): Promise<UnitChange | null> {
    const left = await this.spans.depart(tx, unit.unitId, unit.now, 1, bedId);
    return left.length === 0
      ? null
      : applyChange(unit, 'departure', { tally: afterDepartures(tallyAt(unit.report, unit.now), left) });
  }
}
