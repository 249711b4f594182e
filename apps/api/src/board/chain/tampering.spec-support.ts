import type { ChainName } from '@harborlight/domain';
import type { Pool } from 'pg';

/** Of each chain: whose it is, a lie of one entry, and what its hash covers after the one before. */
const lies: Readonly<
  Record<ChainName, { readonly id: string; readonly change: string; readonly covered: string }>
> = {
  board: {
    id: 'board_id',
    change: `body = body || '{"staffed": 99}'`,
    covered: `board_id::text, seq::text, epoch_ms(at), epoch_ms(recorded_at), kind, unit_id::text, source::text, body::text,
      salt::text`,
  },
  audit: {
    id: 'chain',
    change: `detail = detail || '{"fingerprint": "another"}'`,
    covered: `chain::text, seq::text, epoch_ms(at), coalesce(actor, ''), action, coalesce(subject, ''),
      coalesce(request_id, ''), detail::text`,
  },
};

/** What only the owner of the database can do to a chain, and how to undo it. */
export class Tampering {
  private constructor(private readonly owner: Pool) {}

  /** Keeps both chains as they are. */
  static async with(owner: Pool): Promise<Tampering> {
    for (const table of tables)
      await owner.query(
        `DROP TABLE IF EXISTS honest_${table}; CREATE TABLE honest_${table} AS TABLE ${table}`,
      );
    return new Tampering(owner);
  }

  async undo(): Promise<void> {
    for (const table of tables)
      await this.owner.query(`DELETE FROM ${table}; INSERT INTO ${table} TABLE honest_${table}`);
  }

  /** The strongest attack on a chain: one entry is changed, and then every hash from there to the head made right. */
  async rewrite(chain: ChainName, boardId: string, seq: number): Promise<void> {
    const { id, change, covered } = lies[chain];
    const entries = `${chain}_entry WHERE ${id} = '${boardId}'`;
    await this.owner.query(`UPDATE ${chain}_entry SET ${change} WHERE ${id} = '${boardId}' AND seq = ${seq}`);
    await this.owner.query(`
      DO $$
      DECLARE
        at_seq bigint;
        prev text := coalesce((SELECT hash FROM ${entries} AND seq = ${seq - 1}), repeat('0', 64));
      BEGIN
        FOR at_seq IN SELECT seq FROM ${entries} AND seq >= ${seq} ORDER BY seq LOOP
          UPDATE ${chain}_entry SET prev_hash = prev, hash = chain_hash(prev, VARIADIC array_remove(ARRAY[${covered}], NULL))
            WHERE ${id} = '${boardId}' AND seq = at_seq RETURNING hash INTO prev;
        END LOOP;
        UPDATE ${chain}_head SET hash = prev WHERE ${id} = '${boardId}';
      END $$`);
  }
}

const tables = ['board_entry', 'board_head', 'audit_entry', 'audit_head'] as const;
