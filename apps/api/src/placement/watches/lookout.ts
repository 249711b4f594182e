import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, instantOf, lookerFor } from '@harborlight/domain';
import { LogReader } from '../../board/log-reader.js';
import { Turns } from '../../platform/turns.js';
import { BoardLookout, type StandingWatch } from './board-lookout.js';
import { StandingWatches, type Standing } from './standing-watches.js';
import { WatchHits, type Settled } from './watch-hits.js';
import type { Watch } from './watch.repository.js';

/** How soon a node looks out for what was set on another. */
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
export class Lookout implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Lookout.name);
  private readonly boards = new Map<string, BoardLookout>();
  private readonly toLookAt = new Map<string, Set<string>>();
  private readonly turns = new Turns(1);
  private looking: Promise<void> | null = null;
  private refreshing: Promise<void> | null = null;
  private timers: NodeJS.Timeout[] = [];
  private alarm: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly reader: LogReader,
    private readonly standing: StandingWatches,
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
      const found = await this.standing.read(() => false, id);
      return this.remember(found);
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
      const found = await this.standing.read(({ boardId, id, expiresAt }) => {
        return this.boards.get(boardId)?.watches.get(id)?.expiresAt === expiresAt;
      });
      const ids = new Set(found.watches.map(({ id }) => id));
      for (const [boardId, board] of this.boards) {
        for (const watch of board.watches) if (!ids.has(watch.id)) board.watches.delete(watch.id);
        if (board.watches.size === 0) this.boards.delete(boardId);
      }
      return this.remember(found);
    });
    for (const watch of unseen) await this.lookFor(watch);
  }

  /** One change of this node's memory at a time: what was read before another's must not undo it. */
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = await this.turns.take('watches');
    try {
      return await work();
    } finally {
      done();
    }
  }

  private async remember({ unseen, surroundings }: Standing): Promise<readonly StandingWatch[]> {
    for (const [boardId, around] of surroundings) {
      const board = this.boards.get(boardId) ?? (await this.meet(boardId, around));
      if (board) board.surroundings = around;
    }
    for (const watch of unseen) this.boards.get(watch.boardId)?.watches.set(watch);
    return unseen;
  }

  private async meet(
    boardId: string,
    around: BoardLookout['surroundings'],
  ): Promise<BoardLookout | undefined> {
    const live = await this.reader.find(boardId);
    if (!live) return undefined;
    const board = new BoardLookout(live, around);
    board.expectChanges(now());
    this.boards.set(boardId, board);
    this.setAlarm();
    return board;
  }

  private async lookFor(watch: StandingWatch): Promise<void> {
    for (const unitId of this.boards.get(watch.boardId)?.unitsFor(watch, now()) ?? [])
      if ((await this.settle(watch, unitId)) !== 'gone') return;
  }

  private see(boardId: string, unitIds: Iterable<string>): void {
    const waiting = this.toLookAt.get(boardId) ?? new Set();
    this.toLookAt.set(boardId, waiting);
    for (const unitId of unitIds) waiting.add(unitId);
    this.looking ??= this.look().finally(() => (this.looking = null));
  }

  private sweep(): void {
    for (const [boardId, board] of this.boards) this.see(boardId, board.unitIds);
  }

  private async look(): Promise<void> {
    for (let next = this.nextToLookAt(); next && !this.stopped; next = this.nextToLookAt())
      await this.lookAt(...next);
    this.setAlarm();
  }

  private nextToLookAt(): [boardId: string, unitId: string] | null {
    for (const [boardId, waiting] of this.toLookAt) {
      const [unitId] = waiting;
      if (unitId !== undefined) {
        waiting.delete(unitId);
        return [boardId, unitId];
      }
      this.toLookAt.delete(boardId);
    }
    return null;
  }

  private async lookAt(boardId: string, unitId: string): Promise<void> {
    const board = this.boards.get(boardId);
    if (!board) return;
    for await (const watch of board.watchesFor(unitId, now())) {
      // Whoever comes next would find the bed gone too.
      if (this.stopped || (await this.settle(watch, unitId)) === 'gone') return;
    }
  }

  private async settle(watch: StandingWatch, unitId: string): Promise<Settled> {
    const board = this.boards.get(watch.boardId);
    if (!board) return 'over';
    const settled = await this.hits
      .settle(watch, unitId, (unit, at) => lookerFor(watch.need, board.contextAt(at))(unit) !== null)
      .catch((error: unknown) => {
        if (!(error instanceof DomainError))
          this.logger.warn(`a watch could not be settled: ${(error as Error).message}`);
        return 'gone' as const;
      });
    if (settled === 'gone') board.expectChange(unitId, instantOf(Date.now() + secondLookMs));
    else this.forget(watch);
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
    if (!this.looking) this.setAlarm();
  }
}
