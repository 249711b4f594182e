import { Injectable } from '@nestjs/common';
import { addMinutes, instantOf, type ChainPosition, type Instant } from '@harborlight/domain';
import { KeyedSemaphore } from '../../platform/keyed-semaphore.js';
import { ChainReader } from './chain-reader.js';
import { ChainWalker, type Walk } from './chain-walker.js';

/** A board's log as it was last recomputed. */
export interface ChainCheck {
  readonly intact: boolean;
  /** When the whole of it was recomputed; what was added since is walked each time. */
  readonly checkedAt: Instant;
  /** Up to which entry everything held then. */
  readonly whole: ChainPosition;
  /** The last entry up to which everything holds. */
  readonly seq: number;
  readonly hash: string;
  readonly firstBad: number | null;
}

interface Known extends Pick<ChainCheck, 'checkedAt' | 'whole'> {
  readonly walk: Walk;
}

const minutesBetween = 10;

/** Whether a board's log holds, for whoever asks often: a long log is not read again for every asker. */
@Injectable()
export class ChainChecks {
  private readonly known = new Map<string, Known>();
  private readonly running = new Map<string, Promise<Known>>();
  /** However many boards are asked about, one log at a time is read from its first entry. */
  private readonly semaphore = new KeyedSemaphore(1);

  constructor(
    private readonly walker: ChainWalker,
    private readonly chains: ChainReader,
  ) {}

  /** From the first entry on at most every ten minutes, and on to today's head each time. */
  async recent(boardId: string, now: Instant = instantOf(Date.now())): Promise<ChainCheck> {
    const running = this.running.get(boardId) ?? this.check(boardId, now);
    this.running.set(boardId, running);
    const { walk, ...checked } = await running.finally(() => this.running.delete(boardId));
    return {
      intact: walk.broken === null,
      ...checked,
      ...walk.good,
      firstBad: walk.broken?.seq ?? null,
    };
  }

  /** The hash of the entry in the log today; null where there is no such entry. */
  hashAt(boardId: string, seq: number): Promise<string | null> {
    return this.chains.hashAt('board', boardId, seq);
  }

  private async check(boardId: string, now: Instant): Promise<Known> {
    const before = this.known.get(boardId);
    const isRecent = before !== undefined && now < addMinutes(before.checkedAt, minutesBetween);
    if (isRecent && before.walk.broken) return before;
    const checked = isRecent
      ? { ...before, walk: await this.walker.walk('board', boardId, before.walk.good) }
      : await this.checkWhole(boardId, now);
    this.known.set(boardId, checked);
    return checked;
  }

  private checkWhole(boardId: string, checkedAt: Instant): Promise<Known> {
    return this.semaphore.runExclusive('whole log', async () => {
      const walk = await this.walker.walk('board', boardId);
      return { walk, checkedAt, whole: walk.good };
    });
  }
}
