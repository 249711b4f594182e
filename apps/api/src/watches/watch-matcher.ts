import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, instantOf, watchMatcherFor } from '@harborlight/domain';
import { LogReader } from '../board/log-reader.js';
import { KeyedSemaphore } from '../platform/keyed-semaphore.js';
import { yieldToEventLoop } from '../platform/yield-to-event-loop.js';
import { BoardWatchMatcher, type ActiveWatch } from './board-watch-matcher.js';
import { ActiveWatches, type ActiveWatchesRead } from './active-watches.js';
import { WatchHits, type Settled } from './watch-hits.js';
import { isOfCourt, type Watch } from './watch.repository.js';

/** How soon a node matches a watch that was set on another. */
const refreshMs = 5_000;

/** How often every unit is looked at again: intake hours begin by the clock, and what failed is tried again. */
const sweepMs = 60_000;

/** A clock of ours may run ahead of the database's by so much. */
const secondLookMs = 250;

const longestAlarmMs = 3_600_000;

const now = () => instantOf(Date.now());

/**
 * Looks out on this node for everybody's watches: at each unit the log speaks of, and at each whose hold or block
 * ends by itself. Every node looks at everything, so none is missed; `WatchHits` lets one of them tell.
 */
@Injectable()
export class WatchMatcher implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(WatchMatcher.name);
  private readonly boards = new Map<string, BoardWatchMatcher>();
  private readonly toLookAt = new Map<string, Set<string>>();
  private readonly semaphore = new KeyedSemaphore(1);
  private looking: Promise<void> | null = null;
  private refreshing: Promise<void> | null = null;
  private timers: NodeJS.Timeout[] = [];
  private alarm: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly reader: LogReader,
    private readonly standing: ActiveWatches,
    private readonly hits: WatchHits,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.reader.follow(({ id }, entries) => {
      const board = this.boards.get(id);
      if (board) this.see(id, new Set(entries.flatMap(({ unitId }) => board.touchedBy(unitId))));
    });
    await this.refresh();
    this.timers = [
      setInterval(() => void this.refresh(), refreshMs),
      setInterval(() => this.sweep(), sweepMs),
    ];
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    clearTimeout(this.alarm);
    await this.refreshing;
    await this.looking;
  }

  /** Looks out for one watch that was set, or whose need was sent again; first at all units as they are. */
  async take(id: string): Promise<void> {
    const unseen = await this.inTurn(async () => {
      return this.remember(await this.standing.readOne(id));
    });
    for (const watch of unseen) await this.lookFor(watch);
  }

  forget({ boardId, id }: Pick<Watch, 'boardId' | 'id'>): void {
    this.boards.get(boardId)?.watches.delete(id);
  }

  /** Takes over what was set, sent again or ended on other nodes. */
  refresh(): Promise<void> {
    this.refreshing ??= this.takeOver()
      .catch((error: unknown) => this.logger.warn(`watches could not be read: ${(error as Error).message}`))
      .finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  private async takeOver(): Promise<void> {
    const unseen = await this.inTurn(async () => {
      const found = await this.standing.readAll(
        ({ boardId, id, expiresAt }) => this.boards.get(boardId)?.watches.get(id)?.expiresAt === expiresAt,
      );
      const ids = new Set(found.watches.map(({ id }) => id));
      for (const [boardId, board] of this.boards) {
        board.forgetNotified();
        for (const watch of board.watches) if (!ids.has(watch.id)) board.watches.delete(watch.id);
        if (board.watches.size === 0) this.boards.delete(boardId);
      }
      return this.remember(found);
    });
    for (const boardId of new Set(unseen.map((watch) => watch.boardId))) this.seeAll(boardId);
  }

  /** One change of this node's memory at a time: what was read before another's must not undo it. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.semaphore.runExclusive('watches', work);
  }

  private async remember({
    watches,
    unseen,
    matchInputs,
  }: ActiveWatchesRead): Promise<readonly ActiveWatch[]> {
    for (const [boardId, around] of matchInputs) {
      const board = this.boards.get(boardId) ?? (await this.meet(boardId, around));
      if (board) board.matchInputs = around;
    }
    for (const { boardId, id, told } of watches) this.boards.get(boardId)?.noteNotified(id, told);
    for (const watch of unseen) this.boards.get(watch.boardId)?.watches.set(watch);
    return unseen;
  }

  private async meet(
    boardId: string,
    around: BoardWatchMatcher['matchInputs'],
  ): Promise<BoardWatchMatcher | undefined> {
    const live = await this.reader.find(boardId);
    if (!live) return undefined;
    const board = new BoardWatchMatcher(live, around);
    board.expectChanges(now());
    this.boards.set(boardId, board);
    this.setAlarm();
    return board;
  }

  private async lookFor(watch: ActiveWatch): Promise<void> {
    // Whoever was told of a change before they set the watch expects it to be seen.
    await this.reader.find(watch.boardId);
    const open = this.boards.get(watch.boardId)?.unitsFor(watch, now()) ?? [];
    for (const unitId of open) if ((await this.settle(watch, unitId, open)) !== 'gone') return;
  }

  private see(boardId: string, unitIds: Iterable<string>): void {
    const waiting = this.toLookAt.get(boardId) ?? new Set();
    this.toLookAt.set(boardId, waiting);
    for (const unitId of unitIds) waiting.add(unitId);
    this.begin();
  }

  private begin(): void {
    this.looking ??= this.look()
      .catch((error: unknown) => this.logger.error(`looking out failed: ${(error as Error).message}`))
      .finally(() => {
        this.looking = null;
        if (this.toLookAt.size > 0 && !this.stopped) this.begin();
      });
  }

  private sweep(): void {
    for (const boardId of this.boards.keys()) this.seeAll(boardId);
  }

  private seeAll(boardId: string): void {
    this.see(boardId, this.boards.get(boardId)?.unitIds ?? []);
  }

  private async look(): Promise<void> {
    for await (const [boardId, unitId] of yieldToEventLoop(this.waiting())) {
      if (this.stopped) return;
      await this.lookAt(boardId, unitId);
    }
    this.setAlarm();
  }

  /** What is to be looked at, also what joins while somebody looks. */
  private *waiting(): Generator<readonly [boardId: string, unitId: string]> {
    for (const [boardId, unitIds] of this.toLookAt) {
      for (const unitId of unitIds) {
        unitIds.delete(unitId);
        yield [boardId, unitId];
      }
      this.toLookAt.delete(boardId);
    }
  }

  private async lookAt(boardId: string, unitId: string): Promise<void> {
    const board = this.boards.get(boardId);
    if (!board) return;
    for (const watch of board.watchesLeftBy(unitId, now())) await this.settle(watch, unitId);
    for await (const watch of board.watchesFor(unitId, now())) {
      const settled = this.stopped ? 'failed' : await this.settle(watch, unitId);
      // Whoever comes next would find the bed gone too.
      if (settled === 'gone' || settled === 'failed') return;
    }
  }

  /** What is open `alongside` the unit when the watch is set is no news later. */
  private async settle(
    watch: ActiveWatch,
    unitId: string,
    alongside: readonly string[] = [unitId],
  ): Promise<Settled | 'failed'> {
    const board = this.boards.get(watch.boardId);
    if (!board) return 'over';
    const settled = await this.hits
      .settle(
        watch,
        unitId,
        alongside,
        (unit, at) => watchMatcherFor(watch.need, board.contextAt(at))(unit) !== null,
      )
      .catch((error: unknown) => {
        if (error instanceof DomainError) return 'gone' as const;
        this.logger.warn(`a watch could not be settled: ${(error as Error).message}`);
        return 'failed' as const;
      });
    if (settled === 'gone') {
      board.noteOver(watch.id, unitId);
      board.expectChange(unitId, instantOf(Date.now() + secondLookMs));
    } else if (settled === 'over' || (settled === 'hit' && !isOfCourt(watch))) this.forget(watch);
    else if (settled !== 'failed') board.noteNotified(watch.id, alongside);
    return settled;
  }

  private setAlarm(): void {
    clearTimeout(this.alarm);
    const next = [...this.boards.values()].flatMap(({ nextChange }) => nextChange ?? []).sort()[0];
    if (this.stopped || !next) return;
    const wait = Math.min(longestAlarmMs, Math.max(0, Date.parse(next) - Date.now()));
    this.alarm = setTimeout(() => this.ring(), wait);
  }

  private ring(): void {
    for (const [boardId, board] of this.boards) this.see(boardId, board.changedBy(now()));
  }
}
