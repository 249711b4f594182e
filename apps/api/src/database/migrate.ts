import { DataSource, type QueryRunner } from 'typeorm';
import { installJobs } from '../platform/jobs.js';
import { migrations } from './migrations/index.js';

/** A database that this version cannot bring to its schema. The message tells a person what to do. */
export class DatabaseTooOld extends Error {}

/** In every database from before the first release; its migrations were replaced (docs/decisions/0032). */
const replacedMigration = 'BoardAndLog1763769600001';

async function refuseReplaced(runner: QueryRunner): Promise<void> {
  if (!(await runner.hasTable('migration'))) return;
  const found = (await runner.query('SELECT FROM migration WHERE name = $1', [
    replacedMigration,
  ])) as unknown[];
  if (found.length > 0)
    throw new DatabaseTooOld(
      [
        'This database was made by a version of Harborlight from before its first release, and this version cannot read it.',
        'If it holds the demonstration, delete the directory .data (or the one that DATA_DIR names) and start again.',
        'If it holds anything else, give Harborlight an empty database, and keep this one with the version that made it.',
      ].join('\n'),
    );
}

/**
 * Brings the database at `url` to the newest schema; where a migration fails, it stays as it was. The role of `url` must
 * own the database. Throws `DatabaseTooOld`.
 */
export async function migrate(url: string, wanted = migrations): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: wanted,
    migrationsTableName: 'migration',
  });
  await source.initialize();
  const turn = source.createQueryRunner();
  try {
    // Nodes that start together take turns: TypeORM itself does not lock.
    await turn.query(`SELECT pg_advisory_lock(hashtext('harborlight migrate'))`);
    await refuseReplaced(turn);
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await turn.release();
    await source.destroy();
  }
  await installJobs(url);
}
