import { Client } from 'pg';
import type { EntryPage } from '@harborlight/contracts';
import { median, type Row } from './row.js';
import { bedsOfUnit, type Town } from './town.js';

const clients = 16;
const roundMs = 3_000;
const rounds = 4;

/** With each census of a unit one child more or one fewer sleeps there. */
const occupiedAt = (visit: number): number => bedsOfUnit / 2 + ([1, 2, 1, 0][visit % 4] ?? 0);

/** How often a second `act` is done by 16 at once. */
async function perSecond(act: (worker: number, nth: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, worker) => {
      while (performance.now() - begun < roundMs) {
        await act(worker, done);
        done += 1;
      }
    }),
  );
  return (done * 1_000) / (performance.now() - begun);
}

async function bodyOfACensus({ client, board }: Town): Promise<string> {
  const { seq } = await client.ask<{ seq: number }>('GET', `/api/boards/${board}/head`);
  const page = await client.ask<EntryPage>('GET', `/api/boards/${board}/entries?after=${seq - 1}&limit=1`);
  return JSON.stringify(page.entries[0]?.body);
}

/** Census writes a second over HTTP, against begin / insert / commit of the same body by bare `pg`. */
export async function measureCensus(town: Town): Promise<Row> {
  const body = await bodyOfACensus(town);
  const bare = await Promise.all(
    Array.from({ length: clients }, async () => {
      const connection = new Client({ connectionString: town.databaseUrl });
      await connection.connect();
      return connection;
    }),
  );
  await bare[0]?.query('CREATE TABLE bare (id bigserial PRIMARY KEY, body jsonb NOT NULL)');
  const insert = async (worker: number) => {
    const connection = bare[worker];
    await connection?.query('BEGIN');
    await connection?.query('INSERT INTO bare (body) VALUES ($1)', [body]);
    await connection?.query('COMMIT');
  };
  const census = (_: number, nth: number) =>
    town.client.ask('PUT', `/api/units/${town.unitIds[nth % town.unitIds.length]}/census`, {
      occupied: occupiedAt(Math.floor(nth / town.unitIds.length)),
      staffed: bedsOfUnit,
    });
  const results = [];
  for (let round = 0; round < rounds; round += 1)
    results.push({ baseline: await perSecond(insert), ours: await perSecond(census) });
  await Promise.all(bare.map((connection) => connection.end()));
  return {
    name: 'census writes, 16 clients',
    unit: '/s',
    ours: median(results.map(({ ours }) => ours)),
    baseline: median(results.map(({ baseline }) => baseline)),
    against: 'bare pg insert',
    ratio: median(results.map(({ ours, baseline }) => ours / baseline)),
    bar: 0.1,
    aim: 0.3,
    better: 'higher',
  };
}
