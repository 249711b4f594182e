import { Injectable } from '@nestjs/common';
import { instantOf, type Instant, type Tally } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';

type TallyRow = Tally & { readonly unitId: string };

export const noBeds: Tally = { beds: 0, occupied: 0, heldUntil: [], blocks: [], expectedOpenings: [] };

/** JSON holds an instant as PostgreSQL writes it. */
const tallyOf = ({ unitId: _, blocks, ...tally }: TallyRow): Tally => ({
  ...tally,
  blocks: blocks.map(({ reason, until }) => ({ reason, until: instantOf(Date.parse(until)) })),
});

/** Counts a unit's beds by the spans that cover them: what the line says must be what this says. */
@Injectable()
export class BedTally {
  async of(tx: Transaction, unitId: string, at: Instant): Promise<Tally> {
    return (await this.ofAll(tx, [unitId], at)).get(unitId) ?? noBeds;
  }

  /** The tallies of the units at `at`; a unit without beds has none. */
  async ofAll(tx: Transaction, unitIds: readonly string[], at: Instant): Promise<ReadonlyMap<string, Tally>> {
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
}
