import { randomUUID } from 'node:crypto';
import { createDatabase, databaseUrl, dropDatabase } from '@harborlight/embedded-postgres';
import { Client } from 'pg';
import { prefixVariable, serverVariable } from './test-server.js';

export interface TestDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

function fromRun(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run this spec in the "db" project of Jest`);
  return value;
}

/** The address of the run's PostgreSQL server. */
export const testServer = (): string => fromRun(serverVariable);

async function templateOf(prepare: (url: string) => Promise<void>): Promise<string> {
  const server = testServer();
  const template = `${fromRun(prefixVariable)}_template`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [template]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return template;
    const unfinished = `${template}_unfinished`;
    await dropDatabase(server, unfinished);
    await createDatabase(server, unfinished);
    await prepare(databaseUrl(server, unfinished));
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
    return template;
  } finally {
    await client.end();
  }
}

/**
 * A database of its own, for one spec file. Whoever asks first in a run has `prepare` (the migrations) fill the
 * template that everybody's database is cloned from.
 */
export async function testDatabase(prepare: (url: string) => Promise<void>): Promise<TestDatabase> {
  const server = testServer();
  const template = await templateOf(prepare);
  const name = `${fromRun(prefixVariable)}_${randomUUID().slice(0, 8)}`;
  await createDatabase(server, name, template);
  return { url: databaseUrl(server, name), drop: () => dropDatabase(server, name) };
}
