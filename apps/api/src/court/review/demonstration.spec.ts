import {
  apply,
  defaultPolicy,
  emptyBoard,
  findPack,
  snapshotOf,
  viewBoard,
  type Pack,
  type ReviewSnapshot,
} from '@harborlight/domain';
import { aNeed } from '@harborlight/testing';
import { kansasCity } from '../../boot/scenarios/kansas-city/kansas-city.js';

const at = '2026-11-22T08:10:00.000Z';
const { entries, board, policy } = kansasCity(at);

/** The demonstration town as the court sees it, for a girl of fifteen whom nobody charges with anything. */
function sideUnder(state: 'MO' | 'KS', region: string): ReviewSnapshot {
  const folded = apply(emptyBoard, { from: 1, to: entries.length, entries });
  if (typeof folded === 'string') throw new Error('the log has a gap');
  const units = [...viewBoard(folded, { agencies: [] }).units.values()];
  const pack = findPack(state, at, null) as Pack;
  return snapshotOf(
    {
      at,
      seq: entries.length,
      hash: '',
      units: units.map((unit) => ({ ...unit, recorded: null })),
      timeZone: board.timeZone,
      policy: { ...defaultPolicy, ...policy },
    },
    { need: aNeed({ state, region }), pack, claimedGround: null },
  );
}

describe.each([
  ['MO', 'jackson-city'],
  ['KS', 'wyandotte'],
] as const)('the demonstration town under the rules of %s', (state, region) => {
  const snapshot = sideUnder(state, region);

  it('counts 214 beds of detention, 25 of them for girls, beside the alternatives', () => {
    expect(snapshot.detention).toEqual({ units: 12, beds: 214, girls: 25, boys: 189, either: 0 });
  });

  it('had an alternative, and units that answer a ground by name', () => {
    expect(snapshot.candidates.length).toBeGreaterThan(0);
    expect(snapshot.alternatives.some(({ standing }) => standing === 'open' || standing === 'ask')).toBe(
      true,
    );
    expect(snapshot.grounds.some(({ answers }) => answers.some(({ checked }) => checked.length > 0))).toBe(
      true,
    );
  });

  it('names every alternative and every ground of the rules', () => {
    const pack = findPack(state, at, null) as Pack;
    expect(snapshot.alternatives.map(({ code }) => code)).toEqual(pack.alternatives.map(({ code }) => code));
    expect(snapshot.grounds.map(({ code }) => code)).toEqual(pack.grounds.map(({ code }) => code));
  });
});
