import { bedDeclines, declineCodes, needDeclines } from '../vocabulary/placement-codes.js';
import { correctsBoard, declineAfterPurge, declineClassOf, foundBy, releaseAfterDecline } from './decline.js';

describe('a decline', () => {
  it('speaks of the bed, of the need, or of who no longer asks', () => {
    expect(bedDeclines.every((code) => declineClassOf(code) === 'bed')).toBe(true);
    expect(needDeclines.every((code) => declineClassOf(code) === 'need')).toBe(true);
    expect(declineClassOf('young-person-left')).toBe('withdrawn');
  });

  it('keeps nothing of the child once the need is gone', () => {
    const left = new Set(declineCodes.map(declineAfterPurge));
    expect([...left].sort()).toEqual([...bedDeclines, 'need', 'withdrawn'].sort());
  });

  it('corrects the board where it says that the board was wrong', () => {
    expect(declineCodes.filter(correctsBoard)).toEqual(['filled', 'staffing', 'should-not-have-been-listed']);
  });

  it.each([
    ['staffing', 'staffing'],
    ['separation', 'separation'],
    ['full', 'bed-not-usable'],
    ['fire-setting', 'no-longer-needed'],
    ['other-option-found', 'no-longer-needed'],
  ] as const)('for %s ends the soft hold as %s', (code, release) => {
    expect(releaseAfterDecline(code)).toBe(release);
  });
});

describe('what an answer showed of the bed', () => {
  it.each([
    ['accepted', undefined, 'open'],
    ['confirmed-open', undefined, 'open'],
    ['declined', 'filled', 'full'],
    ['declined', 'full', 'full'],
    ['declined', 'staffing', 'full'],
    ['declined', 'should-not-have-been-listed', 'full'],
    ['declined', 'language', null],
    ['declined', 'gender-mix', null],
    ['maybe', undefined, null],
    ['no-answer', undefined, null],
  ] as const)('%s %s: %s', (answer, code, found) => {
    expect(foundBy(answer, code)).toBe(found);
  });
});
