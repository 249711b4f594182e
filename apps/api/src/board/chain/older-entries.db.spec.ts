import { createDatabase, databaseUrl, dropDatabase } from '@harborlight/embedded-postgres';
import { testDatabase, testServer } from '@harborlight/testing';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../database/data-source.js';
import { migrate } from '../../database/migrate.js';
import { migrations } from '../../database/migrations/index.js';
import { ChainReader } from './chain-reader.js';
import { ChainWalker } from './chain-walker.js';
import { LogRepository } from '../log.repository.js';

const server = testServer();
const name = `older_${randomUUID().slice(0, 8)}`;
const url = databaseUrl(server, name);
const beforeSources = migrations.slice(0, 5);

let client: Client;
let source: DataSource;
beforeAll(async () => {
  // The application's role belongs to the server: a database of another spec may have made it, or not yet.
  await (await testDatabase(migrate)).drop();
  await createDatabase(server, name);
  await migrate(url, beforeSources);
  client = new Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await source.destroy();
  await client.end();
  await dropDatabase(server, name);
});

const walk = (boardId: string) => new ChainWalker(new ChainReader(source)).walk('board', boardId);

/** A board with one unit, as a database that knew no sources had it. */
async function addUnit(): Promise<{ boardId: string; unitId: string }> {
  const { rows } = await client.query<{ boardId: string; unitId: string }>(
    `WITH b AS (INSERT INTO board (code, name, time_zone) VALUES ('old', 'Old', 'America/Chicago') RETURNING id),
          r AS (INSERT INTO region SELECT id, 'metro', 'Metro', 'Metro' FROM b),
          a AS (INSERT INTO agency (board_id, name, kind) SELECT id, 'Cedar', 'shelter-operator' FROM b RETURNING *),
          f AS (INSERT INTO facility (board_id, agency_id, region, alias, state, criteria)
                SELECT board_id, id, 'metro', 'Cedar', 'MO', '{}' FROM a RETURNING *),
          u AS (INSERT INTO unit (board_id, facility_id, name, criteria) SELECT board_id, id, 'Wing', '{}' FROM f RETURNING *),
          s AS (INSERT INTO unit_state (unit_id, board_id) SELECT id, board_id FROM u)
     SELECT board_id AS "boardId", id AS "unitId" FROM u`,
  );
  const [row] = rows;
  if (!row) throw new Error('no unit was made');
  return row;
}

it('a log that began before sources verifies, replays and goes on with them', async () => {
  const { boardId, unitId } = await addUnit();
  const append = (entry: object) =>
    client.query('SELECT board_append($1, $2)', [boardId, JSON.stringify([{ unitId, ...entry }])]);
  await append({ kind: 'unit.profile', at: '2026-11-20T08:00:00Z', body: { unit: 'Wing' } });
  await append({ kind: 'unit.counts', at: '2026-11-20T09:00:00Z', body: { occupied: 3 } });

  await migrate(url);
  const spoken = { speaker: 'shelter', channel: 'phone' };
  await append({ kind: 'unit.counts', at: '2026-11-20T10:00:00Z', source: spoken, body: { occupied: 4 } });

  source = await new DataSource(dataSourceOptions(url, 2)).initialize();
  const { entries } = await new LogRepository(source).entriesAfter(boardId, 0, 10);
  expect(entries.map(({ seq, body, source: whose }) => [seq, body, whose])).toEqual([
    [1, { unit: 'Wing' }, null],
    [2, { occupied: 3 }, null],
    [3, { occupied: 4 }, spoken],
  ]);
  expect(await walk(boardId)).toMatchObject({
    good: { seq: 3 },
    broken: null,
  });

  await client.query(
    `UPDATE board_entry SET source = jsonb_set(source, '{speaker}', '"third-party"') WHERE seq = 3`,
  );
  expect(await walk(boardId)).toMatchObject({
    broken: { seq: 3, code: 'hash-differs' },
  });
});

it('a source put into an older entry breaks its hash', async () => {
  await client.query(
    `UPDATE board_entry SET source = '{"speaker": "shelter", "channel": "app"}' WHERE seq = 2`,
  );
  const { rows } = await client.query<{ board_id: string }>('SELECT DISTINCT board_id FROM board_entry');
  expect(await walk(rows[0]?.board_id ?? '')).toMatchObject({
    broken: { seq: 2, code: 'hash-differs' },
  });
});
