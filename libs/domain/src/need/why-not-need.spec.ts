import { whyNotNeed } from './why-not-need.js';

describe('the answers of a need', () => {
  it.each([
    ['no cribs', { cribs: 0, conditions: [] }],
    ['a parent with cribs', { cribs: 2, conditions: ['parenting'] as const }],
    ['a parent whose child sleeps in a bed', { cribs: 0, conditions: ['parenting'] as const }],
  ])('agree: %s', (_, need) => {
    expect(whyNotNeed(need)).toEqual([]);
  });

  it('contradict each other where cribs are wanted for nobody', () => {
    expect(whyNotNeed({ cribs: 1, conditions: ['pregnancy'] })).toEqual([
      { code: 'need-contradicts-itself', field: 'need.cribs' },
    ]);
  });
});
