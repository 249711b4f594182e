import { makeExhibit } from '@harborlight/contracts/operations';
import { instantOf } from '@harborlight/domain';
import { aNeed } from '@harborlight/testing';
import { median, type Row } from './row.js';
import type { Town } from './town.js';

const rounds = 5;
const secondsAllowed = 3;
const kilobytesAllowed = 1_000;

/** A paper of 1,500 units, from the click to its last byte, against the time and the size it may have. */
export async function measureExhibit({ client, board }: Town): Promise<Row[]> {
  const body = {
    board,
    state: 'MO',
    moment: instantOf(Date.now()),
    custodyAt: instantOf(Date.now() - 3_600_000),
    need: aNeed(),
    tongue: 'en',
    as: 'pdf',
  } as const;
  const seconds: number[] = [];
  const kilobytes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const asked = performance.now();
    const answer = await client.send(makeExhibit, { body });
    if (answer.status !== 201) throw new Error(`the exhibit was refused: ${answer.body.toString()}`);
    seconds.push((performance.now() - asked) / 1_000);
    kilobytes.push(answer.body.length / 1_000);
  }
  return [
    row('exhibit of 1,500 units', 's', Math.max(...seconds), secondsAllowed, 0.3),
    row('size of that exhibit', 'kB', median(kilobytes), kilobytesAllowed, 0.2),
  ];
}

const row = (name: string, unit: string, ours: number, allowed: number, aim: number): Row => ({
  name,
  unit,
  ours,
  baseline: allowed,
  against: 'the bar itself',
  ratio: ours / allowed,
  bar: 1,
  aim,
  better: 'lower',
});
