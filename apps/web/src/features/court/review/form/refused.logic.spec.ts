import { ProblemError } from '@harborlight/client';
import { faultsOfRefusal } from './refused.logic.js';

const refusal = (...reasons: readonly { code: string; field?: string }[]) =>
  new ProblemError({ code: 'refused', status: 422, fields: [], reasons: reasons as ProblemError['reasons'] });

describe('a refused review', () => {
  it.each([
    ['moment', 'moment'],
    ['pack', 'moment'],
    ['need.age', 'need'],
    ['state', 'need'],
    ['ground', 'ground'],
    ['clockStart', 'custodyAt'],
  ] as const)('names the server’s %s at %s', (path, field) => {
    expect(faultsOfRefusal(refusal({ code: 'no-law-allows', field: path }), {})).toEqual({
      [field]: 'no-law-allows',
    });
  });

  it('tells the first fault of a field', () => {
    const twice = refusal({ code: 'moment-ahead', field: 'moment' }, { code: 'unknown-pack', field: 'pack' });
    expect(faultsOfRefusal(twice, {})).toEqual({ moment: 'moment-ahead' });
  });

  it('is the token’s fault where a request was asked for and nothing was found', () => {
    const nowhere = new ProblemError({ code: 'not-found', status: 404 });
    expect(faultsOfRefusal(nowhere, { token: 'R-7K3Q-9XWM' })).toEqual({ token: 'not-found' });
    expect(faultsOfRefusal(nowhere, {})).toEqual({});
  });

  it('is nobody’s fault where the server was not reached', () => {
    expect(faultsOfRefusal(new TypeError('cut'), {})).toEqual({});
  });
});
