import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../app.module.js';
import { loadDemonstration } from '../demonstration.js';
import { nodeConfig } from '../node-config.js';
import { openDatabase } from '../open-database.js';
import { stopOnSignal } from '../shutdown.js';
import { welcome } from '../welcome.js';
import { migrate } from '../../database/migrate.js';
import { settingsOfProcess } from '../../platform/config.js';
import { createHttpApp } from '../../platform/http-app.js';

/** Serves the board until the process is asked to stop. */
export async function start(): Promise<void> {
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
}
