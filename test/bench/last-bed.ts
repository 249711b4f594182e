import type { ApiClient } from '../support/api-client.js';
import { ApiNode } from '../support/api-node.js';
import { hold, officersOf } from './holds.js';
import { median, type Row } from './row.js';
import { bedsOfUnit, type Town } from './town.js';

const officers = 200;
const rounds = 7;

/** The unit with one bed left. */
const leaveOne = (town: Town, unitId: string) =>
  town.client.ask('PUT', `/api/units/${unitId}/census`, { occupied: bedsOfUnit - 1, staffed: bedsOfUnit });

async function msOf(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** All of them at once; throws unless one holds the bed and everybody else is told that the unit is full. */
async function race(crowd: readonly ApiClient[], unitId: string): Promise<void> {
  const answers = await Promise.all(crowd.map((officer) => hold(officer, unitId)));
  const won = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(
    ({ status, body }) =>
      status === 409 && (JSON.parse(body.toString()) as { code: string }).code === 'unit-full',
  );
  if (won.length !== 1 || refused.length !== officers - 1)
    throw new Error(`${won.length} of ${officers} hold the last bed, ${refused.length} were told it is gone`);
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
