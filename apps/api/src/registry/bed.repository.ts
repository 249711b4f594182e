import { Injectable } from '@nestjs/common';
import type { BedRecordView } from '@harborlight/contracts';
import type { BedDto } from '@harborlight/contracts/dto';
import type { Instant } from '@harborlight/domain';
import { IsNull } from 'typeorm';
import type { Transaction } from '../platform/transactions.js';
import { BedTally } from './bed-tally.js';
import { BedEntity } from './unit.entity.js';

export const bedView = ({ id, label, single, accessible, overflow }: BedEntity): BedRecordView => ({
  id,
  label,
  single,
  accessible,
  overflow,
});

/** The beds of a unit as furniture; what happens in them is vacancy's. The caller holds the unit's lock. */
@Injectable()
export class BedRepository {
  constructor(private readonly tallies: BedTally) {}

  find(tx: Transaction, bedId: string): Promise<BedEntity | null> {
    return tx.manager.findOneBy(BedEntity, { id: bedId, retiredAt: IsNull() });
  }

  /** The new bed, or null where the unit has a bed of that label. */
  async add(
    tx: Transaction,
    unitId: string,
    { label, single, accessible }: BedDto,
  ): Promise<BedEntity | null> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO bed (unit_id, label, single, accessible) VALUES ($1, $2, $3, $4)
       ON CONFLICT (unit_id, label) WHERE retired_at IS NULL DO NOTHING RETURNING id`,
      [unitId, label, single, accessible],
    );
    return row ? this.find(tx, row.id) : null;
  }

  /** The changed bed, or null where another bed of the unit has that label. */
  async change(
    tx: Transaction,
    unitId: string,
    bedId: string,
    { label, single, accessible }: BedDto,
  ): Promise<BedEntity | null> {
    const rows = await tx.query(
      `UPDATE bed SET label = $3, single = $4, accessible = $5 WHERE id = $2 AND NOT EXISTS (
         SELECT 1 FROM bed o WHERE o.unit_id = $1 AND o.label = $3 AND o.id <> $2 AND o.retired_at IS NULL)
       RETURNING id`,
      [unitId, bedId, label, single, accessible],
    );
    return rows.length === 1 ? this.find(tx, bedId) : null;
  }

  /** Retires a bed no span covers; false where one does. */
  async retire(tx: Transaction, { id, unitId }: BedEntity, at: Instant): Promise<boolean> {
    if ((await this.tallies.bedsInUse(tx, unitId, at)).includes(id)) return false;
    await tx.query('UPDATE bed SET retired_at = $2 WHERE id = $1', [id, at]);
    return true;
  }

  /** Adds beds, or retires vacant ones, until the unit has as many as it is licensed for or no vacant one is left. */
  async fitToLicence(tx: Transaction, unitId: string, licensed: number, at: Instant): Promise<void> {
    await tx.query(
      `WITH numbered AS (
         SELECT count(*) AS beds,
                coalesce(max(substring(label from '^[0-9]+$')::numeric), 0) AS highest
           FROM bed WHERE unit_id = $1 AND retired_at IS NULL AND NOT overflow)
       INSERT INTO bed (unit_id, label)
       SELECT $1, lpad(label, greatest(2, length(label)), '0')
         FROM numbered n, generate_series(1, $2 - n.beds) AS i, CAST(n.highest + i AS text) AS label`,
      [unitId, licensed],
    );
    await tx.query(
      `UPDATE bed SET retired_at = $3 WHERE id IN (
         SELECT id FROM bed
          WHERE unit_id = $1 AND retired_at IS NULL AND NOT overflow
            AND id <> ALL($4::uuid[])
          ORDER BY label DESC, id DESC
          LIMIT greatest(0, (SELECT count(*) FROM bed
                              WHERE unit_id = $1 AND retired_at IS NULL AND NOT overflow) - $2))`,
      [unitId, licensed, at, await this.tallies.bedsInUse(tx, unitId, at)],
    );
  }
}
