import { Injectable } from '@nestjs/common';
import type { Instant, WaitingFacts } from '@harborlight/domain';
import type { Transaction } from '../../platform/transactions.js';

/** How long open requests have waited, and what was heard of them meanwhile. */
@Injectable()
export class WaitingRepository {
  /** The open requests that may have a step to climb at `now`, those that have waited longest first. */
  async waiting(tx: Transaction, now: Instant): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM request
        WHERE state = 'open'
          AND opened_at + make_interval(mins => (policy #>> ARRAY['ladder', rung::text, 'afterMinutes'])::int) <= $1
        ORDER BY opened_at, id`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  async heardOf(
    tx: Transaction,
    requestId: string,
  ): Promise<Pick<WaitingFacts, 'acknowledged' | 'accepted'>> {
    const [heard] = await tx.query<Pick<WaitingFacts, 'acknowledged' | 'accepted'>>(
      `SELECT EXISTS (SELECT 1 FROM offer
                       WHERE request_id = $1 AND coalesce(acknowledged_at, answered_at) IS NOT NULL)
              OR EXISTS (SELECT 1 FROM request_step
                          WHERE request_id = $1 AND kind = 'called' AND result <> 'no-answer') AS acknowledged,
              EXISTS (SELECT 1 FROM offer
                       WHERE request_id = $1 AND state IN ('accepted', 'arrived')) AS accepted`,
      [requestId],
    );
    return heard ?? { acknowledged: false, accepted: false };
  }

  async climbTo(tx: Transaction, requestId: string, rung: number): Promise<void> {
    await tx.query('UPDATE request SET rung = $2 WHERE id = $1', [requestId, rung]);
  }
}
