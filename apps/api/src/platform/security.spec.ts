import { isOwnOrigin } from './security.js';

const asked = (origin: string | undefined, publicOrigin: string | null = null) =>
  isOwnOrigin(
    { headers: { ...(origin !== undefined && { origin }) }, host: 'beds.example.org:3000' },
    { publicOrigin },
  );

describe('the origin of a request', () => {
  it('is ours where a program names none', () => {
    expect(asked(undefined)).toBe(true);
  });

  it.each([
    ['http://beds.example.org:3000', true],
    ['https://beds.example.org:3000', true],
    ['http://beds.example.org', false],
    ['http://evil.example', false],
    ['http://beds.example.org:3000.evil.example', false],
    ['null', false],
    ['', false],
  ])('is the host the browser asked for: %s', (origin, ours) => {
    expect(asked(origin)).toBe(ours);
  });

  it('is the public one alone where one is set', () => {
    expect(asked('https://board.example', 'https://board.example')).toBe(true);
    expect(asked('http://beds.example.org:3000', 'https://board.example')).toBe(false);
  });
});
