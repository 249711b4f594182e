import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Board, BoardEntry, Instant, UnitProfile, UnitReport, UnitState } from '@harborlight/domain';

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

export interface EntryRow {
  readonly seq: string;
  readonly at: Date;
  readonly recorded_at: Date;
  readonly kind: BoardEntry['kind'];
  readonly unit_id: string;
  readonly body: BoardEntry['body'];
  readonly hash: string;
}

export const entryOf = (row: EntryRow): BoardEntry =>
  ({
    seq: Number(row.seq),
    at: row.at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    kind: row.kind,
    unitId: row.unit_id,
    body: row.body,
  }) as BoardEntry;

interface UnitRow {
  readonly unit_id: string;
  readonly profile: UnitProfile;
  readonly report: UnitReport | null;
  readonly closed: boolean;
  readonly seq: string;
}

const unitOf = (row: UnitRow): UnitState => ({
  profile: row.profile,
  status: row.closed ? 'closed' : 'open',
  facts: row.report && { kind: 'counts', report: row.report },
  seq: Number(row.seq),
});

const foldOf = (rows: readonly UnitRow[]): Board['units'] =>
  new Map(rows.map((row) => [row.unit_id, unitOf(row)]));

const pageOfUnit = 200;

/** Reads the log. Nothing here writes: entries are made by `Tx.record` alone. */
@Injectable()
export class LogRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async heads(): Promise<Head[]> {
    const rows = await this.source.query<{ board_id: string; seq: string; hash: string }[]>(
      'SELECT board_id, seq, hash FROM board_head',
    );
    return rows.map(({ board_id, seq, hash }) => ({ boardId: board_id, seq: Number(seq), hash }));
  }

  /** Entries after `after` in order, at most `limit`, and the hash of the last of them. */
  async entriesAfter(
    boardId: string,
    after: number,
    limit: number,
  ): Promise<{ entries: BoardEntry[]; hash: string | null }> {
    const rows = await this.source.query<EntryRow[]>(
      `SELECT seq, at, recorded_at, kind, unit_id, body, hash FROM board_entry
        WHERE board_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [boardId, after, limit],
    );
    return { entries: rows.map(entryOf), hash: rows.at(-1)?.hash ?? null };
  }

  /** The entries of one unit up to the entry `upTo`, newest first, page by page. */
  async *newestOfUnit(boardId: string, unitId: string, upTo: number): AsyncGenerator<BoardEntry[]> {
    for (let before = upTo + 1; ;) {
      const rows = await this.source.query<EntryRow[]>(
        `SELECT seq, at, recorded_at, kind, unit_id, body, hash FROM board_entry
          WHERE board_id = $1 AND unit_id = $2 AND seq < $3 ORDER BY at DESC, seq DESC LIMIT ${pageOfUnit}`,
        [boardId, unitId, before],
      );
      const oldest = rows.at(-1);
      if (!oldest) return;
      yield rows.map(entryOf);
      before = Number(oldest.seq);
    }
  }

  /** The fold of the whole log, from the newest entry the append function keeps beside each unit. */
  async newest(boardId: string): Promise<FoldedBoard> {
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const [head] = await manager.query<{ seq: string; hash: string; recorded_at: Date | null }[]>(
        `SELECT h.seq, h.hash, e.recorded_at FROM board_head h LEFT JOIN board_entry e USING (board_id, seq)
          WHERE h.board_id = $1`,
        [boardId],
      );
      const rows = await manager.query<UnitRow[]>(
        `SELECT s.unit_id, s.profile, s.report, s.closed, s.last_seq AS seq
           FROM unit_state s JOIN unit u ON u.id = s.unit_id
          WHERE u.board_id = $1 AND s.profile IS NOT NULL ORDER BY s.unit_id`,
        [boardId],
      );
      return {
        board: { seq: Number(head?.seq ?? 0), units: foldOf(rows) },
        hash: head?.hash ?? '',
        recordedAt: head?.recorded_at?.toISOString() ?? null,
      };
    });
  }
}
