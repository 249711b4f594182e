import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Instant, TurnoverEntry } from '@harborlight/domain';

/** Reads the log unit by unit, so that nothing else on this node waits for long. */
@Injectable()
export class TurnoverRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** What the log says of one unit after `from` and not after `to`, in order. */
  entriesOf(unitId: string, from: Instant, to: Instant): Promise<TurnoverEntry[]> {
    return this.source.query<TurnoverEntry[]>(
      `SELECT kind, at, CASE WHEN kind = 'unit.counts' THEN body END AS body FROM board_entry
        WHERE unit_id = $1 AND at > $2 AND at <= $3 ORDER BY at, seq`,
      [unitId, from, to],
    );
  }
}
