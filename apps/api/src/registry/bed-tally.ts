import { Injectable } from '@nestjs/common';
import type { Instant, Tally } from '@harborlight/domain';
import { Port } from '../platform/port.js';
import type { Transaction } from '../platform/transactions.js';

export const noBeds: Tally = { beds: 0, occupied: 0, heldUntil: [], blocks: [], expectedOpenings: [] };

/** What covers beds, in the caller's transaction. */
export interface BedUse {
  /** The tallies of the units at `at`; a unit without beds has none. */
  tallies(tx: Transaction, unitIds: readonly string[], at: Instant): Promise<ReadonlyMap<string, Tally>>;
  /** The beds of a unit that something covers at `from` or later. */
  bedsInUse(tx: Transaction, unitId: string, from: Instant): Promise<readonly string[]>;
}

/** Counts a unit's beds by what covers them, which vacancy knows: what the line says must be what this says. */
@Injectable()
export class BedTally extends Port<BedUse> {
  async of(tx: Transaction, unitId: string, at: Instant): Promise<Tally> {
    return (await this.ofAll(tx, [unitId], at)).get(unitId) ?? noBeds;
  }

  /** The tallies of the units at `at`; a unit without beds has none. */
  ofAll(tx: Transaction, unitIds: readonly string[], at: Instant): Promise<ReadonlyMap<string, Tally>> {
    return this.adapter.tallies(tx, unitIds, at);
  }

  /** The beds of a unit that something covers at `from` or later. */
  bedsInUse(tx: Transaction, unitId: string, from: Instant): Promise<readonly string[]> {
    return this.adapter.bedsInUse(tx, unitId, from);
  }
}
