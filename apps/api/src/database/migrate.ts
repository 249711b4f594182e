import { DataSource } from 'typeorm';
import { installJobs } from '../platform/jobs.js';
import { migrations } from './migrations/index.js';

/** Brings the database at `url` to the newest schema. The role of `url` must own the database. */
export async function migrate(url: string): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'migration' });
  await source.initialize();
  const turn = source.createQueryRunner();
  try {
    // Nodes that start together take turns: TypeORM itself does not lock.
    await turn.query(`SELECT pg_advisory_lock(hashtext('harborlight migrate'))`);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await turn.release();
    await source.destroy();
  }
  await installJobs(url);
}
