import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { BoardEntry, Instant, Recorded, UnitProfile, UnitReport } from '@harborlight/domain';
import { entryOf, type EntryRow } from './log.repository.js';

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

const pageOfTime = 1_000;

/** Reads the log by the instants of which its entries speak, never more of it than is asked for. */
@Injectable()
export class LogAsOfRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

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
