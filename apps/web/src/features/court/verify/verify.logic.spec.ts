import { answersOf, fingerprintOf, stampIn, verdictOf } from './verify.logic.js';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

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

  it('ask for no file of an exhibit that was a page', () => {
    expect(answersOf({ ...verified, as: 'page', sameFile: false })[0]).toBe('fileNever');
  });

  it.each([
    [{}, 'fileNotShown', 'open'],
    [{ sameFile: true }, 'fileSame', 'good'],
    [{ sameFile: false }, 'fileOther', 'bad'],
    [{ sameFile: true, onChain: false }, 'positionAltered', 'bad'],
    [{ chain: { ...verified.chain, intact: false, firstBad: 3 } }, 'chainBroken', 'bad'],
  ])('follow from what was found, and so does the verdict: %j', (found, answer, verdict) => {
    expect(answersOf({ ...verified, ...found })).toContain(answer);
    expect(verdictOf({ ...verified, ...found })).toBe(verdict);
  });
});
