import { Injectable } from '@nestjs/common';
import type { UnmetView } from '@harborlight/contracts';
import type { Instant } from '@harborlight/domain';
import { columns } from '../../platform/columns.js';
import type { Transaction } from '../../platform/transactions.js';
import { UnmetTallyEntity } from './unmet-tally.entity.js';

/** What was missing where a request ended without a bed; which request is not said. */
export type Unmet = Pick<UnmetView, 'class' | 'region' | 'outcome'> & {
  readonly missing: readonly UnmetView['missing'][];
};

const unmetColumns = columns(UnmetTallyEntity, 'hour', 'class', 'region', 'missing', 'outcome', 'count');

/** Counts of unmet need by the hour. Nothing in it leads back to a request. */
@Injectable()
export class UnmetRepository {
  async count(
    tx: Transaction,
    boardId: string,
    { class: unitClass, region, missing, outcome }: Unmet,
  ): Promise<void> {
    // In one order, so that two closures at once wait for each other and do not deadlock.
    await tx.query(
      `INSERT INTO unmet_tally AS t (board_id, hour, class, region, missing, outcome, count)
       SELECT $1, date_trunc('hour', clock_timestamp(), 'UTC'), $2, $3, lacked, $5, 1
         FROM unnest($4::text[]) AS lacked ORDER BY lacked
       ON CONFLICT (board_id, hour, class, region, missing, outcome) DO UPDATE SET count = t.count + 1`,
      [boardId, unitClass, region, missing, outcome],
    );
  }

  async ofBoard(
    tx: Transaction,
    boardId: string,
    from: Instant | null,
    to: Instant | null,
  ): Promise<UnmetView[]> {
    return tx.query<UnmetView>(
      `SELECT ${unmetColumns.of('t')} FROM unmet_tally t
        WHERE board_id = $1 AND ($2::timestamptz IS NULL OR hour >= $2) AND ($3::timestamptz IS NULL OR hour < $3)
        ORDER BY hour DESC, class, region, missing, outcome`,
      [boardId, from, to],
    );
  }

  /** Whether the board has the region. */
  async knowsRegion(tx: Transaction, boardId: string, region: string): Promise<boolean> {
    const rows = await tx.query('SELECT 1 FROM region WHERE board_id = $1 AND code = $2', [boardId, region]);
    return rows.length > 0;
  }
}
