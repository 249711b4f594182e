import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf, type Instant, type Tally } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';
import { BedTally, type BedUse } from '../registry/bed-tally.js';

type TallyRow = Tally & { readonly unitId: string };

/** JSON holds an instant as PostgreSQL writes it. */
const tallyOf = ({ unitId: _, blocks, ...tally }: TallyRow): Tally => ({
  ...tally,
  blocks: blocks.map(({ reason, until }) => ({ reason, until: instantOf(Date.parse(until)) })),
});

/** Tells the registry by the spans what covers its beds. */
@Injectable()
export class SpanTally implements BedUse, OnModuleInit {
  constructor(private readonly beds: BedTally) {}

  onModuleInit(): void {
    this.beds.fillWith(this);
  }

  async tallies(
    tx: Transaction,
    unitIds: readonly string[],
    at: Instant,
  ): Promise<ReadonlyMap<string, Tally>> {
    const rows = await tx.query<TallyRow>(
      `SELECT b.unit_id AS "unitId", count(*) AS beds,
              count(*) FILTER (WHERE s.state = 'occupied') AS occupied,
              coalesce(array_agg(upper(s.during) ORDER BY upper(s.during)) FILTER (WHERE s.state = 'held'), '{}')
                AS "heldUntil",
              coalesce(jsonb_agg(jsonb_build_object('reason', s.reason, 'until', upper(s.during))
                ORDER BY upper(s.during), s.id) FILTER (WHERE s.state = 'blocked'), '[]') AS blocks,
              coalesce(array_agg(s.expected_on ORDER BY s.expected_on)
                FILTER (WHERE s.expected_on IS NOT NULL), '{}') AS "expectedOpenings"
         FROM bed b LEFT JOIN LATERAL (
           -- OFFSET 0: a look-up for each bed, whatever the planner believes of the tables.
           SELECT * FROM bed_span s WHERE s.bed_id = b.id AND s.during @> $2::timestamptz OFFSET 0) s ON true
        WHERE b.unit_id = ANY($1) AND b.retired_at IS NULL GROUP BY b.unit_id`,
      [unitIds, at],
    );
    return new Map(rows.map((row) => [row.unitId, tallyOf(row)]));
  }

  async bedsInUse(tx: Transaction, unitId: string, from: Instant): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT b.id FROM bed b
        WHERE b.unit_id = $1 AND b.retired_at IS NULL
          AND EXISTS (SELECT 1 FROM bed_span s WHERE s.bed_id = b.id AND s.during && tstzrange($2, NULL))`,
      [unitId, from],
    );
    return rows.map(({ id }) => id);
  }
}
