import { addMinutes } from '@harborlight/domain';
import { night } from '../../../shared/testing/board.builders.js';
import { anAcceptedOffer, anOffer, aRequest } from '../parts/placement.builders.js';
import { byAsking, byWaiting, pressingOf, rungsOf, whoAsks } from './requests.logic.js';

describe('the requests of a desk', () => {
  it('stand in the order in which they have waited', () => {
    const young = aRequest({ id: 'young', openedAt: addMinutes(night, -5) });
    expect(byWaiting([young, aRequest()]).map(({ id }) => id)).toEqual(['request-1', 'young']);
  });
});

describe('whose a request is', () => {
  it.each([
    ['Otis Officer', 'Otis Officer, Juvenile office'],
    ['', 'Juvenile office'],
  ])('is said of the officer %j and the agency', (officer, said) => {
    expect(whoAsks({ officer, agency: 'Juvenile office' })).toBe(said);
  });
});

describe('what wants the officer', () => {
  it.each([
    ['nothing while nobody was asked', {}, null],
    ['nothing while a shelter thinks', { offers: [anOffer()] }, null],
    ['a need that got lost while a shelter thinks', { offers: [anOffer()], needHere: false }, 'need-lost'],
    ['no lost need while nobody is asked', { needHere: false }, null],
    ['a shelter that wants a call', { offers: [anOffer({ state: 'maybe' })] }, 'maybe'],
    ['that everybody said no', { offers: [anOffer({ state: 'declined' })] }, 'nobody-left'],
    ['that the door was closed', { offers: [anOffer({ state: 'turned-away' })] }, 'turned-away'],
    ['nothing once somebody said yes', { offers: [anAcceptedOffer()], needHere: false }, null],
    ['nothing once it has ended', { state: 'unmet', offers: [anOffer({ state: 'declined' })] }, null],
  ] as const)('%s', (_, said, pressing) => {
    expect(pressingOf(aRequest(said))).toBe(pressing);
  });
});

describe('the offers of a request', () => {
  it('stand with those that can still be answered first', () => {
    const declined = anOffer({ id: 'declined', state: 'declined', askedAt: night });
    expect(byAsking([declined, anOffer()]).map(({ id }) => id)).toEqual(['offer-1', 'declined']);
  });
});

describe('the ladder', () => {
  it('tells what was climbed, what comes next and when', () => {
    const rungs = rungsOf(aRequest({ rung: 1 }));
    expect(rungs.map(({ is }) => is)).toEqual(['climbed', 'next', 'later', 'later']);
    expect(rungs[1]?.at).toBe(addMinutes(night, -5));
  });

  it('skips what a shelter that has seen the request makes needless', () => {
    const offers = [anOffer({ state: 'acknowledged', acknowledgedAt: night })];
    expect(rungsOf(aRequest({ offers })).map(({ is }) => is)).toEqual([
      'not-needed',
      'next',
      'later',
      'later',
    ]);
  });

  it('stands still once a shelter said yes', () => {
    const rungs = rungsOf(aRequest({ offers: [anAcceptedOffer()], rung: 1 }));
    expect(rungs.map(({ is }) => is)).toEqual(['climbed', 'not-needed', 'not-needed', 'not-needed']);
  });

  it('has nothing next once the request has ended', () => {
    expect(rungsOf(aRequest({ state: 'placed', rung: 1 })).map(({ is }) => is)).not.toContain('next');
  });
});
