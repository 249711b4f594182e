import { Injectable } from '@nestjs/common';
import { instantOf } from '@harborlight/domain';
import { LogReader } from '../../board/log-reader.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { Reach } from '../../platform/reach.js';
import { PurgeRepository } from './purge.repository.js';

/**
 * Deletes what children needed once nobody may know it any more: at the request's end and the policy's hours, at the
 * need's own expiry, and where the request or watch is gone.
 */
@Injectable()
export class PurgeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: LogReader,
    private readonly reach: Reach,
    private readonly repository: PurgeRepository,
  ) {}

  async purge(): Promise<void> {
    for (const boardId of this.reader.boardIds) await this.purgeBoard(boardId);
  }

  private purgeBoard(boardId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.reach.everything(tx);
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
