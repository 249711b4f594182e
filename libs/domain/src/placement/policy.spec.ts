import { defaultPolicy, whyNotPolicy, type BoardPolicy } from './policy.js';

const regions = ['north', 'south'];
const [askAgain, deskLead] = defaultPolicy.ladder;
if (!askAgain || !deskLead) throw new Error('the proposed ladder has steps');

const fieldsRefused = (change: Partial<BoardPolicy>) =>
  whyNotPolicy({ ...defaultPolicy, ...change }, regions).map(({ code, field }) => {
    expect(code).toBe('policy-contradicts-itself');
    return field;
  });

describe('a board’s policy', () => {
  it('may be what we propose', () => {
    expect(fieldsRefused({})).toEqual([]);
  });

  it('may name each pair of regions and of states once, and how far it is within a region', () => {
    expect(
      fieldsRefused({
        travel: [
          { from: 'north', to: 'south', minutes: 20 },
          { from: 'north', to: 'north', minutes: 5 },
        ],
        borderAgreements: [
          ['KS', 'MO'],
          ['KS', 'NE'],
        ],
      }),
    ).toEqual([]);
  });

  it.each<[string, Partial<BoardPolicy>, string]>([
    ['a region the board has not', { travel: [{ from: 'north', to: 'west', minutes: 9 }] }, 'travel.0.to'],
    [
      'two times for one way',
      {
        travel: [
          { from: 'north', to: 'south', minutes: 20 },
          { from: 'south', to: 'north', minutes: 30 },
        ],
      },
      'travel.1',
    ],
    ['a line between a state and itself', { borderAgreements: [['KS', 'KS']] }, 'borderAgreements.0'],
    [
      'a state line twice',
      {
        borderAgreements: [
          ['KS', 'MO'],
          ['MO', 'KS'],
        ],
      },
      'borderAgreements.1',
    ],
    [
      'a ladder that does not rise',
      { ladder: [askAgain, { ...deskLead, afterMinutes: 30 }] },
      'ladder.1.afterMinutes',
    ],
    ['a rung climbed twice', { ladder: [askAgain, { ...askAgain, afterMinutes: 60 }] }, 'ladder.1.rung'],
    ['a rung that tells nobody', { ladder: [{ ...askAgain, tells: [] }] }, 'ladder.0.tells'],
    ['a grace longer than the longest hold', { firmHoldGraceMinutes: 400 }, 'firmHoldGraceMinutes'],
  ])('cannot have %s', (_, change, field) => {
    expect(fieldsRefused(change)).toEqual([field]);
  });
});
