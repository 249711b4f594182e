import { createDatabase, databaseUrl, dropDatabase } from '@harborlight/embedded-postgres';
import { testDatabase, testServer } from '@harborlight/testing';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { DatabaseTooOld, migrate } from '../migrate.js';
import { dumpSchema } from '../schema-dump.spec-support.js';
import { migrations } from './index.js';

const server = testServer();
const name = `migrations_${randomUUID().slice(0, 8)}`;
const url = databaseUrl(server, name);
const agreed = readFile(new URL('../schema-dump.txt', import.meta.url), 'utf8');

let empty: string;
beforeAll(async () => {
  // The application's role belongs to the server: a database of another spec may have made it, or not yet.
  await (await testDatabase(migrate)).drop();
});
beforeEach(async () => {
  await createDatabase(server, name);
  empty = await dumpSchema(url);
});
afterEach(() => dropDatabase(server, name));

async function query<Row extends object>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function undoEverything(): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'migration' });
  await source.initialize();
  try {
    for (let left = migrations.length; left > 0; left--)
      await source.undoLastMigration({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
}

/** The list of what was done is TypeORM's own: it makes it before the first migration, and keeps it after the last. */
const dumpWithoutList = (): Promise<string> => dumpSchema(url, 'DROP TABLE migration');

describe('the migrations', () => {
  it('go up, down to nothing, and up again', async () => {
    await migrate(url);
    expect(await dumpSchema(url)).toBe(await agreed);
    await undoEverything();
    expect(await dumpWithoutList()).toBe(empty);
    await migrate(url);
    expect(await dumpSchema(url)).toBe(await agreed);
  });
});

class FailsHalfWay implements MigrationInterface {
  readonly name = 'fails-half-way-0000000009999';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half_made (); SELECT 1 / 0');
  }

  down = (): Promise<void> => Promise.resolve();
}

describe('a migration that fails half way', () => {
  it('leaves a new database as it was', async () => {
    await expect(migrate(url, [...migrations, FailsHalfWay])).rejects.toThrow(/division by zero/);
    expect(await dumpWithoutList()).toBe(empty);
  });

  it('leaves an older schema as it was, with what it holds, and another try brings it to the newest', async () => {
    await migrate(url, migrations.slice(0, 2));
    await query(`INSERT INTO board (code, name, time_zone) VALUES ('KC', 'Kansas City', 'America/Chicago')`);
    const before = { schema: await dumpSchema(url), done: await query('SELECT * FROM migration') };

    await expect(migrate(url, [...migrations, FailsHalfWay])).rejects.toThrow(/division by zero/);
    expect({ schema: await dumpSchema(url), done: await query('SELECT * FROM migration') }).toEqual(before);

    await migrate(url);
    expect(await dumpSchema(url)).toBe(await agreed);
    expect(await query('SELECT code, seq FROM board JOIN board_head ON board_id = id')).toEqual([
      { code: 'KC', seq: '0' },
    ]);
  });
});

describe('a database from before the first release', () => {
  it('is refused in words, and left as it is', async () => {
    await query(`CREATE TABLE migration (id serial PRIMARY KEY, timestamp bigint NOT NULL, name varchar NOT NULL);
      INSERT INTO migration (timestamp, name) VALUES (1763769600001, 'BoardAndLog1763769600001')`);
    const before = await dumpSchema(url);
    const refusal = await migrate(url).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatabaseTooOld);
    expect(refusal).toMatchObject({
      message: expect.stringMatching(/delete the directory \.data/) as string,
    });
    expect(await dumpSchema(url)).toBe(before);
  });
});
