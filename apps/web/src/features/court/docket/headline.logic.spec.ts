import { shareOf } from './headline.logic.js';

describe('a share', () => {
  it.each([
    [68, 342, 20],
    [0, 12, 0],
    [12, 12, 100],
    [null, 12, null],
    [12, null, null],
    [0, 0, null],
  ])('of %p in %p is %p percent, and is not told where a number is not', (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });
});
