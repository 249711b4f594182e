import type { BedView } from '@harborlight/contracts';
import { actsOf, listedBlocks } from './bed-grid.logic.js';

const bed = (said: Partial<BedView>): BedView => ({
  id: 'bed-1',
  label: '1',
  single: false,
  accessible: false,
  overflow: false,
  state: 'vacant',
  since: null,
  until: null,
  blockId: null,
  reason: null,
  expectedOn: null,
  ...said,
});
const blockedUntil = (id: string, until: string) =>
  bed({ id, state: 'blocked', blockId: `block-${id}`, reason: 'maintenance', until });

it.each<[string, Partial<BedView>, readonly string[]]>([
  ['a vacant bed', { state: 'vacant' }, ['arrive', 'block']],
  ['an occupied bed', { state: 'occupied' }, ['depart', 'expect-opening']],
  ['an occupied bed whose opening is expected', { state: 'occupied', expectedOn: '2026-11-23' }, ['depart']],
  ['a blocked bed', { state: 'blocked' }, ['unblock']],
  ['a held bed', { state: 'held' }, []],
])('%s', (_, said, acts) => {
  expect(actsOf(bed(said))).toEqual(acts);
});

it('blocks are listed by their end', () => {
  const beds = [
    blockedUntil('late', '2026-11-23T08:00:00.000Z'),
    bed({ id: 'free' }),
    blockedUntil('soon', '2026-11-22T13:00:00.000Z'),
  ];
  expect(listedBlocks(beds).map(({ block }) => block.id)).toEqual(['block-soon', 'block-late']);
});
