import { readBoard, readReviewAt } from '@harborlight/contracts/operations';
import { addMinutes, instantOf, type Instant } from '@harborlight/domain';
import { aNeed } from '@harborlight/testing';
import { openLongLog, type LongLog } from './long-log.js';
import { median, type Row } from './row.js';
import type { Town } from './town.js';

const rounds = 100;

/** A number below `most` that looks drawn, the same in every run. */
const drawn = (index: number, most: number): number => (Math.imul(index + 1, 0x9e3779b1) >>> 0) % most;

async function elapsed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** Random moments of a year against the newest entry, by turns and by the same request. */
async function measure(
  name: string,
  { since, until }: LongLog,
  askFor: (at: Instant) => Promise<unknown>,
): Promise<Row> {
  const minutes = (until.getTime() - since.getTime()) / 60_000;
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const moment = addMinutes(instantOf(since), drawn(round, minutes));
    ours.push(await elapsed(() => askFor(moment)));
    baseline.push(await elapsed(() => askFor(instantOf(until))));
  }
  return {
    name,
    unit: 'ms',
    ours: median(ours),
    baseline: median(baseline),
    against: 'the newest by the same query',
    ratio: median(ours) / median(baseline),
    bar: 3,
    aim: 1.5,
    better: 'lower',
  };
}

/** The board, and the court's side of a review, as of any moment of a log of 1,000,000 entries over 1,500 units. */
export async function measureAsOf(town: Town): Promise<Row[]> {
  const long = await openLongLog(town);
  const { board, reviewer } = long;
  const need = aNeed();
  const { state } = need;
  return [
    await measure('as of a moment in 1,000,000 entries', long, (at) =>
      reviewer.call(readBoard, { params: { code: board }, query: { asOf: at } }),
    ),
    await measure('a timeline dragged through them', long, (moment) =>
      reviewer.call(readReviewAt, { body: { board, state, moment, need } }),
    ),
  ];
}
