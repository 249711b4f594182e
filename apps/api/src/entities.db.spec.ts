import { createDatabase, databaseUrl, dropDatabase } from '@harborlight/embedded-postgres';
import { testDatabase, testServer, type TestDatabase } from '@harborlight/testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './database/data-source.js';
import { migrate } from './database/migrate.js';
import { entities } from './entities.js';

/** What TypeORM has no word for: a key WITHOUT OVERLAPS, and indexes by an expression or downwards. */
const beyondEntities = [
  'bed_span_pkey',
  'board_entry_of_unit',
  'hold_of_board',
  'hold_of_owner',
  'notice_of_user',
  'offer_of_agency',
  'request_of_agency',
];

/** But for the one table that TypeORM makes for itself. */
const ours = `n.nspname IN ('public', 'auth') AND c.relkind = 'r' AND c.relname <> 'migration'`;

const columnsOf = `
  SELECT n.nspname || '.' || c.relname || '.' || a.attname AS name,
         concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                   pg_get_expr(d.adbin, d.adrelid)) AS definition
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE ${ours} AND a.attnum > 0 AND NOT a.attisdropped`;

const constraintsOf = `
  SELECT k.conname AS name, c.relname || ' ' || pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${ours} AND k.contype <> 'n'`;

const indexesOf = `
  SELECT i.relname AS name, pg_get_indexdef(x.indexrelid) AS definition
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${ours}`;

let migrated: TestDatabase;
let fromEntities: string;

beforeAll(async () => {
  migrated = await testDatabase(migrate);
  fromEntities = `${new URL(migrated.url).pathname.slice(1)}_entities`;
  await createDatabase(testServer(), fromEntities);
  const url = databaseUrl(testServer(), fromEntities);
  await ask(url, 'CREATE EXTENSION btree_gist; CREATE SCHEMA auth');
  const source = new DataSource({ ...dataSourceOptions(url), extra: {}, entities });
  await source.initialize();
  await source.synchronize();
  await source.destroy();
});
afterAll(async () => {
  await dropDatabase(testServer(), fromEntities);
  await migrated.drop();
});

async function ask(url: string, sql: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows = [] } = await client.query<{ name: string; definition: string }>(sql);
    return Object.fromEntries(rows.map(({ name, definition }) => [name, definition]));
  } finally {
    await client.end();
  }
}

const without = (names: readonly string[], found: Record<string, string>) =>
  Object.fromEntries(Object.entries(found).filter(([name]) => !names.includes(name)));

describe('the entities', () => {
  it.each([
    ['columns', columnsOf],
    ['constraints', constraintsOf],
    ['indexes', indexesOf],
  ])('describe the %s that the migrations make', async (_, sql) => {
    const made = await ask(migrated.url, sql);
    const described = await ask(databaseUrl(testServer(), fromEntities), sql);
    expect(without(beyondEntities, described)).toEqual(without(beyondEntities, made));
  });
});
