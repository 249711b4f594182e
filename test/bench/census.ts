import { readEntries, readHead, takeCensus } from '@harborlight/contracts/operations';
import { median, type Row } from './row.js';
import { bedsOfUnit, type Town } from './town.js';
import { openBareInserts, perSecond, rounds } from './writes.js';

/** With each census of a unit one child more or one fewer sleeps there. */
const occupiedAt = (visit: number): number => bedsOfUnit / 2 + ([1, 2, 1, 0][visit % 4] ?? 0);

/** The body of the newest entry of the log. */
export async function newestBody({ client, board }: Town): Promise<string> {
  const { seq } = await client.call(readHead, { params: { code: board } });
  const page = await client.call(readEntries, {
    params: { code: board },
    query: { after: seq - 1, limit: 1 },
  });
  return JSON.stringify(page.entries[0]?.body);
}

/** Census writes a second over HTTP, against begin / insert / commit of the same body by bare `pg`. */
export async function measureCensus(town: Town): Promise<Row> {
  const bare = await openBareInserts(town.databaseUrl, await newestBody(town));
  const census = (_: number, nth: number) =>
    town.client.call(takeCensus, {
      params: { id: town.unitIds[nth % town.unitIds.length] ?? '' },
      body: { occupied: occupiedAt(Math.floor(nth / town.unitIds.length)), staffed: bedsOfUnit },
    });
  const results = [];
  for (let round = 0; round < rounds; round += 1)
    results.push({ baseline: await perSecond(bare.insert), ours: await perSecond(census) });
  await bare.close();
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
