import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { TurnoverView } from '@harborlight/contracts';
import {
  assumedPace,
  instantOf,
  pacesOf,
  roundedPace,
  turnoverDays,
  turnoverOf,
  type Actor,
  type Instant,
  type UnitProfile,
  type UnitTurnover,
} from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { LogReader } from '../board/log-reader.js';
import { TurnoverRepository } from './turnover.repository.js';

const refreshMs = 15 * 60_000;
const dayMs = 24 * 3_600_000;

/** How fast open beds go on one board, as it is told. */
interface Turnover {
  readonly at: Instant;
  readonly readAt: number;
  /** By unit. */
  readonly paces: ReadonlyMap<string, number>;
}

/**
 * How fast the open beds of each unit go, from the whole days of its log that lie behind us: what happens today
 * shows tomorrow, mixed with ninety days. Kept in memory; while it is read anew, the last answer stands.
 */
@Injectable()
export class TurnoverService implements OnApplicationBootstrap {
  private readonly logger = new Logger(TurnoverService.name);
  private readonly known = new Map<string, Turnover>();
  private readonly reading = new Map<string, Promise<Turnover>>();

  constructor(
    private readonly boards: BoardService,
    private readonly reader: LogReader,
    private readonly repository: TurnoverRepository,
  ) {}

  onApplicationBootstrap(): void {
    for (const boardId of this.reader.boardIds) this.readInBackground(boardId);
  }

  async showTurnover(actor: Actor, code: string): Promise<TurnoverView> {
    const { id } = await this.boards.findBoard(actor, code);
    const { at, paces } = await this.of(id);
    return { at, units: [...paces].map(([unitId, takenPerHour]) => ({ unitId, takenPerHour })) };
  }

  /** The pace a unit's confidence is told with at this moment; never waits. */
  paceOf(boardId: string, unitId: string): number {
    this.readIfOld(boardId);
    return this.known.get(boardId)?.paces.get(unitId) ?? assumedPace;
  }

  private async of(boardId: string): Promise<Turnover> {
    this.readIfOld(boardId);
    const known = this.known.get(boardId);
    const units = (await this.reader.find(boardId))?.board.units ?? new Map<string, never>();
    const isNew = [...units.keys()].some((unitId) => !known?.paces.has(unitId));
    return known && !isNew ? known : this.read(boardId);
  }

  private readIfOld(boardId: string): void {
    const known = this.known.get(boardId);
    if (!known || Date.now() - known.readAt > refreshMs) this.readInBackground(boardId);
  }

  private readInBackground(boardId: string): void {
    this.read(boardId).catch((error: unknown) =>
      this.logger.warn(`the turnover could not be read: ${(error as Error).message}`),
    );
  }

  private read(boardId: string): Promise<Turnover> {
    const reading =
      this.reading.get(boardId) ?? this.readNow(boardId).finally(() => this.reading.delete(boardId));
    this.reading.set(boardId, reading);
    return reading;
  }

  private async readNow(boardId: string): Promise<Turnover> {
    const readAt = Date.now();
    const today = Math.floor(readAt / dayMs) * dayMs;
    const live = await this.reader.find(boardId);
    const units: UnitTurnover[] = [];
    for (const { profile } of live?.board.units.values() ?? [])
      units.push(await this.turnoverOf(profile, instantOf(today - turnoverDays * dayMs), instantOf(today)));
    const paces = pacesOf(units);
    const told = units.map((unit): [string, number] => [
      unit.unitId,
      roundedPace(paces.get(unit.unitId) ?? assumedPace, unit),
    ]);
    const turnover = { at: instantOf(today), readAt, paces: new Map(told) };
    this.known.set(boardId, turnover);
    return turnover;
  }

  private async turnoverOf(profile: UnitProfile, from: Instant, to: Instant): Promise<UnitTurnover> {
    const { unitId, class: ofClass, licensed } = profile;
    const turnover = turnoverOf(await this.repository.entriesOf(unitId, from, to));
    return { unitId, class: ofClass, licensed, ...turnover };
  }
}
