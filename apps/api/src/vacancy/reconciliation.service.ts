import { isDeepStrictEqual } from 'node:util';
import { Injectable, Logger } from '@nestjs/common';
import type { Proof } from '@harborlight/contracts';
import { instantOf, tallyAt, type Instant, type Tally, type UnitReport } from '@harborlight/domain';
import { Proofs } from '../board/proofs.js';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { BedTally, noBeds } from '../registry/bed-tally.js';

/** A unit whose line is not what its spans, or its log, say. */
interface Mismatch {
  readonly unitId: string;
  readonly code: 'spans-differ' | 'log-differs';
}

interface SaidRow {
  readonly unit_id: string;
  readonly report: UnitReport;
  readonly as_logged: boolean;
  readonly now: Date;
}

/** Proves that each line equals its spans. It repairs nothing: a difference is kept, told, and left for a person. */
@Injectable()
export class ReconciliationService {
  private readonly logger = new Logger(ReconciliationService.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly tallies: BedTally,
    private readonly proofs: Proofs,
  ) {}

  /** Compares every line of the board with its spans and its newest log entry, all at one instant. */
  async prove(boardId: string): Promise<Proof> {
    const { units, mismatches } = await this.transactions.read(async (tx) => {
      const input = await this.linesOf(tx, boardId);
      const at = instantOf(input[0]?.now ?? 0);
      const found = await this.tallies.ofAll(
        tx,
        input.map(({ unit_id }) => unit_id),
        at,
      );
      return {
        units: input.length,
        mismatches: input.flatMap((row) => differences(row, found.get(row.unit_id), at)),
      };
    });
    if (mismatches.length > 0)
      this.logger.error(`board ${boardId}: ${mismatches.length} lines differ from their spans`);
    return this.proofs.store(boardId, units, mismatches);
  }

  private linesOf(tx: Transaction, boardId: string): Promise<SaidRow[]> {
    return tx.query<SaidRow>(
      `SELECT s.unit_id, s.report, clock_timestamp() AS now,
              s.report = (SELECT e.body FROM board_entry e WHERE e.unit_id = s.unit_id AND e.kind = 'unit.counts'
                           ORDER BY e.at DESC, e.seq DESC LIMIT 1) AS as_logged
         FROM unit_state s JOIN unit u ON u.id = s.unit_id
        WHERE u.board_id = $1 AND s.report IS NOT NULL`,
      [boardId],
    );
  }
}

function differences(row: SaidRow, found: Tally | undefined, at: Instant): Mismatch[] {
  if (!row.as_logged) return [{ unitId: row.unit_id, code: 'log-differs' }];
  return isDeepStrictEqual(tallyAt(row.report, at), found ?? noBeds)
    ? []
    : [{ unitId: row.unit_id, code: 'spans-differ' }];
}
