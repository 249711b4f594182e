import { Injectable } from '@nestjs/common';
import {
  declineAfterPurge,
  declineCodes,
  reasonAfterPurge,
  restrictiveReasons,
  type Instant,
} from '@harborlight/domain';
import type { Transaction } from '../../platform/transactions.js';
import type { NeedEntity } from '../need/need.entity.js';
import { NeedWatches } from '../need/need-watches.js';
import { RequestOffers } from '../request-offers.js';

/** The request or watch that a need belongs to. */
type OfSubject = Pick<NeedEntity, 'subjectId'>;

/** The answers and the officers' reasons that tell of the child, each with what is kept of it. */
const telling = [
  ...declineCodes.map((code) => ({ code, kept: declineAfterPurge(code) })),
  ...restrictiveReasons.map((code) => ({ code, kept: reasonAfterPurge(code) })),
].filter(({ code, kept }) => kept !== code);
const tellingCodes = telling.map(({ code }) => code);
const keptOfThem = telling.map(({ kept }) => kept);

/** Forgets what the deadline takes away. The caller's transaction reaches everything. */
@Injectable()
export class PurgeRepository {
  constructor(
    private readonly watches: NeedWatches,
    private readonly offers: RequestOffers,
  ) {}

  /** Marks the requests of the board whose deadline has passed; answers them. */
  async passDeadlines(tx: Transaction, boardId: string, now: Instant): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `UPDATE request SET purged_at = $2
        WHERE board_id = $1 AND purged_at IS NULL AND state <> 'open'
          AND ended_at + make_interval(hours => (policy->>'needHoursAfterEnd')::int) <= $2
       RETURNING id`,
      [boardId, now],
    );
    return rows.map(({ id }) => id);
  }

  /** Deletes the needs that have expired, or whose request or watch no longer wants them; answers whose they were. */
  async deleteNeeds(tx: Transaction, boardId: string, now: Instant): Promise<string[]> {
    const others = await tx.query<OfSubject>(
      `SELECT n.subject_id AS "subjectId" FROM need n
        WHERE n.board_id = $1
          AND NOT EXISTS (SELECT 1 FROM request r WHERE r.id = n.subject_id AND r.purged_at IS NULL)`,
      [boardId],
    );
    const ids = others.map(({ subjectId }) => subjectId);
    // Asked second: where a watch was set meanwhile, either its need is not among these, or the watch is found now.
    const goingOn = new Set(await this.watches.goingOn(tx, ids));
    const deleted = await tx.query<OfSubject>(
      `DELETE FROM need WHERE board_id = $1 AND (expires_at <= $2 OR subject_id = ANY($3))
       RETURNING subject_id AS "subjectId"`,
      [boardId, now, ids.filter((id) => !goingOn.has(id))],
    );
    return deleted.map(({ subjectId }) => subjectId);
  }

  /** Requests with a word of the child older than any need may grow, though the need was lost or never sent. */
  async withOldWords(tx: Transaction, boardId: string, now: Instant): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT r.id FROM request r
        WHERE r.board_id = $1 AND r.purged_at IS NULL AND EXISTS (
          SELECT 1 FROM request_step s WHERE s.request_id = r.id AND s.result = ANY($3)
             AND s.at + make_interval(hours => (r.policy->>'needHoursAtMost')::int) <= $2)`,
      [boardId, now, tellingCodes],
    );
    return rows.map(({ id }) => id);
  }

  /** From now on a decline or a reason that tells of the child keeps its class alone. */
  async keepClassesOnly(tx: Transaction, requestIds: readonly string[]): Promise<void> {
    await this.offers.keepClassesOnly(tx, requestIds);
    await tx.query(
      `UPDATE request_step SET result = kept FROM unnest($2::text[], $3::text[]) AS telling (code, kept)
        WHERE request_id = ANY($1) AND result = code`,
      [requestIds, tellingCodes, keptOfThem],
    );
  }
}
