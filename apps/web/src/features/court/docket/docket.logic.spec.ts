import { minutesUntil, urgencyOf } from './docket.logic.js';

const now = Date.parse('2026-11-22T08:00:00.000Z');

describe('a limit of the docket', () => {
  it.each([
    ['2026-11-22T07:00:00.000Z', -60, 'over'],
    ['2026-11-22T08:00:00.000Z', 0, 'over'],
    ['2026-11-22T08:00:01.000Z', 1, 'soon'],
    ['2026-11-22T10:00:00.000Z', 120, 'soon'],
    ['2026-11-22T10:00:01.000Z', 121, 'later'],
  ])('at %s is %d minutes away at eight, and so %s', (at, minutes, urgency) => {
    expect(minutesUntil(at, now)).toBe(minutes);
    expect(urgencyOf(minutes)).toBe(urgency);
  });
});
