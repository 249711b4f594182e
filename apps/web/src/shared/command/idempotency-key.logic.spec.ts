import { idempotencyKeyFor } from './idempotency-key.logic.js';

describe('an attempt', () => {
  const unanswered = { key: 'first', input: '{"answer":"accept"}' };
  const another = () => 'second';

  it('keeps its key while the same is said again', () => {
    expect(idempotencyKeyFor(unanswered, unanswered.input, another)).toBe(unanswered);
  });

  it('has a new key where something else is said', () => {
    expect(idempotencyKeyFor(unanswered, '{"answer":"maybe"}', another).key).toBe('second');
  });

  it('has a key although the act needs no words', () => {
    const first = idempotencyKeyFor(null, undefined, another);
    expect(first.key).toBe('second');
    expect(idempotencyKeyFor(first, undefined, () => 'third')).toBe(first);
  });

  it('has a new key where nothing is unanswered', () => {
    expect(idempotencyKeyFor(null, unanswered.input, another).key).toBe('second');
  });
});
