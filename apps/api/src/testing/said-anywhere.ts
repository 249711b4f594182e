import type { Pool } from 'pg';

/** The tables of every schema that say one of the texts in any row: the jobs' and the accounts' too. */
export async function tablesThatSay(owner: Pool, texts: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const saying: string[] = [];
  for (const { name } of rows) {
    const found = await owner.query(`SELECT FROM ${name} AS t WHERE t::text LIKE ANY ($1) LIMIT 1`, [
      texts.map((text) => `%${text}%`),
    ]);
    if (found.rowCount) saying.push(name);
  }
  return saying;
}
