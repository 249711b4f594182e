import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Board, BoardEntry, Instant, UnitProfile, UnitReport, UnitState } from '@harborlight/domain';
import { LogRepository } from './log.repository.js';

/** Of when a unit's counts speak, and when they were written: not the same for what was imported or told later. */
export interface Recorded {
  readonly at: Instant;
  readonly recordedAt: Instant;
}

/** The fold of what the log says of the time up to an instant. */
export interface BoardAsOf {
  readonly board: Board;
  /** The newest of the entries folded, and its hash; 0 and empty before the first. */
  readonly seq: number;
  readonly hash: string;
  /** By unit; its profile's entry speaks for a unit that never reported. */
  readonly recorded: ReadonlyMap<string, Recorded>;
}

interface UnitRow {
  readonly unit_id: string;
  readonly profile: UnitProfile;
  readonly report: UnitReport | null;
  readonly closed: boolean;
  readonly seq: string;
  readonly at: Date;
  readonly recorded_at: Date;
}

const unitOf = ({ profile, report, closed, seq }: UnitRow): UnitState => ({
  profile,
  status: closed ? 'closed' : 'open',
  facts: report && { kind: 'counts', report },
  seq: Number(seq),
});

/** Answers what a board's log says of any past instant, from the newest entries of each unit up to it. */
@Injectable()
export class LogAsOf {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly log: LogRepository,
  ) {}

  /** The board as of `at`: per unit the newest entries that speak of an instant not after it. */
  async asOf(boardId: string, at: Instant): Promise<BoardAsOf> {
    const rows = await this.source.query<UnitRow[]>(
      `SELECT u.id AS unit_id, p.body AS profile, c.body AS report,
              coalesce((x.at, x.seq) > (p.at, p.seq), false) AS closed,
              greatest(p.seq, c.seq, x.seq) AS seq,
              coalesce(c.at, p.at) AS at, coalesce(c.recorded_at, p.recorded_at) AS recorded_at
         FROM unit u
         CROSS JOIN LATERAL (SELECT at, recorded_at, seq, body FROM board_entry
           WHERE unit_id = u.id AND kind = 'unit.profile' AND at <= $2 ORDER BY at DESC, seq DESC LIMIT 1) p
         LEFT JOIN LATERAL (SELECT at, recorded_at, seq, body FROM board_entry
           WHERE unit_id = u.id AND kind = 'unit.counts' AND at <= $2 ORDER BY at DESC, seq DESC LIMIT 1) c ON true
         LEFT JOIN LATERAL (SELECT at, seq FROM board_entry
           WHERE unit_id = u.id AND kind = 'unit.closed' AND at <= $2 ORDER BY at DESC, seq DESC LIMIT 1) x ON true
        WHERE u.board_id = $1 ORDER BY u.id`,
      [boardId, at],
    );
    const seq = Math.max(0, ...rows.map((row) => Number(row.seq)));
    return {
      board: { seq, units: new Map(rows.map((row) => [row.unit_id, unitOf(row)])) },
      seq,
      hash: await this.log.hashAt(boardId, seq),
      recorded: new Map(
        rows.map(({ unit_id, at, recorded_at }) => [
          unit_id,
          { at: at.toISOString(), recordedAt: recorded_at.toISOString() },
        ]),
      ),
    };
  }

  /** The first instant the board's log speaks of; null where it says nothing yet. */
  async firstEntryAt(boardId: string): Promise<Instant | null> {
    return this.log.firstInstant(boardId);
  }

  /** The entries that speak of an instant after `from` and up to `to`, in the order of the log, page by page. */
  between(boardId: string, from: Instant, to: Instant): AsyncGenerator<BoardEntry[]> {
    return this.log.entriesBetween(boardId, from, to);
  }
}
