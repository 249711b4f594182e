import { clockFace, leftOf } from './countdown.logic.js';

describe('a countdown', () => {
  it.each([
    ['the last second is still a second', 1, '0:01'],
    ['a started second counts whole', 1_001, '0:02'],
    ['minutes and seconds below an hour', 29 * 60_000 + 9_000, '29:09'],
    ['hours from an hour on', 65 * 60_000, '1:05:00'],
  ])('shows what is left: %s', (_, leftMs, face) => {
    expect(clockFace(leftOf(leftMs, 0)!)).toBe(face);
  });

  it('has nothing left at the very instant of the end', () => {
    expect(leftOf(5_000, 5_000)).toBeNull();
  });
});
