import { readBoard, takeCensus } from '@harborlight/contracts/operations';
import { median, type Row } from './row.js';
import { bedsOfUnit, type Town } from './town.js';

const rounds = 40;

/** A snapshot of 1,500 units over HTTP just after a change, against serialising the same JSON once. */
export async function measureSnapshot({ client, board, unitIds }: Town): Promise<Row> {
  const params = { code: board };
  const snapshot = await client.call(readBoard, { params });
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await client.call(takeCensus, {
      params: { id: unitIds[round] ?? '' },
      body: { occupied: 1, staffed: bedsOfUnit },
    });
    const asked = performance.now();
    await client.send(readBoard, { params });
    ours.push(performance.now() - asked);
    const begun = performance.now();
    JSON.stringify(snapshot);
    baseline.push(performance.now() - begun);
  }
  return {
    name: 'snapshot of 1,500 units',
    unit: 'ms',
    ours: median(ours),
    baseline: median(baseline),
    against: 'JSON.stringify once',
    ratio: median(ours) / median(baseline),
    bar: 1.5,
    aim: 1.1,
    better: 'lower',
  };
}
