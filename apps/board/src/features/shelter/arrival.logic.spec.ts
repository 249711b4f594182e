import { arrivalOf, whyNotBlock, whyNotDepart } from './arrival.logic.js';
import { aReport, neverReported, night } from './shelter.builders.js';

const soon = '2026-11-22T08:30:00.000Z';
const past = '2026-11-22T07:30:00.000Z';
const blockUntil = (until: string) => ({ reason: 'maintenance', until }) as const;

describe('one more child', () => {
  it('takes an open bed without a question', () => {
    expect(arrivalOf(aReport(), night)).toEqual({
      change: { kind: 'arrival' },
      overBy: 0,
      takesHeldBed: false,
      confirm: false,
    });
  });

  it('above the staffed beds is allowed, and asks first', () => {
    expect(arrivalOf(aReport({ occupied: 6 }), night)).toMatchObject({
      change: { kind: 'arrival' },
      overBy: 1,
      confirm: true,
    });
  });

  it('above the beds there are is said as a census, which adds an overflow bed', () => {
    expect(arrivalOf(aReport({ staffed: 8, occupied: 8 }), night)).toMatchObject({
      change: { kind: 'census', occupied: 9, staffed: 8 },
      overBy: 1,
      confirm: true,
    });
  });

  it('in place of a child on the way asks first', () => {
    expect(arrivalOf(aReport({ occupied: 5, heldUntil: [soon] }), night)).toMatchObject({
      takesHeldBed: true,
      confirm: true,
    });
    expect(arrivalOf(aReport({ occupied: 5, heldUntil: [past] }), night)).toMatchObject({ confirm: false });
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
