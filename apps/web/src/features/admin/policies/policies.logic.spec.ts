import { defaultPolicy, whyNotPolicy, type BoardPolicy } from '@harborlight/domain';
import { borderPairs, faultsOfPolicy, policyOf, valuesOf, type PolicyValues } from './policies.logic.js';

const policy: BoardPolicy = {
  ...defaultPolicy,
  borderAgreements: [['KS', 'MO']],
  travel: [{ from: 'jackson', to: 'wyandotte', minutes: 25 }],
};
const values = valuesOf(policy);
const withCounts = (counts: Partial<PolicyValues['counts']>): PolicyValues => ({
  ...values,
  counts: { ...values.counts, ...counts },
});

describe('the policy form', () => {
  it('saves what it was given, where nothing was changed', () => {
    expect(policyOf(values)).toEqual(policy);
    expect(faultsOfPolicy(values)).toEqual({});
  });

  it('sends the ladder in the order of its hours', () => {
    const sooner = { ...values.ladder['duty-manager'], afterMinutes: 20 };
    const changed = { ...values, ladder: { ...values.ladder, 'duty-manager': sooner } };
    expect(policyOf(changed).ladder[0]?.rung).toBe('duty-manager');
    expect(whyNotPolicy(policyOf(changed), ['jackson', 'wyandotte'])).toEqual([]);
  });

  it('leaves out a rung that is off, and a way that nobody entered', () => {
    const off = { ...values.ladder['desk-lead'], on: false };
    const changed = policyOf({
      ...values,
      ladder: { ...values.ladder, 'desk-lead': off },
      travel: { 'jackson wyandotte': '' },
    });
    expect(changed.ladder.map(({ rung }) => rung)).not.toContain('desk-lead');
    expect(changed.travel).toEqual([]);
  });

  it.each<[string, PolicyValues, string, string]>([
    ['an empty number', withCounts({ offersAtOnce: '' }), 'offersAtOnce', 'needed'],
    ['more than the server takes', withCounts({ offersAtOnce: 21 }), 'offersAtOnce', 'out-of-range'],
    ['part of a minute', withCounts({ softHoldMinutes: 1.5 }), 'softHoldMinutes', 'out-of-range'],
    [
      'a grace longer than the longest hold',
      withCounts({ firmHoldGraceMinutes: 400 }),
      'firmHoldGraceMinutes',
      'grace-too-long',
    ],
    [
      'two rungs at the same time',
      {
        ...values,
        ladder: { ...values.ladder, 'desk-lead': { ...values.ladder['desk-lead'], afterMinutes: 30 } },
      },
      'desk-lead.after',
      'same-time',
    ],
    [
      'a rung that tells nobody',
      { ...values, ladder: { ...values.ladder, 'desk-lead': { ...values.ladder['desk-lead'], tells: [] } } },
      'desk-lead.tells',
      'nobody-told',
    ],
    [
      'a way longer than a day',
      { ...values, travel: { 'jackson wyandotte': 1_441 } },
      'travel.jackson wyandotte',
      'out-of-range',
    ],
  ])('refuses %s', (_, changed, field, fault) => {
    expect(faultsOfPolicy(changed)[field]).toBe(fault);
  });
});

describe('agreements between states', () => {
  it('can be made between any two states of the board, and unmade where one has left it', () => {
    expect(borderPairs(['MO', 'KS', 'MO'], ['IA MO'])).toEqual(['IA MO', 'KS MO']);
  });
});
