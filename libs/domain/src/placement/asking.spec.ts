import { offerStates, type OfferState } from '../vocabulary/placement-codes.js';
import {
  isWaiting,
  repeatsAnswer,
  whyNotAnswer,
  whyNotAskSoMany,
  whyNotAskTwice,
  whyNotWithdraw,
  type OfferFacts,
} from './asking.js';

const offer = (state: OfferState, said: Partial<OfferFacts> = {}): OfferFacts => ({
  unitId: 'wing',
  state,
  answer: null,
  ...said,
});
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('a unit', () => {
  it.each([
    ['asked', 'already-asked'],
    ['acknowledged', 'already-asked'],
    ['maybe', 'already-asked'],
    ['accepted', 'already-asked'],
    ['arrived', 'already-asked'],
    ['withdrawn', undefined],
    ['no-show', undefined],
    ['turned-away', undefined],
  ] as const)('whose offer is %s: asking it again is refused with %s', (state, code) => {
    expect(whyNotAskTwice(['wing', 'house'], [offer(state)])[0]?.code).toBe(code);
  });

  it.each([
    ['filled', undefined],
    ['fire-setting', 'already-asked'],
    ['need', 'already-asked'],
    ['young-person-declined', 'already-asked'],
  ] as const)('that declined with %s: asking it again is refused with %s', (answer, code) => {
    expect(whyNotAskTwice(['wing'], [offer('declined', { answer })])[0]?.code).toBe(code);
  });
});

describe('how many are asked at once', () => {
  it('counts those that have not answered yet', () => {
    const offers = [offer('asked'), offer('maybe'), offer('declined'), offer('withdrawn')];
    expect(whyNotAskSoMany(['a'], offers, { offersAtOnce: 3 })).toEqual([]);
    expect(whyNotAskSoMany(['a', 'b'], offers, { offersAtOnce: 3 })).toEqual([
      { code: 'too-many-offers', field: 'unitIds', facts: { waiting: 2, atOnce: 3 } },
    ]);
  });
});

describe('an answer', () => {
  it.each(offerStates.filter((state) => isWaiting({ state })))('is taken while the offer is %s', (state) => {
    for (const answer of ['accept', 'maybe'] as const)
      expect(whyNotAnswer(offer(state), { answer })).toEqual([]);
    expect(whyNotAnswer(offer(state), { answer: 'decline', code: 'full' })).toEqual([]);
  });

  it('that says no says why', () => {
    expect(codes(whyNotAnswer(offer('asked'), { answer: 'decline' }))).toEqual(['decline-code-missing']);
  });

  it.each([
    ['withdrawn', 'accept', 'offer-withdrawn'],
    ['withdrawn', 'maybe', 'offer-withdrawn'],
    ['accepted', 'maybe', 'offer-answered'],
    ['declined', 'accept', 'offer-answered'],
    ['turned-away', 'maybe', 'offer-answered'],
  ] as const)('to an offer that is %s: %s is refused with %s', (state, answer, code) => {
    expect(codes(whyNotAnswer(offer(state), { answer }))).toEqual([code]);
  });

  it('that is given twice changes nothing the second time', () => {
    expect(repeatsAnswer(offer('accepted'), { answer: 'accept' })).toBe(true);
    expect(whyNotAnswer(offer('accepted'), { answer: 'accept' })).toEqual([]);
    const declined = offer('declined', { answer: 'full' });
    expect(whyNotAnswer(declined, { answer: 'decline', code: 'full' })).toEqual([]);
    expect(codes(whyNotAnswer(declined, { answer: 'decline', code: 'staffing' }))).toEqual([
      'offer-answered',
    ]);
  });
});

describe('taking an offer back', () => {
  it.each([
    ['asked', undefined],
    ['maybe', undefined],
    ['accepted', undefined],
    ['withdrawn', undefined],
    ['declined', 'offer-answered'],
    ['arrived', 'arrival-over'],
    ['no-show', 'arrival-over'],
  ] as const)('that is %s: refused with %s', (state, code) => {
    expect(whyNotWithdraw({ state })[0]?.code).toBe(code);
  });
});
