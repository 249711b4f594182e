import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Board, BoardEntry, Instant, UnitProfile, UnitState } from '@harborlight/domain';
import { columns, type RowOf } from '../platform/columns.js';
import { BoardEntryEntity, BoardHeadEntity, UnitStateEntity } from './log.entity.js';

export interface Head {
  readonly boardId: string;
  readonly seq: number;
  readonly hash: string;
}

/** The fold of a log together with the hash of its last entry. */
export interface FoldedBoard {
  readonly board: Board;
  readonly hash: string;
  /** When the last entry was written; null where there is none. */
  readonly recordedAt: Instant | null;
}

/** An entry as it is told; with its hash, which its readers need of the last one alone. */
export const entryColumns = columns(
  BoardEntryEntity,
  ...(['seq', 'at', 'recordedAt', 'kind', 'unitId', 'source', 'body', 'hash'] as const),
);
export type EntryRow = RowOf<typeof entryColumns>;

export const entryOf = ({ hash: _, ...entry }: EntryRow): BoardEntry => entry as BoardEntry;

const unitColumns = columns(UnitStateEntity, 'unitId', 'profile', 'report', 'closed', 'lastSeq');
type UnitRow = RowOf<typeof unitColumns>;

const unitOf = ({ profile, report, closed, lastSeq }: UnitRow): UnitState => ({
  profile: profile as UnitProfile,
  status: closed ? 'closed' : 'open',
  facts: report && { kind: 'counts', report },
  seq: lastSeq ?? 0,
});

const foldOf = (rows: readonly UnitRow[]): Board['units'] =>
  new Map(rows.map((row) => [row.unitId, unitOf(row)]));

const headColumns = columns(BoardHeadEntity, 'boardId', 'seq', 'hash');

const pageOfUnit = 200;

/** Reads the log. Nothing here writes: entries are made by `Tx.record` alone. */
@Injectable()
export class LogRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async heads(): Promise<Head[]> {
    return this.source.query<Head[]>(`SELECT ${headColumns.of('h')} FROM board_head h`);
  }

  /** Entries after `after` in order, at most `limit`, and the hash of the last of them. */
  async entriesAfter(
    boardId: string,
    after: number,
    limit: number,
  ): Promise<{ entries: BoardEntry[]; hash: string | null }> {
    const rows = await this.source.query<EntryRow[]>(
      `SELECT ${entryColumns.of('e')} FROM board_entry e
        WHERE board_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [boardId, after, limit],
    );
    return { entries: rows.map(entryOf), hash: rows.at(-1)?.hash ?? null };
  }

  /** The entries of one unit up to the entry `upTo`, newest first, page by page. */
  async *newestOfUnit(boardId: string, unitId: string, upTo: number): AsyncGenerator<BoardEntry[]> {
    for (let before = upTo + 1; ;) {
      const rows = await this.source.query<EntryRow[]>(
        `SELECT ${entryColumns.of('e')} FROM board_entry e
          WHERE board_id = $1 AND unit_id = $2 AND seq < $3 ORDER BY at DESC, seq DESC LIMIT ${pageOfUnit}`,
        [boardId, unitId, before],
      );
      const oldest = rows.at(-1);
      if (!oldest) return;
      yield rows.map(entryOf);
      before = oldest.seq;
    }
  }

  /** The fold of the whole log, from the newest entry the append function keeps beside each unit. */
  async newest(boardId: string): Promise<FoldedBoard> {
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const [head] = await manager.query<{ seq: number; hash: string; recordedAt: Instant | null }[]>(
        `SELECT h.seq, h.hash, e.recorded_at AS "recordedAt" FROM board_head h LEFT JOIN board_entry e USING (board_id, seq)
          WHERE h.board_id = $1`,
        [boardId],
      );
      const rows = await manager.query<UnitRow[]>(
        `SELECT ${unitColumns.of('s')}
           FROM unit_state s
          WHERE s.board_id = $1 AND s.profile IS NOT NULL ORDER BY s.unit_id`,
        [boardId],
      );
      return {
        board: { seq: head?.seq ?? 0, units: foldOf(rows) },
        hash: head?.hash ?? '',
        recordedAt: head?.recordedAt ?? null,
      };
    });
  }
}
