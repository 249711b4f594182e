import { retryDelay } from './notification-listener.js';

const pace = { answerWithin: 1_000, probeEvery: 1_000, firstRetry: 100, longestRetry: 1_500 };

describe('the wait before connecting again', () => {
  it.each([
    [1, 100],
    [2, 200],
    [3, 400],
    [5, 1_500],
    [5_000, 1_500],
  ])('after %i failures is at most %i ms', (failures, most) => {
    expect(retryDelay(failures, 0, pace)).toBe(most);
  });

  it('differs by luck, down to a half', () => {
    expect([0, 0.5, 1].map((luck) => retryDelay(2, luck, pace))).toEqual([200, 150, 100]);
  });
});
