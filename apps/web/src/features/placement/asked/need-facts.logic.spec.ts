import { aNeed } from '../parts/placement.builders.js';
import { factsOf } from './need-facts.logic.js';

describe('what a shelter reads of a need', () => {
  it('leaves out what makes no difference', () => {
    expect(factsOf(aNeed())).toEqual(['who', 'place', 'legalStatus', 'stay', 'arrival']);
  });

  it.each([
    ['a charge', { pendingMatter: 'misdemeanour' }, 'pendingMatter'],
    ['a baby', { cribs: 1 }, 'needs'],
    ['a region to keep away from', { avoidRegions: ['jackson'] }, 'keepAway'],
    ['a check for who must be kept apart', { separationCheck: true }, 'wishes'],
    ['a wish about doors', { walkOut: 'delayed' }, 'walkOut'],
  ] as const)('tells of %s', (_, said, fact) => {
    expect(factsOf(aNeed(said))).toContain(fact);
  });
});
