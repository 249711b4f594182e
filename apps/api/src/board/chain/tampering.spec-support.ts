import type { Pool } from 'pg';

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

  /** The strongest attack on a log: one body is changed, and then every hash from there to the head made right. */
  async rewriteBoard(boardId: string, seq: number): Promise<void> {
    await this.owner.query(
      `UPDATE board_entry SET body = body || '{"staffed": 99}' WHERE board_id = '${boardId}' AND seq = ${seq}`,
    );
    await this.owner.query(`
      DO $$
      DECLARE
        entry record;
        prev text := coalesce((SELECT hash FROM board_entry WHERE board_id = '${boardId}' AND seq = ${seq - 1}), repeat('0', 64));
      BEGIN
        FOR entry IN SELECT * FROM board_entry WHERE board_id = '${boardId}' AND seq >= ${seq} ORDER BY seq LOOP
          UPDATE board_entry SET prev_hash = prev, hash = chain_hash(prev, board_id::text, seq::text, epoch_ms(at),
              epoch_ms(recorded_at), kind, unit_id::text, body::text, salt::text)
            WHERE board_id = entry.board_id AND seq = entry.seq RETURNING hash INTO prev;
        END LOOP;
        UPDATE board_head SET hash = prev WHERE board_id = '${boardId}';
      END $$`);
  }
}

const tables = ['board_entry', 'board_head', 'audit_entry', 'audit_head'] as const;
