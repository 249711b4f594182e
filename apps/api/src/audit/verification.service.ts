import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Verification } from '@harborlight/contracts';
import { brokenAt, genesisHash, type Break, type Link } from '@harborlight/domain';
import { ChainReader, type ChainName } from './chain-reader.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

interface Walk {
  readonly entries: number;
  readonly hash: string;
  readonly broken: Break | null;
}

/** Recomputes every hash of a board's log and of its audit trail, from the first entry to the head. */
@Injectable()
export class VerificationService {
  private readonly running = new Map<string, Promise<Verification>>();

  constructor(private readonly chains: ChainReader) {}

  /** Whoever asks while a verification of the same board runs is answered by that one. */
  verify(boardId: string, code: string): Promise<Verification> {
    const running = this.running.get(boardId) ?? this.verifyNow(boardId, code);
    this.running.set(boardId, running);
    return running.finally(() => this.running.delete(boardId));
  }

  private async verifyNow(boardId: string, code: string): Promise<Verification> {
    const log = await this.walk('board', boardId);
    const audit = await this.walk('audit', boardId);
    const firstBad =
      (log.broken && { chain: 'board' as const, ...log.broken }) ??
      (audit.broken && { chain: 'audit' as const, ...audit.broken });
    return {
      board: code,
      intact: firstBad === null,
      entries: log.entries,
      auditEntries: audit.entries,
      seq: log.entries,
      hash: log.hash,
      firstBad,
    };
  }

  private async walk(chain: ChainName, id: string): Promise<Walk> {
    const head = (await this.chains.head(chain, id)) ?? { seq: 0, hash: genesisHash };
    let prev: Link | undefined;
    for await (const page of this.chains.pages(chain, id))
      for (const link of page) {
        const broken = brokenAt(link, prev, sha256);
        if (broken) return { entries: prev?.seq ?? 0, hash: prev?.hash ?? genesisHash, broken };
        prev = link;
      }
    const entries = prev?.seq ?? 0;
    const hash = prev?.hash ?? genesisHash;
    // Entries may be added while the chain is walked, never taken away.
    const shortened = entries < head.seq ? ({ seq: entries + 1, code: 'seq-gap' } as const) : null;
    return { entries, hash, broken: shortened };
  }
}
