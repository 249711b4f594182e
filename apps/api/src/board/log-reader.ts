import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { BoardEntry } from '@harborlight/domain';
import { boardChannel, Durability } from '../platform/durability.js';
import { NotificationListener } from '../platform/notification-listener.js';
import { Transactions } from '../platform/transactions.js';
import { LiveBoard } from './live-board.js';
import { LogRepository } from './log.repository.js';

const raise = (seqs: Map<string, number>, boardId: string, seq: number): void => {
  seqs.set(boardId, Math.max(seq, seqs.get(boardId) ?? 0));
};

type Follower = (live: LiveBoard, entries: readonly BoardEntry[]) => void;

const pollMs = 1_000;
const pageSize = 1_000;
const longestRestMs = 50;

/**
 * Follows every board's log: NOTIFY wakes it, a poll each second stands behind that, and it always reads on from
 * its own last seq. A lost listener, a restarted database or a long pause costs time, never an entry.
 */
@Injectable()
export class LogReader implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(LogReader.name);
  private readonly boards = new Map<string, LiveBoard>();
  /** Per board the newest entry this node knows to be on disk: whoever tells of one has waited for that. */
  private readonly heads = new Map<string, number>();
  /** Per board the newest entry this node has acknowledged to somebody. */
  private readonly promised = new Map<string, number>();
  private readonly followers: Follower[] = [];
  private reading: Promise<void> | null = null;
  /** Resolves at the end of the round of reading that has not begun yet. */
  private nextRound = Promise.withResolvers<void>();
  private awake = false;
  private mustLook = true;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private lastReadAt = 0;

  constructor(
    private readonly log: LogRepository,
    private readonly transactions: Transactions,
    private readonly durability: Durability,
    private readonly listener: NotificationListener,
  ) {}

  async onModuleInit(): Promise<void> {
    this.transactions.onAppended(({ boardId, seq }) => {
      raise(this.promised, boardId, seq);
      this.hear(boardId, seq);
    });
    this.listener.subscribe(
      boardChannel,
      (payload) => {
        const [boardId = '', seq] = payload.split(' ');
        this.hear(boardId, Number(seq));
      },
      () => this.look(),
    );
    await this.readOn();
    this.timer = setInterval(() => this.look(), pollMs);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.reading;
    this.nextRound.resolve();
  }

  /** Calls `follower` with the entries of every advance, after they are in memory. */
  follow(follower: Follower): void {
    this.followers.push(follower);
  }

  /**
   * The board, never older than `seq` or than what this node itself has acknowledged: whoever was answered
   * sees their own change. undefined where there is no such board.
   */
  async find(boardId: string, seq = 0): Promise<LiveBoard | undefined> {
    const least = Math.max(seq, this.promised.get(boardId) ?? 0);
    if ((this.boards.get(boardId)?.seq ?? -1) < least) await this.readOn();
    return this.boards.get(boardId);
  }

  get boardIds(): readonly string[] {
    return [...this.boards.keys()];
  }

  /** Milliseconds since the log was last read successfully. */
  get silentMs(): number {
    return Date.now() - this.lastReadAt;
  }

  /** Reads all boards to their heads once more; does not wait for a pause between the changes of others. */
  async readOn(): Promise<void> {
    if (this.stopped) return;
    const { promise } = this.nextRound;
    this.look();
    await promise;
  }

  /** Somebody said that the board's log has reached `seq`. */
  private hear(boardId: string, seq: number): void {
    raise(this.heads, boardId, seq);
    this.wake();
  }

  /** Nobody said anything: see for ourselves. */
  private look(): void {
    this.mustLook = true;
    this.wake();
  }

  private wake(): void {
    this.awake = true;
    this.reading ??= this.readWhileAwake().finally(() => {
      this.reading = null;
      if (this.awake && !this.stopped) this.wake();
    });
  }

  /**
   * Rests after each round as long as the round took, so that changes gather instead of queueing. The rest is short
   * even where the database was silent for long: whoever waits for the log has waited enough.
   */
  private async readWhileAwake(): Promise<void> {
    while (this.awake && !this.stopped) {
      this.awake = false;
      const begun = performance.now();
      const round = this.nextRound;
      this.nextRound = Promise.withResolvers();
      try {
        await this.readToHeads();
        this.lastReadAt = Date.now();
      } catch (error) {
        this.logger.warn(`the log could not be read: ${(error as Error).message}`);
        return;
      } finally {
        round.resolve();
      }
      if (this.awake) await pause(Math.min(performance.now() - begun, longestRestMs));
    }
  }

  private async readToHeads(): Promise<void> {
    if (this.mustLook) await this.lookForHeads();
    for (const [boardId, head] of this.heads) {
      const live = this.boards.get(boardId);
      if (!live) await this.meet(boardId);
      else if (head > live.seq) await this.catchUp(live, head);
    }
  }

  private async lookForHeads(): Promise<void> {
    this.mustLook = false;
    const line = await this.durability.take();
    const unheard = (await this.log.heads()).filter(
      ({ boardId, seq }) => seq > (this.heads.get(boardId) ?? -1),
    );
    if (unheard.length > 0) await line.flushed();
    for (const { boardId, seq } of unheard) raise(this.heads, boardId, seq);
  }

  private async meet(boardId: string): Promise<void> {
    const live = new LiveBoard(boardId);
    const line = await this.durability.take();
    const fold = await this.log.newest(boardId);
    await line.flushed();
    live.start(fold);
    this.boards.set(boardId, live);
  }

  /** Reads no further than `upTo`: what lies behind it may not be on disk yet. */
  private async catchUp(live: LiveBoard, upTo: number): Promise<void> {
    while (live.seq < upTo) {
      const missing = Math.min(pageSize, upTo - live.seq);
      const { entries, hash } = await this.log.entriesAfter(live.id, live.seq, missing);
      if (entries.length === 0 || hash === null) return;
      live.advance(entries, hash);
      for (const follower of this.followers) follower(live, entries);
    }
  }
}
