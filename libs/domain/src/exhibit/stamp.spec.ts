import { canonicalJson } from './canonical-json.js';
import { readStamp } from './stamp.js';

describe('a stamp', () => {
  it.each([
    'H-7K3Q-9XWM-2D4T',
    'h-7k3q-9xwm-2d4t',
    'H7K3Q9XWM2D4T',
    ' H 7K3Q 9XWM 2D4T ',
    'H–7K3Q–9XWM–2D4T',
  ])('is read as it was printed from "%s"', (written) => {
    expect(readStamp(written)).toBe('H-7K3Q-9XWM-2D4T');
  });

  it('is read where somebody took a number for a letter', () => {
    expect(readStamp('H-OIL0-9XWM-2D4T')).toBe('H-0110-9XWM-2D4T');
  });

  it.each([
    '',
    'H-7K3Q-9XWM',
    'R-7K3Q-9XWM-2D4T',
    'H-7K3Q-9XWM-2D4TT',
    'H-7K3Q-9XWM-2D4U',
    "H-7K3Q-9XWM-2D4'",
  ])('is not "%s"', (written) => {
    expect(readStamp(written)).toBeNull();
  });
});

describe('canonical JSON', () => {
  it('is the same in whatever order the fields were written, at every depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'two' }], a: null })).toBe('{"a":null,"b":[{"c":"two","d":1}]}');
  });

  it('keeps the order of a list', () => {
    expect(canonicalJson({ a: [2, 1] })).not.toBe(canonicalJson({ a: [1, 2] }));
  });
});
