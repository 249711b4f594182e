import { startEmbeddedPostgres } from '@harborlight/embedded-postgres';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Settings } from '../platform/config.js';
import { writeSecret, readSecret } from './stored-secret.js';

export interface OpenDatabase {
  /** What the application connects to. */
  readonly url: string;
  /** What migrates it; null where the role may not, and somebody else must. */
  readonly migrationUrl: string | null;
  close(): Promise<void>;
}

const databaseName = 'harborlight';

/** Where a running server says how to reach its database, for the command-line programs beside it. */
const addressFile = ({ dataDir }: Settings): string => join(dataDir, 'database-url');

async function asked<Row extends object>(url: string, sql: string): Promise<Row | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

async function ownsDatabase(url: string): Promise<boolean> {
  const answer = await asked<{ owns: boolean }>(
    url,
    `SELECT pg_has_role(datdba, 'USAGE') AS owns FROM pg_database WHERE datname = current_database()`,
  );
  return answer?.owns ?? false;
}

async function serverGiven(url: string, migrationUrl: string | null): Promise<OpenDatabase> {
  const migrates = migrationUrl ?? ((await ownsDatabase(url)) ? url : null);
  return { url, migrationUrl: migrates, close: () => Promise.resolve() };
}

async function serverOfOurOwn(settings: Settings): Promise<OpenDatabase> {
  const server = await startEmbeddedPostgres({ dataDir: join(settings.dataDir, 'postgres'), durable: true });
  await server.createDatabase(databaseName);
  const url = server.url(databaseName);
  await writeSecret(addressFile(settings), url);
  return {
    url,
    migrationUrl: url,
    close: async () => {
      await rm(addressFile(settings), { force: true });
      await server.stop();
    },
  };
}

/** The database of the settings: the server they name, else the PostgreSQL that npm installed, started here. */
export const openDatabase = (settings: Settings): Promise<OpenDatabase> =>
  settings.databaseUrl ? serverGiven(settings.databaseUrl, settings.migrationUrl) : serverOfOurOwn(settings);

/** The same for a program that runs beside a server: where one is running, its database is joined. */
export async function joinDatabase(settings: Settings): Promise<OpenDatabase> {
  const running = settings.databaseUrl ? null : await readSecret(addressFile(settings));
  const answers = running !== null && (await asked(running, 'SELECT 1').catch(() => undefined)) !== undefined;
  return answers ? serverGiven(running, running) : openDatabase(settings);
}
