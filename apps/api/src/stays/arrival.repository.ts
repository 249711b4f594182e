import { Injectable } from '@nestjs/common';
import type { ArrivalOutcome, DeclineCode, Instant, UnitProfile } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';

/** Writes into an accepted offer what became of it. The caller holds its request's lock. */
@Injectable()
export class ArrivalRepository {
  /** The unit of an accepted offer as it says of itself, and the bed that is held there. */
  async heldPlace(
    tx: Transaction,
    offerId: string,
  ): Promise<{ readonly profile: UnitProfile; readonly bed: string } | null> {
    const [row] = await tx.query<{ profile: UnitProfile; bed: string }>(
      `SELECT s.profile, b.label AS bed FROM offer o
         JOIN unit_state s ON s.unit_id = o.unit_id JOIN hold h ON h.id = o.hold_id JOIN bed b ON b.id = h.bed_id
        WHERE o.id = $1`,
      [offerId],
    );
    return row ?? null;
  }

  async onTheWay(tx: Transaction, offerId: string, at: Instant, expectedAt: Instant | null): Promise<void> {
    await tx.query('UPDATE offer SET on_the_way_at = $2, expected_at = $3 WHERE id = $1', [
      offerId,
      at,
      expectedAt,
    ]);
  }

  async settle(
    tx: Transaction,
    offerId: string,
    outcome: Exclude<ArrivalOutcome, 'on-the-way'>,
    at: Instant,
    code?: DeclineCode,
  ): Promise<void> {
    await tx.query('UPDATE offer SET state = $2, settled_at = $3, answer = $4 WHERE id = $1', [
      offerId,
      outcome,
      at,
      code ?? null,
    ]);
  }
}
