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
  readonly unitId: string;
  readonly report: UnitReport;
  readonly asLogged: boolean;
  readonly now: Instant;
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
      const at = input[0]?.now ?? instantOf(0);
      const found = await this.tallies.ofAll(
        tx,
        input.map(({ unitId }) => unitId),
        at,
      );
      return {
        units: input.length,
        mismatches: input.flatMap((row) => differences(row, found.get(row.unitId), at)),
      };
    });
    if (mismatches.length > 0)
      this.logger.error(`board ${boardId}: ${mismatches.length} lines differ from their spans`);
    return this.proofs.store(boardId, units, mismatches);
  }

  private linesOf(tx: Transaction, boardId: string): Promise<SaidRow[]> {
    return tx.query<SaidRow>(
      `SELECT s.unit_id AS "unitId", s.report, clock_timestamp() AS now,
              s.report = (SELECT e.body FROM board_entry e WHERE e.unit_id = s.unit_id AND e.kind = 'unit.counts'
                           ORDER BY e.at DESC, e.seq DESC LIMIT 1) AS "asLogged"
         FROM unit_state s
        WHERE s.board_id = $1 AND s.report IS NOT NULL`,
      [boardId],
    );
  }
}

function differences(row: SaidRow, found: Tally | undefined, at: Instant): Mismatch[] {
  if (!row.asLogged) return [{ unitId: row.unitId, code: 'log-differs' }];
  return isDeepStrictEqual(tallyAt(row.report, at), found ?? noBeds)
    ? []
    : [{ unitId: row.unitId, code: 'spans-differ' }];
}
