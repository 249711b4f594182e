import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from '../platform/readiness.js';
import type { OpenDatabase } from './open-database.js';

const requestsMs = 10_000;
const mostMs = 25_000;

/**
 * Ends the node in order at the first signal: not ready any more, sockets, requests, jobs, connections, database.
 * Requests that do not end are cut off. A second signal, or too long a wait, ends it at once.
 */
export function stopOnSignal(app: NestFastifyApplication, database: OpenDatabase): void {
  const stop = async (): Promise<void> => {
    setTimeout(() => process.exit(1), mostMs).unref();
    setTimeout(() => app.getHttpServer().closeAllConnections(), requestsMs).unref();
    app.get(Readiness, { strict: false }).shutDown();
    await app.close();
    await database.close();
    process.exit(0);
  };
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().catch((error: unknown) => {
      process.stderr.write(`Harborlight did not stop cleanly: ${String(error)}\n`);
      process.exit(1);
    });
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
