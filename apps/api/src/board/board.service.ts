import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type {
  BoardHead,
  BoardSnapshot,
  BoardSummary,
  EntryPage,
  RegionView,
  UnitChanges,
} from '@harborlight/contracts';
import type { CreateBoardDto } from '@harborlight/contracts/dto';
import {
  agenciesWith,
  DomainError,
  instantOf,
  lineAt,
  may,
  viewBoard,
  viewEntry,
  type Actor,
  type BoardEntry,
  type Instant,
  type Visibility,
  type ViewedEntry,
} from '@harborlight/domain';
import type { WrittenJson } from '../platform/operation.js';
import { Transactions } from '../platform/transactions.js';
import { BoardEntity } from './board.entity.js';
import { BoardRegions } from './board-regions.js';
import { AnchorService } from './chain/anchor/anchor.service.js';
import type { LiveBoard } from './live-board.js';
import { LogAsOf } from './log-as-of.js';
import { LogReader } from './log-reader.js';
import { LogRepository } from './log.repository.js';
import { Proofs } from './proofs.js';
import { visibilityKey } from './visibility.js';
import { SnapshotWriter } from './snapshot-writer.js';

const summaryOf = (
  { id, code, name, timeZone, demonstration }: BoardEntity,
  regions: readonly RegionView[],
): BoardSummary => ({ id, code, name, timeZone, demonstration, regions });

/** Whether this runtime knows the IANA time zone. */
function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

@Injectable()
export class BoardService {
  private readonly writers = new WeakMap<LiveBoard, Map<string, SnapshotWriter>>();

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly log: LogRepository,
    private readonly past: LogAsOf,
    private readonly reader: LogReader,
    private readonly proofs: Proofs,
    private readonly anchors: AnchorService,
    private readonly regions: BoardRegions,
  ) {}

  async listBoards(actor: Actor): Promise<BoardSummary[]> {
    const boards = await this.source.getRepository(BoardEntity).find({ order: { code: 'ASC' } });
    const regions = Map.groupBy(await this.regions.all(), ({ boardId }) => boardId);
    return boards
      .filter(({ id }) => may(actor, 'board.read', { boardId: id }))
      .map((board) =>
        summaryOf(
          board,
          (regions.get(board.id) ?? []).map(({ code, nameEn, nameEs }) => ({ code, nameEn, nameEs })),
        ),
      );
  }

  async createBoard(actor: Actor, ask: CreateBoardDto): Promise<BoardSummary> {
    if (!isTimeZone(ask.timeZone))
      throw new DomainError('unknown-time-zone', [{ code: 'unknown-time-zone', field: 'timeZone' }]);
    const board = await this.transactions.run(async (tx) => {
      const made = await tx.query<{ id: string }>(
        `INSERT INTO board (code, name, time_zone) VALUES ($1, $2, $3) ON CONFLICT (code) DO NOTHING RETURNING id`,
        [ask.code, ask.name, ask.timeZone],
      );
      const id = made[0]?.id;
      if (!id) throw new DomainError('board-exists', [{ code: 'board-exists', field: 'code' }]);
      await tx.record(id, { actor: actor.userId, action: 'board.create', subject: id });
      return { id, ...ask, demonstration: false, regions: [] };
    });
    await this.reader.readOn();
    return board;
  }

  /** The board by its code, if the actor may read it; the same `not-found` for "no such board" and "not yours". */
  async findBoard(actor: Actor, code: string): Promise<BoardEntity> {
    const board = await this.source.getRepository(BoardEntity).findOneBy({ code });
    if (!board || !may(actor, 'board.read', { boardId: board.id })) throw new DomainError('not-found');
    return board;
  }

  visibilityOf(actor: Actor, boardId: string): Visibility {
    return agenciesWith(actor, 'counts.exact', boardId);
  }

  /** The snapshot as JSON text: the board now, or as it was at `asOf`. */
  async writeSnapshot(actor: Actor, code: string, asOf?: string): Promise<WrittenJson<BoardSnapshot>> {
    const board = await this.findBoard(actor, code);
    const visibility = this.visibilityOf(actor, board.id);
    const at = instantOf(asOf ? Date.parse(asOf) : Date.now());
    const { lines, seq, hash } = asOf
      ? await this.linesAsOf(board.id, visibility, at)
      : await this.linesNow(board.id, visibility, at);
    const head = {
      board: board.code,
      name: board.name,
      timeZone: board.timeZone,
      demonstration: board.demonstration,
      seq,
      hash,
      at,
      proved: await this.proofs.newest(board.id),
    };
    return Buffer.concat([
      Buffer.from(`${JSON.stringify(head).slice(0, -1)},"units":`),
      lines,
      Buffer.from('}'),
    ]) as WrittenJson<BoardSnapshot>;
  }

  async headOf(actor: Actor, code: string): Promise<BoardHead> {
    const board = await this.findBoard(actor, code);
    const live = await this.mustFind(board.id);
    const anchor = await this.anchors.newest(board.id);
    return { board: code, seq: live.seq, hash: live.hash, at: live.recordedAt, anchor };
  }

  async entriesAfter(actor: Actor, code: string, after: number, limit: number): Promise<EntryPage> {
    const board = await this.findBoard(actor, code);
    const live = await this.mustFind(board.id);
    const page = await this.log.entriesAfter(board.id, after, limit);
    const entries = page.entries.filter(({ seq }) => seq <= live.seq);
    const visibility = this.visibilityOf(actor, board.id);
    return {
      board: code,
      head: live.seq,
      from: after + 1,
      to: entries.at(-1)?.seq ?? after,
      entries: this.viewEntries(live, entries, visibility),
    };
  }

  /** The newest entries of one unit that the actor may see, newest first. */
  async changesOf(actor: Actor, unitId: string, limit: number): Promise<UnitChanges> {
    const [unit] = await this.source.query<{ boardId: string }[]>(
      'SELECT board_id AS "boardId" FROM unit_state WHERE unit_id = $1',
      [unitId],
    );
    if (!unit || !may(actor, 'board.read', { boardId: unit.boardId })) throw new DomainError('not-found');
    const live = await this.mustFind(unit.boardId);
    const visibility = this.visibilityOf(actor, unit.boardId);
    const entries: ViewedEntry[] = [];
    // Limited after the view: fewer than asked for would tell that some are hidden, and between which.
    for await (const page of this.log.newestOfUnit(unit.boardId, unitId, live.seq)) {
      entries.push(...this.viewEntries(live, page, visibility));
      if (entries.length >= limit) break;
    }
    return { unitId, entries: entries.slice(0, limit) };
  }

  /** The entries as the viewer is told them; what holds nothing the viewer may see is left out. */
  viewEntries(live: LiveBoard, entries: readonly BoardEntry[], visibility: Visibility): ViewedEntry[] {
    return entries.flatMap((entry) => {
      const profile = live.board.units.get(entry.unitId)?.profile;
      const viewed = profile && viewEntry(entry, profile, visibility);
      return viewed ? [viewed] : [];
    });
  }

  private async linesNow(boardId: string, visibility: Visibility, now: Instant) {
    const live = await this.mustFind(boardId);
    const writers = this.writers.get(live) ?? new Map<string, SnapshotWriter>();
    this.writers.set(live, writers);
    const key = visibilityKey(visibility);
    const writer = writers.get(key) ?? new SnapshotWriter(visibility);
    writers.set(key, writer);
    return { lines: writer.linesOf(live.board, now), seq: live.seq, hash: live.hash };
  }

  private async linesAsOf(boardId: string, visibility: Visibility, at: Instant) {
    const { board, seq, hash } = await this.past.asOf(boardId, at);
    const lines = [...viewBoard(board, visibility).units.values()].map((unit) => lineAt(unit, at));
    return { lines: Buffer.from(JSON.stringify(lines)), seq, hash };
  }

  private async mustFind(boardId: string): Promise<LiveBoard> {
    const live = await this.reader.find(boardId);
    if (!live) throw new DomainError('not-found');
    return live;
  }
}
