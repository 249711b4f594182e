import { Injectable } from '@nestjs/common';
import type { Instant, OpenedSearch } from '@harborlight/domain';
import type { Transaction } from '../../platform/transactions.js';
import { detentionDesk } from './docket.repository.js';

/** Reads when detention desks searched, and when a child arrived. */
@Injectable()
export class HeadlineRepository {
  /** The requests opened since then; `agencyIds` is null for whoever sees the whole board's. */
  async searches(
    tx: Transaction,
    boardId: string,
    agencyIds: readonly string[] | null,
    since: Instant,
  ): Promise<OpenedSearch[]> {
    return tx.query<OpenedSearch>(
      `SELECT r.opened_at AS "openedAt",
              coalesce((SELECT min(p.arrived_at) FROM placement p WHERE p.request_id = r.id),
                       CASE WHEN r.state = 'placed' THEN r.ended_at END) AS "placedAt"
         FROM request r JOIN published_agency a ON a.id = r.agency_id
        WHERE r.board_id = $1 AND r.opened_at >= $3 AND a.kind = $4
          AND ($2::uuid[] IS NULL OR r.agency_id = ANY ($2))`,
      [boardId, agencyIds, since, detentionDesk],
    );
  }
}
