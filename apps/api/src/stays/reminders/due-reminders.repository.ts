import { Injectable } from '@nestjs/common';
import { addMinutes, type Instant } from '@harborlight/domain';
import type { Transaction } from '../../platform/transactions.js';
import type { EndedHold } from '../../vacancy/hold/hold-notices.js';

export interface EndingHold {
  readonly id: string;
  readonly boardId: string;
  /** The request it is for, else the unit it is on. */
  readonly subjectId: string;
  readonly ownerId: string;
  readonly until: Instant;
}

export interface LateArrival {
  readonly offerId: string;
  readonly boardId: string;
  readonly officerId: string;
  /** Whose shelter waits. */
  readonly agencyId: string;
  readonly expectedAt: Instant;
}

export interface AgingUnit {
  readonly unitId: string;
  readonly boardId: string;
  readonly agencyId: string;
  readonly reportedAt: Instant;
}

const holdMinutes = 5;
const arrivalMinutes = 15;
/** What turned due longer ago, while no node looked, is news no more. */
const mostLateMinutes = 10;

/** What somebody should be reminded of. */
@Injectable()
export class DueReminders {
  /** Holds that end within the next minutes. */
  endingHolds(tx: Transaction, now: Instant): Promise<EndingHold[]> {
    return tx.query<EndingHold>(
      `SELECT id, board_id AS "boardId", coalesce(request_id, unit_id) AS "subjectId", owner_id AS "ownerId",
              upper(during) AS until
         FROM hold
        WHERE during @> $1::timestamptz AND upper(during) <= $2 AND release_code IS NULL ORDER BY id`,
      [now, addMinutes(now, holdMinutes)],
    );
  }

  /**
   * Holds that ran out in the last minutes: nobody let them go, and nobody came. A stay that begins in the moment in which
   * the hold ends is the child who came.
   */
  lapsedHolds(tx: Transaction, now: Instant): Promise<EndedHold[]> {
    return tx.query<EndedHold>(
      `SELECT id, board_id AS "boardId", unit_id AS "unitId", request_id AS "requestId", owner_id AS "ownerId",
              agency_id AS "agencyId"
         FROM hold
        WHERE upper(during) <= $1 AND upper(during) > $2 AND release_code IS NULL
          AND NOT EXISTS (SELECT 1 FROM bed_span s
                           WHERE s.bed_id = hold.bed_id AND s.state = 'occupied' AND lower(s.during) = upper(hold.during))
        ORDER BY id`,
      [now, addMinutes(now, -mostLateMinutes)],
    );
  }

  /** Children a shelter expects, who should have been there some minutes ago. */
  lateArrivals(tx: Transaction, now: Instant): Promise<LateArrival[]> {
    return tx.query<LateArrival>(
      `SELECT o.id AS "offerId", o.board_id AS "boardId", r.officer_id AS "officerId", o.agency_id AS "agencyId",
              o.expected_at AS "expectedAt"
         FROM request r JOIN offer o ON o.request_id = r.id
        WHERE r.state = 'open' AND o.state = 'accepted' AND o.expected_at <= $1 AND o.expected_at > $2
        ORDER BY o.id`,
      [addMinutes(now, -arrivalMinutes), addMinutes(now, -arrivalMinutes - mostLateMinutes)],
    );
  }

  /** Open units whose report has just stopped being fresh, and whose agency has somebody to ask. */
  agingUnits(tx: Transaction, now: Instant): Promise<AgingUnit[]> {
    return tx.query<AgingUnit>(
      `SELECT s.unit_id AS "unitId", f.board_id AS "boardId", f.agency_id AS "agencyId",
              s.report ->> 'reportedAt' AS "reportedAt"
         FROM unit_state s JOIN unit u ON u.id = s.unit_id JOIN facility f ON f.id = u.facility_id
        WHERE NOT s.closed AND s.report ->> 'freshUntil' <= $1 AND s.report ->> 'freshUntil' > $2
          AND EXISTS (SELECT 1 FROM membership m WHERE m.agency_id = f.agency_id)
        ORDER BY s.unit_id`,
      [now, addMinutes(now, -mostLateMinutes)],
    );
  }
}
