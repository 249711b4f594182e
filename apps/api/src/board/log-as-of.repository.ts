import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { BoardEntry, Instant, Recorded, UnitProfile, UnitReport } from '@harborlight/domain';
import { entryColumns, entryOf, type EntryRow } from './log.repository.js';

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

interface AsOfRow extends Omit<UnitAsOf, 'recorded'> {
  readonly at: Instant | null;
  readonly recordedAt: Instant | null;
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
         WHERE unit_id = u.unit_id AND kind = '${kind}' AND at <= $2 ORDER BY at DESC, seq DESC LIMIT 1)`;
    const rows = await this.source.query<AsOfRow[]>(
      `SELECT u.unit_id AS "unitId", p.seq AS "profileSeq", c.body AS report, c.at, c.recorded_at AS "recordedAt",
              coalesce((x.at, x.seq) > (p.at, p.seq), false) AS closed, greatest(p.seq, c.seq, x.seq) AS seq
         FROM unit_state u
         CROSS JOIN ${newest('unit.profile', 'at, seq')} p
          LEFT JOIN ${newest('unit.counts', 'at, seq, recorded_at, body')} c ON true
          LEFT JOIN ${newest('unit.closed', 'at, seq')} x ON true
        WHERE u.board_id = $1 ORDER BY u.unit_id`,
      [boardId, at],
    );
    return rows.map(({ at, recordedAt, ...unit }) => ({
      ...unit,
      recorded: at === null || recordedAt === null ? null : { at, recordedAt },
    }));
  }

  /** The profiles that the entries `seqs` wrote. */
  async profilesAt(boardId: string, seqs: readonly number[]): Promise<WrittenProfile[]> {
    const rows = await this.source.query<EntryRow[]>(
      `SELECT ${entryColumns.of('e')} FROM board_entry e WHERE board_id = $1 AND seq = ANY($2)`,
      [boardId, seqs],
    );
    return rows.map(({ unitId, seq, body, at, recordedAt }) => ({
      unitId,
      profileSeq: seq,
      profile: body as UnitProfile,
      recorded: { at, recordedAt },
    }));
  }

  /** The first instant of which the log speaks; null where it is empty. */
  async firstInstant(boardId: string): Promise<Instant | null> {
    const [first] = await this.source.query<{ at: Instant }[]>(
      'SELECT at FROM board_entry WHERE board_id = $1 ORDER BY at, seq LIMIT 1',
      [boardId],
    );
    return first?.at ?? null;
  }

  /** The entries that speak of an instant after `from` and up to `to`, in the order of time, page by page. */
  async *entriesBetween(boardId: string, from: Instant, to: Instant): AsyncGenerator<BoardEntry[]> {
    for (let [at, seq] = [from, Number.MAX_SAFE_INTEGER]; ;) {
      const rows = await this.source.query<EntryRow[]>(
        `SELECT ${entryColumns.of('e')} FROM board_entry e
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
