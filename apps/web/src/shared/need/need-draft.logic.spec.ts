import { emptyDraft, needOf, openIn, saidIn, stepAge, toggled, withConditions } from './need-draft.logic.js';

const place = { state: 'MO', region: 'jackson' };

describe('a need as far as it has been said', () => {
  it('is no need before age, who and where were said', () => {
    expect(openIn(emptyDraft())).toEqual(['age', 'sleeper', 'place']);
    expect(needOf({ ...emptyDraft(place), age: 15 })).toBeNull();
  });

  it('is a need with these three alone', () => {
    const draft = { ...emptyDraft(place), age: 15, sleeper: 'girl' as const };
    expect(openIn(draft)).toEqual([]);
    expect(needOf(draft)).toMatchObject({ age: 15, sleeper: 'girl', legalStatus: 'non-offender', ...place });
  });

  it.each([
    [null, 1, 15],
    [null, -1, 15],
    [15, 1, 16],
    [20, 1, 20],
    [0, -1, 0],
  ] as const)('steps the age %s by %i to %i', (age, by, after) => {
    expect(stepAge(age, by)).toBe(after);
  });

  it('asks for a crib with a baby, and for none without', () => {
    const withBaby = withConditions(emptyDraft(place), ['parenting']);
    expect(withBaby.cribs).toBe(1);
    expect(withConditions({ ...withBaby, cribs: 2 }, ['parenting', 'mobility']).cribs).toBe(2);
    expect(withConditions(withBaby, []).cribs).toBe(0);
  });

  it('puts a code in, and takes it out again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('counts in each folded part what was said there, and nothing else', () => {
    const draft = { ...emptyDraft(place), age: 15, legalStatus: 'delinquent' as const };
    expect(saidIn('stay', draft)).toBe(0);
    const more = withConditions({ ...draft, nights: 3, avoidRegions: ['a', 'b'] }, ['parenting']);
    expect(saidIn('stay', more)).toBe(3);
    expect(saidIn('conditions', more)).toBe(1);
    expect(saidIn('law', more)).toBe(0);
  });
});
