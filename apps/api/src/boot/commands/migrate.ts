import { openDatabase } from '../open-database.js';
import { migrate as bringUpToDate } from '../../database/migrate.js';
import { ConfigError, settingsOfProcess } from '../../platform/config.js';

/** Brings the schema of the database up to date. */
export async function migrate(): Promise<void> {
  const database = await openDatabase(settingsOfProcess());
  try {
    if (!database.migrationUrl)
      throw new ConfigError(
        'The user of DATABASE_URL does not own the database. Set DATABASE_MIGRATION_URL to a user who does.',
      );
    await bringUpToDate(database.migrationUrl);
  } finally {
    await database.close();
  }
}
