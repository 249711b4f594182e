import { Client, DatabaseError, escapeIdentifier } from 'pg';

const duplicateDatabase = '42P04';
const objectInUse = '55006';

async function execute(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Afterwards the database exists; answers whether it was made now. */
export async function createDatabase(serverUrl: string, name: string, template?: string): Promise<boolean> {
  const from = template === undefined ? '' : ` TEMPLATE ${escapeIdentifier(template)}`;
  try {
    await execute(serverUrl, `CREATE DATABASE ${escapeIdentifier(name)}${from}`);
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === duplicateDatabase) return false;
    throw error;
  }
}

/**
 * Afterwards the database is gone, and whoever was connected to it is not. PostgreSQL gives those on their way out a few
 * seconds; put out at once, their clients would throw.
 */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const drop = `DROP DATABASE IF EXISTS ${escapeIdentifier(name)}`;
  try {
    await execute(serverUrl, drop);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== objectInUse) throw error;
    await execute(serverUrl, `${drop} WITH (FORCE)`);
  }
}

/** The address of another database of the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
