import { whyNotClose, type Closure } from './closure.js';

describe('the end of a request without a bed', () => {
  it.each<[string, Closure, boolean]>([
    ['unmet, with what was missing', { outcome: 'unmet', missing: ['bed-for-boys'] }, true],
    ['unmet, without a word', { outcome: 'unmet' }, false],
    ['unmet, with an empty list', { outcome: 'unmet', missing: [] }, false],
    ['withdrawn, without a word', { outcome: 'withdrawn' }, true],
    ['withdrawn, with what was missing', { outcome: 'withdrawn', missing: ['near-enough'] }, true],
  ])('%s', (_, closure, allowed) => {
    expect(whyNotClose(closure)).toEqual(
      allowed ? [] : [{ code: 'missing-capability-missing', field: 'missing' }],
    );
  });
});
