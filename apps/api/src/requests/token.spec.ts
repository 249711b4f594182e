import { newToken } from './token.js';

describe('a token', () => {
  it('is short, and has no letter that is misheard or misread', () => {
    for (let times = 0; times < 1_000; times += 1)
      expect(newToken()).toMatch(/^R-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('uses every letter of its alphabet', () => {
    const letters = new Set(Array.from({ length: 500 }, newToken).join('').replaceAll('R-', ''));
    letters.delete('-');
    expect(letters.size).toBe(32);
  });
});
