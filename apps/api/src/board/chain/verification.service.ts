import { Injectable } from '@nestjs/common';
import type { Verification } from '@harborlight/contracts';
import { ChainWalker } from './chain-walker.js';

/** Recomputes every hash of a board's log and of its audit trail, from the first entry to the head. */
@Injectable()
export class VerificationService {
  private readonly running = new Map<string, Promise<Verification>>();

  constructor(private readonly chains: ChainWalker) {}

  /** Whoever asks while a verification of the same board runs is answered by that one. */
  verify(boardId: string, code: string): Promise<Verification> {
    const running = this.running.get(boardId) ?? this.verifyNow(boardId, code);
    this.running.set(boardId, running);
    return running.finally(() => this.running.delete(boardId));
  }

  private async verifyNow(boardId: string, code: string): Promise<Verification> {
    const log = await this.chains.walk('board', boardId);
    const audit = await this.chains.walk('audit', boardId);
    const firstBad =
      (log.broken && { chain: 'board' as const, ...log.broken }) ??
      (audit.broken && { chain: 'audit' as const, ...audit.broken });
    return {
      board: code,
      intact: firstBad === null,
      entries: log.good.seq,
      auditEntries: audit.good.seq,
      seq: log.good.seq,
      hash: log.good.hash,
      firstBad,
    };
  }
}
