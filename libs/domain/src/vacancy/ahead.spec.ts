import { whyNotBlockUntil, whyNotExpectOn } from './ahead.js';

const now = '2026-11-22T04:30:00.000Z';

describe('the end of a block', () => {
  it.each([
    ['an instant later', '2026-11-22T04:30:00.001Z', true],
    ['in 366 days', '2027-11-23T04:30:00.000Z', true],
    ['this very instant', now, false],
    ['yesterday', '2026-11-21T04:30:00.000Z', false],
    ['further away than anybody plans', '2027-11-23T04:30:00.001Z', false],
  ])('lies ahead, and not too far: %s', (_, until, ahead) => {
    expect(whyNotBlockUntil(until, now)).toEqual(ahead ? [] : [{ code: 'until-not-ahead', field: 'until' }]);
  });
});

describe('the day a bed is expected to open', () => {
  it.each([
    ['today, by the clock of the board', '2026-11-21', true],
    ['tomorrow', '2026-11-22', true],
    ['in 366 days', '2027-11-22', true],
    ['yesterday', '2026-11-20', false],
    ['further away than anybody plans', '2027-11-23', false],
  ])('lies ahead, and not too far: %s', (_, on, ahead) => {
    expect(whyNotExpectOn(on, now, 'America/Chicago')).toEqual(
      ahead ? [] : [{ code: 'until-not-ahead', field: 'on' }],
    );
  });
});
