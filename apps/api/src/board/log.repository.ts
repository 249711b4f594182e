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
export interface Fold {
  readonly board: Board;
  readonly hash: string;
  /** When the last entry was written; null where there is none. */
  readonly recordedAt: Instant | null;
}

interface EntryRow {
  readonly seq: string;
  readonly at: Date;
  readonly recorded_at: Date;
  readonly kind: BoardEntry['kind'];
  readonly unit_id: string;
  readonly body: BoardEntry['body'];
  readonly hash: string;
}

const entryOf = (row: EntryRow): BoardEntry =>
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
const pageOfTime = 1_000;

interface AsOfRow {
  readonly unit_id: string;
  readonly profile_seq: string;
  readonly report: UnitReport | null;
  readonly at: Date | null;
  readonly recorded_at: Date | null;
  readonly closed: boolean;
  readonly seq: string;
}

interface ProfileRow {
  readonly unit_id: string;
  readonly seq: string;
  readonly at: Date;
  readonly recorded_at: Date;
  readonly body: UnitProfile;
}

/** Of when an entry speaks and when it was written: not the same for what was imported or told later. */
export interface Recorded {
  readonly at: Instant;
  readonly recordedAt: Instant;
}

const recordedOf = (at: Date, recordedAt: Date): Recorded => ({
  at: at.toISOString(),
  recordedAt: recordedAt.toISOString(),
});

/** What the log says of one unit up to an instant; the entry `profileSeq` describes it. */
export interface UnitAsOf {
  readonly unitId: string;
  readonly profileSeq: number;
  readonly closed: boolean;
  /** The unit's newest entry. */
  readonly seq: number;
  /** null where nothing was ever written of the unit's beds. */
  readonly report: UnitReport | null;
  readonly recorded: Recorded | null;
}

export interface WrittenProfile {
  readonly unitId: string;
  readonly profileSeq: number;
  readonly profile: UnitProfile;
  readonly recorded: Recorded;
}

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
  async newest(boardId: string): Promise<Fold> {
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

  /** The hash of an entry; empty where there is none. */
  async hashAt(boardId: string, seq: number): Promise<string> {
    const [entry] = await this.source.query<{ hash: string }[]>(
      'SELECT hash FROM board_entry WHERE board_id = $1 AND seq = $2',
      [boardId, seq],
    );
    return entry?.hash ?? '';
  }

  /** Per unit the newest entries that speak of an instant not after `at`. */
  async unitsAsOf(boardId: string, at: Instant): Promise<UnitAsOf[]> {
    const newest = (kind: BoardEntry['kind'], columns: string) =>
      `LATERAL (SELECT ${columns} FROM board_entry
         WHERE unit_id = u.id AND kind = '${kind}' AND at <= $2 ORDER BY at DESC, seq DESC LIMIT 1)`;
    const rows = await this.source.query<AsOfRow[]>(
      `SELECT u.id AS unit_id, p.seq AS profile_seq, c.body AS report, c.at, c.recorded_at,
              coalesce((x.at, x.seq) > (p.at, p.seq), false) AS closed, greatest(p.seq, c.seq, x.seq) AS seq
         FROM unit u
         CROSS JOIN ${newest('unit.profile', 'at, seq')} p
          LEFT JOIN ${newest('unit.counts', 'at, seq, recorded_at, body')} c ON true
          LEFT JOIN ${newest('unit.closed', 'at, seq')} x ON true
        WHERE u.board_id = $1 ORDER BY u.id`,
      [boardId, at],
    );
    return rows.map((row) => ({
      unitId: row.unit_id,
      profileSeq: Number(row.profile_seq),
      report: row.report,
      recorded: row.at && row.recorded_at && recordedOf(row.at, row.recorded_at),
      closed: row.closed,
      seq: Number(row.seq),
    }));
  }

  /** The profiles that the entries `seqs` wrote. */
  async profilesAt(boardId: string, seqs: readonly number[]): Promise<WrittenProfile[]> {
    const rows = await this.source.query<ProfileRow[]>(
      'SELECT unit_id, seq, at, recorded_at, body FROM board_entry WHERE board_id = $1 AND seq = ANY($2)',
      [boardId, seqs],
    );
    return rows.map((row) => ({
      unitId: row.unit_id,
      profileSeq: Number(row.seq),
      profile: row.body,
      recorded: recordedOf(row.at, row.recorded_at),
    }));
  }

  /** The first instant of which the log speaks; null where it is empty. */
  async firstInstant(boardId: string): Promise<Instant | null> {
    const [first] = await this.source.query<{ at: Date }[]>(
      'SELECT at FROM board_entry WHERE board_id = $1 ORDER BY at, seq LIMIT 1',
      [boardId],
    );
    return first?.at.toISOString() ?? null;
  }

  /** The entries that speak of an instant after `from` and up to `to`, in the order of time, page by page. */
  async *entriesBetween(boardId: string, from: Instant, to: Instant): AsyncGenerator<BoardEntry[]> {
    for (let [at, seq] = [from, Number.MAX_SAFE_INTEGER]; ;) {
      const rows = await this.source.query<EntryRow[]>(
        `SELECT seq, at, recorded_at, kind, unit_id, body, hash FROM board_entry
          WHERE board_id = $1 AND (at, seq) > ($2, $3) AND at <= $4 ORDER BY at, seq LIMIT ${pageOfTime}`,
        [boardId, at, seq, to],
      );
      const entries = rows.map(entryOf);
      const last = entries.at(-1);
      if (!last) return;
      yield entries;
      ({ at, seq } = last);
    }
  }
}
