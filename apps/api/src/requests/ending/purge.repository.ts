import { Injectable } from '@nestjs/common';
import {
  declineAfterPurge,
  declineCodes,
  reasonAfterPurge,
  restrictiveReasons,
  type Instant,
} from '@harborlight/domain';
import type { Transaction } from '../../platform/transactions.js';

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
    const rows = await tx.query<{ subject_id: string }>(
      `DELETE FROM need n
        WHERE n.board_id = $1 AND (n.expires_at <= $2
          OR NOT EXISTS (SELECT 1 FROM request r WHERE r.id = n.subject_id AND r.purged_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM watch w WHERE w.id = n.subject_id AND w.ended_at IS NULL))
       RETURNING subject_id`,
      [boardId, now],
    );
    return rows.map(({ subject_id }) => subject_id);
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
    const parameters = [requestIds, tellingCodes, keptOfThem];
    await tx.query(
      `UPDATE offer SET answer = kept FROM unnest($2::text[], $3::text[]) AS telling (code, kept)
        WHERE request_id = ANY($1) AND answer = code`,
      parameters,
    );
    await tx.query(
      `UPDATE request_step SET result = kept FROM unnest($2::text[], $3::text[]) AS telling (code, kept)
        WHERE request_id = ANY($1) AND result = code`,
      parameters,
    );
  }
}
