import { Client } from '@harborlight/client';
import type { UnitChanged } from '@harborlight/contracts';
import { callForChange, foreseenCounts, undoOf, type UnitChange } from './unit-change.logic.js';
import { aLine, aReport, neverReported, night } from '../../shared/testing/board.builders.js';
import { serve } from '../../shared/testing/fake-server.js';

const morning = '2026-11-22T13:00:00.000Z';
const block = { id: 'block-1', bedId: 'bed-3', reason: 'maintenance', until: morning } as const;

const answer = (made: Partial<UnitChanged> = {}): UnitChanged => ({
  line: { ...aLine(), seq: 42 },
  bedId: 'bed-3',
  blockId: null,
  ...made,
});

describe('what is said to the server', () => {
  it.each<[string, UnitChange, string, string, object | undefined]>([
    [
      'a census',
      { kind: 'census', occupied: 5, staffed: 6 },
      'put',
      'units/u/census',
      { occupied: 5, staffed: 6 },
    ],
    [
      'a guarded census',
      { kind: 'census', occupied: 5, staffed: 6, unlessAfter: 42 },
      'put',
      'units/u/census',
      { occupied: 5, staffed: 6, unlessAfter: 42 },
    ],
    ['still right', { kind: 'attestation' }, 'post', 'units/u/attestations', undefined],
    ['an arrival in any bed', { kind: 'arrival' }, 'post', 'units/u/arrivals', {}],
    ['an arrival in one bed', { kind: 'arrival', bedId: 'b' }, 'post', 'units/u/arrivals', { bedId: 'b' }],
    ['a departure', { kind: 'departure', bedId: 'b' }, 'post', 'units/u/departures', { bedId: 'b' }],
    [
      'a block of any bed',
      { kind: 'block', reason: 'staffing', until: morning },
      'post',
      'units/u/blocks',
      { reason: 'staffing', until: morning },
    ],
    [
      'a block of one bed',
      { kind: 'block', reason: 'staffing', until: morning, bedId: 'b' },
      'post',
      'beds/b/blocks',
      { reason: 'staffing', until: morning },
    ],
    ['an unblocking', { kind: 'unblock', block }, 'delete', 'blocks/block-1', undefined],
    [
      'an expected opening',
      { kind: 'opening-expected', on: '2026-11-23' },
      'post',
      'units/u/expected-openings',
      { on: '2026-11-23' },
    ],
    [
      'its withdrawal',
      { kind: 'opening-withdrawn', on: '2026-11-23' },
      'delete',
      'units/u/expected-openings/2026-11-23',
      undefined,
    ],
  ])('%s', async (_, change, method, path, body) => {
    const asked = serve({ [`${method.toUpperCase()} /api/${path}`]: answer() });
    await expect(callForChange(new Client(), 'u', change, 'key-1')).resolves.toEqual(answer());
    const adds = ['arrival', 'departure', 'block', 'opening-expected'].includes(change.kind);
    expect(asked).toEqual([
      { method: method.toUpperCase(), path: `/api/${path}`, body, ...(adds && { idempotencyKey: 'key-1' }) },
    ]);
  });
});

describe('the numbers while a change is on its way', () => {
  const held = '2026-11-22T08:30:00.000Z';

  it.each<[string, UnitChange, { available: number; occupied: number; overBy: number }]>([
    ['one arrives', { kind: 'arrival' }, { available: 1, occupied: 5, overBy: 0 }],
    ['one leaves', { kind: 'departure' }, { available: 3, occupied: 3, overBy: 0 }],
    [
      'fewer beds have staff',
      { kind: 'census', occupied: 4, staffed: 3 },
      { available: 0, occupied: 4, overBy: 1 },
    ],
    [
      'more sleep here than beds exist',
      { kind: 'census', occupied: 9, staffed: 6 },
      { available: 0, occupied: 9, overBy: 3 },
    ],
  ])('%s', (_, change, counts) => {
    expect(foreseenCounts(aReport(), change, night)).toMatchObject(counts);
  });

  it('a block takes an open bed only where it is the bed that is missing, not the staff', () => {
    const change: UnitChange = { kind: 'block', reason: 'staffing', until: morning };
    expect(foreseenCounts(aReport(), change, night)).toMatchObject({ available: 2, blocked: 1 });
    expect(foreseenCounts(aReport({ staffed: 8, heldUntil: [held] }), change, night)).toMatchObject({
      available: 2,
      held: 1,
      blocked: 1,
    });
  });

  it('lifting one of two equal blocks leaves the other', () => {
    const blocks = [block, block].map(({ reason, until }) => ({ reason, until }));
    expect(foreseenCounts(aReport({ blocks }), { kind: 'unblock', block }, night)?.blocked).toBe(1);
  });

  it('a unit that never reported has no numbers, whatever is said of a single bed', () => {
    expect(foreseenCounts(neverReported(), { kind: 'arrival' }, night)).toBeNull();
  });
});

describe('taking a change back', () => {
  it.each<[string, UnitChange, Partial<UnitChanged>, UnitChange | null]>([
    [
      'a census goes back to the numbers before, unless somebody changed them since',
      { kind: 'census', occupied: 6, staffed: 6 },
      {},
      { kind: 'census', occupied: 4, staffed: 6, unlessAfter: 42 },
    ],
    [
      'an arrival leaves from the bed it was given',
      { kind: 'arrival' },
      {},
      { kind: 'departure', bedId: 'bed-3' },
    ],
    [
      'a departure comes back to the same bed',
      { kind: 'departure' },
      {},
      { kind: 'arrival', bedId: 'bed-3' },
    ],
    [
      'a block is lifted',
      { kind: 'block', reason: 'maintenance', until: morning },
      { blockId: 'block-1' },
      { kind: 'unblock', block },
    ],
    [
      'a lifted block is set again on the same bed',
      { kind: 'unblock', block },
      {},
      { kind: 'block', bedId: 'bed-3', reason: 'maintenance', until: morning },
    ],
    [
      'an expected opening is withdrawn',
      { kind: 'opening-expected', on: '2026-11-23' },
      {},
      { kind: 'opening-withdrawn', on: '2026-11-23' },
    ],
    [
      'a withdrawn opening is expected again',
      { kind: 'opening-withdrawn', on: '2026-11-23' },
      {},
      { kind: 'opening-expected', on: '2026-11-23' },
    ],
    ['an attestation stays said', { kind: 'attestation' }, {}, null],
    [
      'a block without an id cannot be lifted',
      { kind: 'block', reason: 'staffing', until: morning },
      {},
      null,
    ],
  ])('%s', (_, change, made, undo) => {
    expect(undoOf(change, aLine(), answer(made))).toEqual(undo);
  });

  it('a first census stays said: there is nothing to go back to', () => {
    const before = aLine({}, neverReported());
    expect(undoOf({ kind: 'census', occupied: 1, staffed: 2 }, before, answer())).toBeNull();
  });
});
