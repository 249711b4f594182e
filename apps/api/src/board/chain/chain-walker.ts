import { Injectable } from '@nestjs/common';
import {
  brokenAt,
  genesis,
  headBroken,
  type Break,
  type ChainName,
  type ChainPosition,
} from '@harborlight/domain';
import { sha256 } from '../../platform/sha256.js';
import { ChainReader } from './chain-reader.js';

export interface Walk {
  /** The last entry up to which everything holds. */
  readonly good: ChainPosition;
  readonly broken: Break | null;
}

/** An owner of the database may write anything, entries before the first among it. */
const beforeAnything = Number.MIN_SAFE_INTEGER;

/** Recomputes a chain hash by hash, outside the database that wrote it. */
@Injectable()
export class ChainWalker {
  constructor(private readonly chains: ChainReader) {}

  /** From the first entry to the head, or on from an entry that an earlier walk has reached. */
  async walk(chain: ChainName, id: string, from: ChainPosition = genesis): Promise<Walk> {
    const { head, lastSeq } = await this.chains.end(chain, id);
    const after = from.seq === 0 ? beforeAnything : from.seq;
    let good = from;
    for await (const page of this.chains.pages(chain, id, after, lastSeq))
      for (const link of page) {
        const broken = link.seq > head.seq ? headBroken(head, link) : brokenAt(link, good, sha256);
        if (broken) return { good, broken };
        good = { seq: link.seq, hash: link.hash };
      }
    return { good, broken: headBroken(head, good) };
  }
}
