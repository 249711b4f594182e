import type { AnswerView } from '@harborlight/contracts';
import { addMinutes } from '@harborlight/domain';
import { night } from '../../../shared/testing/board.builders.js';
import { anOffer, askedOf } from '../parts/placement.builders.js';
import { cardsOf, isGone, unopened, type SentAnswer } from './asked.logic.js';

const offer = (id: string, said = {}) => askedOf(anOffer({ id, ...said }));
const came: AnswerView = { offer: null, hold: null, corrected: false, mend: null };
const saidTo = (id: string, answer: SentAnswer['answer']): [string, SentAnswer] => [
  id,
  { offer: offer(id), answer, code: null, came },
];

describe('the offers asked of a shelter', () => {
  it('stand in the order in which they were asked', () => {
    const cards = cardsOf([offer('new', { askedAt: addMinutes(night, -1) }), offer('old')], new Map());
    expect(cards.map((card) => card.offer.id)).toEqual(['old', 'new']);
  });

  it.each([
    ['nobody opened', 'asked', 'closed'],
    ['somebody opened', 'acknowledged', 'open'],
    ['that got a maybe', 'maybe', 'open'],
  ] as const)('one %s is %s', (_, state, kind) => {
    expect(cardsOf([offer('one', { state })], new Map())[0]?.kind).toBe(kind);
  });

  it('keep what was said in sight after the offer has left the list', () => {
    expect(cardsOf([], new Map([saidTo('one', 'decline')]))).toMatchObject([{ kind: 'said' }]);
  });

  it('can still be answered after a maybe', () => {
    expect(cardsOf([offer('one', { state: 'maybe' })], new Map())[0]?.kind).toBe('open');
  });

  it('count as unopened until they are opened', () => {
    expect(unopened([offer('one'), offer('two', { state: 'acknowledged' })])).toBe(1);
  });

  it('are gone where a notice leads to one that waits no longer', () => {
    const cards = cardsOf([offer('one')], new Map());
    expect(isGone('one', cards)).toBe(false);
    expect(isGone('other', cards)).toBe(true);
    expect(isGone(undefined, cards)).toBe(false);
  });
});
