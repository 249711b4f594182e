import { Injectable } from '@nestjs/common';
import { defaultPolicy, type BoardPolicy } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';

/** What each board's community agreed on; the proposals of `defaultPolicy` where it said nothing. */
@Injectable()
export class Policies {
  async of(tx: Transaction, boardId: string): Promise<BoardPolicy> {
    const [row] = await tx.query<{ policy: Partial<BoardPolicy> }>(
      'SELECT policy FROM board_policy WHERE board_id = $1',
      [boardId],
    );
    return { ...defaultPolicy, ...row?.policy };
  }

  /** The policy of the board a unit belongs to. */
  async ofUnit(tx: Transaction, unitId: string): Promise<BoardPolicy> {
    const [row] = await tx.queryByIndex<{ policy: Partial<BoardPolicy> }>(
      'SELECT p.policy FROM unit u JOIN board_policy p ON p.board_id = u.board_id WHERE u.id = $1',
      [unitId],
    );
    return { ...defaultPolicy, ...row?.policy };
  }

  async put(tx: Transaction, boardId: string, policy: BoardPolicy): Promise<void> {
    await tx.query(
      `INSERT INTO board_policy (board_id, policy) VALUES ($1, $2)
       ON CONFLICT (board_id) DO UPDATE SET policy = $2`,
      [boardId, JSON.stringify(policy)],
    );
  }

  /** The codes of the regions a policy may speak of. */
  async regionsOf(tx: Transaction, boardId: string): Promise<string[]> {
    const rows = await tx.query<{ code: string }>('SELECT code FROM region WHERE board_id = $1', [boardId]);
    return rows.map(({ code }) => code);
  }
}
