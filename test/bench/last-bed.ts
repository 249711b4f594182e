import { listHolds, releaseHold, takeCensus } from '@harborlight/contracts/operations';
import type { ApiClient } from '../support/api-client.js';
import { ApiNode } from '../support/api-node.js';
import { hold, officersOf } from './holds.js';
import { median, type Row } from './row.js';
import { bedsOfUnit, type Town } from './town.js';

const officers = 200;
const rounds = 7;

/** The unit with one bed left. */
const leaveOne = (town: Town, unitId: string) =>
  town.client.call(takeCensus, {
    params: { id: unitId },
    body: { occupied: bedsOfUnit - 1, staffed: bedsOfUnit },
  });

async function letGo({ client, board }: Town, unitId: string): Promise<void> {
  const holds = await client.call(listHolds, { params: { code: board } });
  for (const { id } of holds.filter((one) => one.unitId === unitId))
    await client.call(releaseHold, { params: { id }, query: { code: 'no-longer-needed' } });
}

async function msOf(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** All of them at once; throws unless one holds the bed and everybody else is told that the unit is full. */
async function race(crowd: readonly ApiClient[], unitId: string): Promise<void> {
  const answers = await Promise.all(crowd.map((officer) => hold(officer, unitId)));
  const told = answers.map(({ status, body }) =>
    status === 201 ? 'held' : (JSON.parse(body.toString()) as { code: string }).code,
  );
  const others = told.filter((code) => code !== 'held' && code !== 'unit-full');
  const winners = told.filter((code) => code === 'held').length;
  if (winners !== 1 || others.length > 0)
    throw new Error(
      `${winners} of ${officers} hold the last bed; others were told ${others.join(', ') || 'it is gone'}`,
    );
}

/** How long until all of 200 officers after one last bed are answered, through three nodes, against one hold alone. */
export async function measureLastBed(town: Town): Promise<Row> {
  const others = await Promise.all([ApiNode.start(town.databaseUrl), ApiNode.start(town.databaseUrl)]);
  const urls = [town.client.url, ...others.map(({ url }) => url)];
  const crowd = (await officersOf(town, officers)).map((officer, nth) =>
    officer.at(urls[nth % urls.length] ?? ''),
  );
  const units = town.unitIds.slice(-2 * (rounds + 1));
  const results = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [alone = '', wanted = ''] = units.slice(2 * round);
    await Promise.all([leaveOne(town, alone), leaveOne(town, wanted)]);
    const baseline = await msOf(() => hold(crowd[round] as ApiClient, alone));
    results.push({ baseline, ours: await msOf(() => race(crowd, wanted)) });
    // Whoever is nearest wins each time, and may not hold more than a few.
    await Promise.all([alone, wanted].map((unitId) => letGo(town, unitId)));
  }
  // The first round opens the connections.
  results.shift();
  await Promise.all(others.map((node) => node.stop()));
  return {
    name: '200 officers after one last bed, 3 nodes',
    unit: 'ms',
    ours: median(results.map(({ ours }) => ours)),
    baseline: median(results.map(({ baseline }) => baseline)),
    against: 'one hold alone',
    ratio: median(results.map(({ ours }) => ours)) / median(results.map(({ baseline }) => baseline)),
    bar: 20,
    aim: 5,
    better: 'lower',
  };
}
