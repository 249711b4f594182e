import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { loadDemonstration } from './boot/demonstration.js';
import { nodeConfig } from './boot/node-config.js';
import { openDatabase } from './boot/open-database.js';
import { runProgram } from './boot/run-program.js';
import { stopOnSignal } from './boot/shutdown.js';
import { welcome } from './boot/welcome.js';
import { migrate } from './database/migrate.js';
import { settingsOfProcess } from './platform/config.js';
import { createHttpApp } from './platform/http-app.js';

await runProgram(async () => {
  const settings = settingsOfProcess();
  const database = await openDatabase(settings);
  let app: NestFastifyApplication | undefined;
  let words: string;
  try {
    if (database.migrationUrl) await migrate(database.migrationUrl);
    const config = await nodeConfig(settings, database.url);
    app = await createHttpApp(AppModule.of(config), config);
    if (settings.demo) await loadDemonstration(app, settings);
    // Asked before it listens: a database lost a moment later must not end a node that already serves.
    words = await welcome(app, settings, settings.publicOrigin ?? `http://localhost:${settings.port}`);
    await app.listen({ port: settings.port, host: settings.host });
  } catch (error) {
    await app?.close();
    await database.close();
    throw error;
  }
  stopOnSignal(app, database);
  process.stdout.write(words);
});
