import type { UnmetView } from '@harborlight/contracts';
import { aLine, night } from '../../../shared/testing/board.builders.js';
import { anAcceptedOffer, anOffer, aRequest } from '../parts/placement.builders.js';
import { missingClasses, progressOf, unmetSums } from './open.logic.js';

describe('how far a request has come', () => {
  it.each([
    ['nobody was asked', [], 'none'],
    ['no shelter has opened it yet', [anOffer({ state: 'asked' })], 'asked'],
    [
      'a shelter thinks about it',
      [anOffer({ state: 'asked' }), anOffer({ state: 'acknowledged' })],
      'waiting',
    ],
    [
      'one said no and another thinks',
      [anOffer({ state: 'declined' }), anOffer({ state: 'acknowledged' })],
      'waiting',
    ],
    ['all said no', [anOffer({ state: 'declined' })], 'refused'],
    ['one said yes', [anOffer({ state: 'declined' }), anAcceptedOffer()], 'accepted'],
  ] as const)('%s', (_, offers, standing) => {
    expect(progressOf({ offers })).toBe(standing);
  });
});

describe('the kinds of place tried without a yes', () => {
  const lines = new Map([
    ['girls-wing', aLine()],
    ['loft', aLine({ unitId: 'loft', class: 'group-home' })],
  ]);
  const aCall = (result: string) => ({
    at: night,
    kind: 'called' as const,
    leg: 1,
    unitId: 'loft',
    result,
    channel: 'phone' as const,
    by: 'Otis',
  });

  it('are those that declined, or that a call did not open, once each', () => {
    const offers = [anOffer({ state: 'declined' }), anOffer({ id: 'two', state: 'declined' })];
    expect(missingClasses(aRequest({ offers, steps: [aCall('declined')] }), lines)).toEqual([
      'emergency-shelter-care',
      'group-home',
    ]);
  });

  it('are not those that still think, nor those that were found open', () => {
    const request = aRequest({ offers: [anOffer()], steps: [aCall('confirmed-open')] });
    expect(missingClasses(request, lines)).toEqual([]);
  });
});

describe('what was missing', () => {
  const unmet = (said: Partial<UnmetView> = {}): UnmetView => ({
    hour: night,
    class: 'staff-secure',
    region: 'jackson',
    missing: 'night-intake',
    outcome: 'unmet',
    count: 1,
    ...said,
  });

  it('is summed over hours and regions, the most frequent first', () => {
    const sums = unmetSums([unmet({ missing: 'language' }), unmet(), unmet({ region: 'clay', count: 2 })]);
    expect(sums).toEqual([
      { class: 'staff-secure', missing: 'night-intake', count: 3 },
      { class: 'staff-secure', missing: 'language', count: 1 },
    ]);
  });

  it('counts nothing that was withdrawn', () => {
    expect(unmetSums([unmet({ outcome: 'withdrawn' })])).toEqual([]);
  });
});
