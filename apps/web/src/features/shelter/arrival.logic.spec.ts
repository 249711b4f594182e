import { arrivalOf, whyNotBlock, whyNotDepart } from './arrival.logic.js';
import { aReport, neverReported, night } from '../../shared/testing/board.builders.js';

const soon = '2026-11-22T08:30:00.000Z';
const past = '2026-11-22T07:30:00.000Z';
const blockUntil = (until: string) => ({ reason: 'maintenance', until }) as const;

describe('one more child', () => {
  it.each([
    ['takes an open bed without a question', {}, { overBy: 0, held: false, confirm: false }],
    ['above the staffed beds is asked about', { occupied: 6 }, { overBy: 1, held: false, confirm: true }],
    [
      'beyond a bed on hold is asked about',
      { occupied: 5, heldUntil: [soon] },
      { overBy: 0, held: true, confirm: true },
    ],
    [
      'takes a bed whose hold has ended',
      { occupied: 5, heldUntil: [past] },
      { overBy: 0, held: false, confirm: false },
    ],
  ])('%s', (_, said, arrival) => {
    expect(arrivalOf(aReport(said), night)).toEqual(arrival);
  });

  it('is not counted where nobody ever counted', () => {
    expect(arrivalOf(neverReported(), night)).toBeNull();
  });
});

it('nobody leaves an empty unit', () => {
  expect(whyNotDepart(aReport({ occupied: 0 }))).toEqual([{ code: 'no-occupied-bed' }]);
  expect(whyNotDepart(neverReported())).toEqual([{ code: 'unit-not-reported' }]);
  expect(whyNotDepart(aReport())).toEqual([]);
});

it('a bed that is held, occupied or blocked cannot be blocked', () => {
  const full = { beds: 3, occupied: 1, heldUntil: [soon] };
  expect(whyNotBlock(aReport({ ...full, blocks: [blockUntil(soon)] }), night)).toEqual([
    { code: 'no-free-bed' },
  ]);
  expect(whyNotBlock(aReport({ ...full, blocks: [blockUntil(past)] }), night)).toEqual([]);
});
