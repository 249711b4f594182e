import { attemptFor } from './attempt.logic.js';

describe('an attempt', () => {
  const unanswered = { key: 'first', said: '{"answer":"accept"}' };
  const another = () => 'second';

  it('keeps its key while the same is said again', () => {
    expect(attemptFor(unanswered, unanswered.said, another)).toBe(unanswered);
  });

  it('has a new key where something else is said', () => {
    expect(attemptFor(unanswered, '{"answer":"maybe"}', another).key).toBe('second');
  });

  it('has a key although the act needs no words', () => {
    const first = attemptFor(null, undefined, another);
    expect(first.key).toBe('second');
    expect(attemptFor(first, undefined, () => 'third')).toBe(first);
  });

  it('has a new key where nothing is unanswered', () => {
    expect(attemptFor(null, unanswered.said, another).key).toBe('second');
  });
});
