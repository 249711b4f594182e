import { publicKeyOf, signAnchor } from '../board/chain/anchor/signing.js';
import { anchorsIn, refuseForged } from './anchor-file.js';

const key = 'a5'.repeat(32);
const anAnchor = (seq: number) =>
  signAnchor(
    {
      board: 'test-town',
      day: '2026-11-21',
      seq,
      hash: 'ab'.repeat(32),
      audit: { seq: 4 * seq, hash: 'cd'.repeat(32) },
      at: '2026-11-22T06:05:00.000Z',
    },
    key,
  );
const [first, second] = [anAnchor(7), anAnchor(9)];
const pretty = (value: unknown) => JSON.stringify(value, null, 2);

describe('a file with anchors', () => {
  it.each([
    ['one anchor', pretty(first), [first]],
    ['an array', pretty([first, second]), [first, second]],
    ['JSON lines', `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`, [first, second]],
    ['the answer of /head', pretty({ board: 'test-town', seq: 12, anchor: first }), [first]],
    ['an e-mail', `Please keep this.\r\n\r\n${pretty(first)}\r\n\r\n-- \r\nThe board`, [first]],
    ['an e-mail that somebody passed on', `Hello!\n\n${pretty(first).replace(/^/gm, '> ')}\n`, [first]],
  ])('may be %s', (_, text, anchors) => {
    expect(anchorsIn(text)).toEqual(anchors);
  });

  it.each([
    ['nothing', '', 'no anchor in that file'],
    ['something else', 'Dear all, see you on Monday.', 'no anchor in that file'],
    ['half an anchor', pretty(first).slice(0, 80), 'no anchor in that file'],
    ['one and a half', pretty([first, second]).slice(0, -3), 'only a part of an anchor'],
    ['one without its beginning', pretty(first).slice(1), 'only a part of an anchor'],
    ['other JSON', '{"bed": 7}', 'is incomplete (see "board")'],
    ['an anchor without its number', JSON.stringify({ ...first, seq: null }), 'see "seq"'],
    ['an anchor of the log alone', JSON.stringify({ ...first, audit: undefined }), 'see "audit"'],
    ['an anchor with a line too many', JSON.stringify({ ...first, at: `${first.at}\n` }), 'see "at"'],
    ['what is no JSON', '{board: test-town}', 'is incomplete'],
    ['what a terminal would obey', '{\u001b[2J}', 'The anchor that starts with { [2J} is incomplete'],
  ])('that holds %s is refused in one sentence', (_, text, sentence) => {
    expect(() => anchorsIn(text)).toThrow(sentence);
  });
});

describe('an anchor', () => {
  it('is taken as it was signed', () => {
    expect(() => refuseForged(first, null)).not.toThrow();
    expect(() => refuseForged(first, publicKeyOf(key))).not.toThrow();
  });

  it('is refused if it was changed', () => {
    expect(() => refuseForged({ ...first, seq: 8 }, null)).toThrow('test-town, 2026-11-21, was changed');
  });

  it('is refused if another key signed it than the one that is trusted', () => {
    expect(() => refuseForged(first, publicKeyOf('01'.repeat(32)))).toThrow('not with the key of --key');
  });
});
