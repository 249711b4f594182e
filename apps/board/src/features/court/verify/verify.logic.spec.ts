import { answersOf, fingerprintOf, stampIn, stampOf } from './verify.logic.js';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a stamp read off a paper', () => {
  it.each([
    ['as it is printed', 'H-7K3Q-9XWM-2D4T'],
    ['in small letters', 'h-7k3q-9xwm-2d4t'],
    ['without its hyphens', 'H7K3Q9XWM2D4T'],
    ['without its H', '7K3Q 9XWM 2D4T'],
  ])('is understood %s', (_, typed) => {
    expect(stampOf(typed)).toBe('H-7K3Q-9XWM-2D4T');
  });

  it('has no letter that looks like a digit, so those are read as the digit', () => {
    expect(stampOf('H-OIL0-0000-0000')).toBe('H-0110-0000-0000');
  });

  it.each(['', 'H-7K3Q', 'H-7K3Q-9XWM-2D4U', 'R-7K3Q-9XWM', 'H-7K3Q-9XWM-2D4T-0'])(
    'is none where it is "%s"',
    (typed) => {
      expect(stampOf(typed)).toBeNull();
    },
  );
});

describe('a file', () => {
  it('tells its stamp', () => {
    expect(stampIn(bytes('%PDF-1.7 /Keywords (H-7K3Q-9XWM-2D4T)'))).toBe('H-7K3Q-9XWM-2D4T');
  });

  it('tells none where it carries none', () => {
    expect(stampIn(bytes('%PDF-1.7 of something else'))).toBeNull();
  });

  it('has another fingerprint as soon as one byte is another', async () => {
    expect(await fingerprintOf(bytes('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(await fingerprintOf(bytes('abd'))).not.toBe(await fingerprintOf(bytes('abc')));
  });
});

describe('the three answers', () => {
  const verified = {
    stamp: 'H-7K3Q-9XWM-2D4T',
    as: 'pdf',
    board: 'kansas-city',
    boardName: 'Kansas City',
    demonstration: true,
    agency: 'Juvenile court',
    madeAt: '2026-11-22T15:00:00.000Z',
    seq: 7,
    hash: 'aa',
    sameFile: null,
    onChain: true,
    chain: { intact: true, checkedAt: '2026-11-22T15:01:00.000Z', seq: 9, hash: 'bb', firstBad: null },
  } as const;

  it('say nothing of a file that nobody showed', () => {
    expect(answersOf(verified)).toEqual(['fileNotShown', 'positionHolds', 'chainIntact']);
  });

  it.each([
    [{ sameFile: true }, 'fileSame'],
    [{ sameFile: false }, 'fileOther'],
    [{ onChain: false }, 'positionAltered'],
    [{ chain: { ...verified.chain, intact: false, firstBad: 3 } }, 'chainBroken'],
  ])('follow from what was found: %j', (found, answer) => {
    expect(answersOf({ ...verified, ...found })).toContain(answer);
  });
});
