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

/**
 * The files of the database and of its write-ahead log since `since` that say one of the texts anywhere: what a table
 * no longer shows may still lie there.
 */
export async function filesThatSay(owner: Pool, texts: readonly string[], since: Date): Promise<string[]> {
  await owner.query('CHECKPOINT');
  const { rows } = await owner.query<{ file: string }>(
    `SELECT file FROM (
       SELECT format('base/%s/%s', oid, name) AS file FROM pg_database, pg_ls_dir(format('base/%s', oid)) AS name
        WHERE datname = current_database()
       UNION ALL SELECT format('pg_wal/%s', name) FROM pg_ls_waldir() WHERE modification >= $2) AS files,
       LATERAL (SELECT pg_read_binary_file(file, true) AS bytes OFFSET 0) AS held
     WHERE EXISTS (SELECT FROM unnest($1::text[]) AS said WHERE position(convert_to(said, 'UTF8') IN bytes) > 0)
     ORDER BY file`,
    [texts, since],
  );
  return rows.map(({ file }) => file);
}
