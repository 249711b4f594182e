import fc from 'fast-check';
import { seeded } from '../board/arbitraries.spec-support.js';
import { anchorText, holdAgainst, type AnchoredHead } from './anchor.js';

const anAnchor = (seq: number, hash = `hash ${seq}`): AnchoredHead => ({
  board: 'kansas-city',
  day: '2026-11-21',
  seq,
  hash,
  audit: { seq: 2 * seq, hash: `audit ${2 * seq}` },
  at: '2026-11-22T06:05:00.000Z',
});

describe('the text of an anchor', () => {
  it('is eight lines', () => {
    expect(anchorText(anAnchor(7, 'abc'))).toBe(
      'harborlight anchor 1\nkansas-city\n2026-11-21\n7\nabc\n14\naudit 14\n2026-11-22T06:05:00.000Z',
    );
  });
});

describe('a chain held against anchors', () => {
  const honest = (seq: number) => `hash ${seq}`;

  it('agrees with each while it says what it said', () => {
    expect(holdAgainst('board', [anAnchor(9), anAnchor(3)], honest)).toEqual({
      checked: 2,
      lastAgreeing: anAnchor(9),
      firstDisagreeing: null,
    });
  });

  it('says nothing without anchors', () => {
    expect(holdAgainst('board', [], honest)).toEqual({
      checked: 0,
      lastAgreeing: null,
      firstDisagreeing: null,
    });
  });

  it('disagrees where its end was cut off', () => {
    const short = (seq: number) => (seq <= 5 ? honest(seq) : null);
    expect(holdAgainst('board', [anAnchor(3), anAnchor(9)], short)).toMatchObject({
      lastAgreeing: { seq: 3 },
      firstDisagreeing: { seq: 9 },
    });
  });

  it('is held against what was signed of it, not of the other chain', () => {
    const trail = (seq: number) => (seq < 10 ? `audit ${seq}` : `forged ${seq}`);
    const anchors = [anAnchor(3), anAnchor(9)];
    expect(holdAgainst('audit', anchors, trail)).toMatchObject({
      lastAgreeing: { audit: { seq: 6 } },
      firstDisagreeing: { audit: { seq: 18 } },
    });
    expect(holdAgainst('board', anchors, honest).firstDisagreeing).toBeNull();
  });

  it('was rewritten after the last anchor it agrees with, and no later than the first it does not', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 500 }), (seqs, rewritten) => {
        const log = (seq: number) => (seq < rewritten ? honest(seq) : `forged ${seq}`);
        const { lastAgreeing, firstDisagreeing } = holdAgainst(
          'board',
          seqs.map((seq) => anAnchor(seq)),
          log,
        );
        expect(lastAgreeing?.seq ?? 0).toBe(Math.max(0, ...seqs.filter((seq) => seq < rewritten)));
        expect(firstDisagreeing?.seq ?? Infinity).toBe(Math.min(...seqs.filter((seq) => seq >= rewritten)));
      }),
      seeded,
    );
  });
});
