import { Injectable } from '@nestjs/common';
import {
  withdrawnDeclines,
  type AgencyKind,
  type DeclineClass,
  type DeclineCode,
  type Instant,
  type WaitingWatch,
  type StepKind,
  type WaitingRequest,
} from '@harborlight/domain';
import type { Transaction } from '../../platform/transactions.js';

/** A search begins at a detention desk if it is opened by an agency of this kind (docs/decisions/0030). */
export const detentionDesk: AgencyKind = 'juvenile-office';

/** Declines that are no shelter's: whoever searched asked no longer. */
const notOfShelters: readonly (DeclineCode | DeclineClass)[] = [...withdrawnDeclines, 'withdrawn'];

interface RequestRow extends Omit<WaitingRequest, 'lastStep'> {
  readonly lastKind: StepKind | null;
  readonly lastAt: Instant | null;
}

const waitingRequestOf = ({ lastKind, lastAt, ...row }: RequestRow): WaitingRequest => ({
  ...row,
  lastStep: lastKind && lastAt ? { kind: lastKind, at: lastAt } : null,
});

/** Reads what stands on a docket. `agencyIds` is null for whoever sees the whole board's. */
@Injectable()
export class DocketRepository {
  /** The open requests of detention desks. */
  async requests(
    tx: Transaction,
    boardId: string,
    agencyIds: readonly string[] | null,
  ): Promise<WaitingRequest[]> {
    const rows = await tx.query<RequestRow>(
      `SELECT r.id, r.token, a.name AS agency, a.state, r.opened_at AS "openedAt", r.policy -> 'ladder' AS ladder,
              o.answered OR EXISTS (SELECT 1 FROM request_step s
                WHERE s.request_id = r.id AND s.kind = 'called' AND s.result <> 'no-answer') AS acknowledged,
              o.accepted, o.missing, last.kind AS "lastKind", last.at AS "lastAt"
         FROM request r
         JOIN published_agency a ON a.id = r.agency_id
        CROSS JOIN LATERAL (
              SELECT coalesce(bool_or(coalesce(o.acknowledged_at, o.answered_at) IS NOT NULL), false) AS answered,
                     coalesce(bool_or(o.state IN ('accepted', 'arrived')), false) AS accepted,
                     coalesce(array_agg(DISTINCT c.class) FILTER (WHERE o.state = 'declined' AND o.answer <> ALL ($4)),
                              '{}') AS missing
                FROM offer o
                JOIN unit u ON u.id = o.unit_id
                JOIN facility f ON f.id = u.facility_id
               CROSS JOIN LATERAL (SELECT coalesce(u.overrides ->> 'class', f.criteria ->> 'class') AS class) AS c
               WHERE o.request_id = r.id) AS o
         LEFT JOIN LATERAL (
              SELECT s.kind, s.at FROM request_step s WHERE s.request_id = r.id ORDER BY s.at DESC, s.id DESC LIMIT 1
              ) AS last ON true
        WHERE r.board_id = $1 AND r.state = 'open' AND a.kind = $3
          AND ($2::uuid[] IS NULL OR r.agency_id = ANY ($2))`,
      [boardId, agencyIds, detentionDesk, notOfShelters],
    );
    return rows.map(waitingRequestOf);
  }

  /** The watches that stand for a child in detention: the court's, and those of detention desks beside a request. */
  async watches(
    tx: Transaction,
    boardId: string,
    agencyIds: readonly string[] | null,
    now: Instant,
  ): Promise<WaitingWatch[]> {
    return tx.query<WaitingWatch>(
      `SELECT w.id, r.token, a.name AS agency, w.set_at AS "openedAt",
              coalesce(w.confirm_by, w.expires_at) AS "confirmBy"
         FROM watch w JOIN published_agency a ON a.id = w.agency_id LEFT JOIN request r ON r.id = w.request_id
        WHERE w.board_id = $1 AND ($2::uuid[] IS NULL OR w.agency_id = ANY ($2))
          AND (w.confirm_by IS NOT NULL OR (a.kind = $3 AND w.request_id IS NULL))
          AND w.ended_at IS NULL AND w.expires_at > $4 AND coalesce(r.state, 'open') = 'open'`,
      [boardId, agencyIds, detentionDesk, now],
    );
  }
}
