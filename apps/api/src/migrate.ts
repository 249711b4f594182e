import { openDatabase } from './boot/open-database.js';
import { runProgram } from './boot/run-program.js';
import { migrate } from './database/migrate.js';
import { ConfigError, settingsOfProcess } from './platform/config.js';

await runProgram(async () => {
  const database = await openDatabase(settingsOfProcess());
  try {
    if (!database.migrationUrl)
      throw new ConfigError(
        'The user of DATABASE_URL does not own the database: set DATABASE_MIGRATION_URL to one who does.',
      );
    await migrate(database.migrationUrl);
  } finally {
    await database.close();
  }
});
