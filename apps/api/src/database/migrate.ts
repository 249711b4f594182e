import { DataSource } from 'typeorm';
import { installJobs } from '../platform/jobs.js';
import { migrations } from './migrations/index.js';

/** Brings the database at `url` to the newest schema. The role of `url` must own the database. */
export async function migrate(url: string): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'migration' });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
  await installJobs(url);
}
