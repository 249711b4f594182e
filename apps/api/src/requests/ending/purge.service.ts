import { Injectable } from '@nestjs/common';
import { instantOf } from '@harborlight/domain';
import { LogReader } from '../../board/log-reader.js';
import { Transactions } from '../../platform/transactions.js';
import { RowSecurity } from '../../platform/row-security.js';
import { PurgeRepository } from './purge.repository.js';

/**
 * Deletes what children needed once nobody may know it any more: at the request's end and the policy's hours, at the
 * need's own expiry, and where the request or watch is gone.
 */
@Injectable()
export class PurgeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: LogReader,
    private readonly rowSecurity: RowSecurity,
    private readonly repository: PurgeRepository,
  ) {}

  async purge(): Promise<void> {
    for (const boardId of this.reader.boardIds) await this.purgeBoard(boardId);
  }

  private purgeBoard(boardId: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.rowSecurity.allowEverything(tx);
      const now = instantOf(Date.now());
      const over = await this.repository.passDeadlines(tx, boardId, now);
      const needs = await this.repository.deleteNeeds(tx, boardId, now);
      const old = await this.repository.withOldWords(tx, boardId, now);
      const forgotten = [...new Set([...over, ...needs, ...old])];
      if (forgotten.length === 0) return;
      await this.repository.keepClassesOnly(tx, forgotten);
      await tx.record(boardId, {
        actor: null,
        action: 'need.purge',
        detail: { needs: needs.length, requests: over.length },
      });
    });
  }
}
