import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Instant, Recorded } from '@harborlight/domain';

/** Reads of when entries of a log speak, and when they were written. */
@Injectable()
export class RecordedRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** By seq. */
  async of(boardId: string, seqs: readonly number[]): Promise<ReadonlyMap<number, Recorded>> {
    if (seqs.length === 0) return new Map();
    const rows = await this.source.query<(Recorded & { readonly seq: number })[]>(
      'SELECT seq, at, recorded_at AS "recordedAt" FROM board_entry WHERE board_id = $1 AND seq = ANY($2)',
      [boardId, seqs],
    );
    return new Map(rows.map(({ seq, ...recorded }) => [seq, recorded]));
  }

  /** From when on the log speaks at most `most` times up to `to`: `from`, or later. An import may tell of the past last. */
  async beginningOf(boardId: string, from: Instant, to: Instant, most: number): Promise<Instant> {
    const [before] = await this.source.query<Pick<Recorded, 'at'>[]>(
      `SELECT at FROM board_entry WHERE board_id = $1 AND at > $2 AND at <= $3
        ORDER BY at DESC, seq DESC OFFSET $4 LIMIT 1`,
      [boardId, from, to, most],
    );
    return before?.at ?? from;
  }
}
