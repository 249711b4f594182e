import { DomainError } from '@harborlight/domain';
import type { Pool } from 'pg';
import type { AccountService } from '../identity/account.service.js';

export interface FirstCoordinator {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** May also create further boards, and do everything on each. */
  readonly operator: boolean;
  readonly board: { readonly code: string; readonly name: string; readonly timeZone: string };
}

const coordination = 'Coordination';

/** The coordinating agency of the board; both are made where they are not there yet. */
async function coordinatingAgency(pool: Pool, board: FirstCoordinator['board']): Promise<string> {
  await pool.query(
    `WITH made AS (INSERT INTO board (code, name, time_zone) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id),
          staffed AS (INSERT INTO agency (board_id, name, kind) SELECT id, $4, 'coordinator' FROM made)
     SELECT audit_append(id, NULL, 'board.create', id::text, NULL, jsonb_build_object('code', $1::text)) FROM made`,
    [board.code, board.name, board.timeZone, coordination],
  );
  const { rows } = await pool.query<{ id: string }>(
    `SELECT agency.id FROM agency JOIN board ON board.id = board_id
      WHERE board.code = $1 AND kind = 'coordinator' ORDER BY agency.id LIMIT 1`,
    [board.code],
  );
  const [agency] = rows;
  if (!agency) throw new DomainError('not-found');
  return agency.id;
}

/** Lets the first person in, who lets in all others. Doing it again renews the password. */
export async function admitCoordinator(
  pool: Pool,
  accounts: AccountService,
  { board, operator, ...account }: FirstCoordinator,
): Promise<void> {
  const agencyId = await coordinatingAgency(pool, board);
  const userId = await accounts.ensureAccount(account);
  await accounts.grant(userId, 'coordinator', agencyId);
  if (operator) await accounts.grant(userId, 'operator', agencyId);
}
