import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropDatabase, startEmbeddedPostgres } from '@harborlight/embedded-postgres';
import { Client } from 'pg';

/** Where the run's server is and what the names of its databases begin with: set here, read in Jest's workers. */
export const serverVariable = 'HARBORLIGHT_TEST_SERVER';
export const prefixVariable = 'HARBORLIGHT_TEST_PREFIX';

let cleanUp: () => Promise<void> = () => Promise.resolve();

async function startOwn(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'harborlight-test-'));
  const server = await startEmbeddedPostgres({ dataDir: join(home, 'postgres'), durable: false });
  cleanUp = async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
  return server.url('postgres');
}

async function dropAll(serverUrl: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  );
  await client.end();
  for (const { name } of rows) await dropDatabase(serverUrl, name);
}

/** One PostgreSQL for the run: the one `DATABASE_URL` names, else one of its own that is thrown away at the end. */
export async function startTestServer(): Promise<void> {
  const given = process.env['DATABASE_URL'];
  const prefix = `harborlight_test_${randomUUID().slice(0, 8)}`;
  if (given) cleanUp = () => dropAll(given, prefix);
  process.env[serverVariable] = given ?? (await startOwn());
  process.env[prefixVariable] = prefix;
}

export const stopTestServer = (): Promise<void> => cleanUp();
