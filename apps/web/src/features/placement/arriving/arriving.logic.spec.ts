import { addMinutes } from '@harborlight/domain';
import { night } from '../../../shared/testing/board.builders.js';
import { aHold, anAcceptedOffer, askedOf } from '../parts/placement.builders.js';
import { comingOf, otherHoldsOf } from './arriving.logic.js';

describe('who is on the way', () => {
  it('stands with the bed that waits', () => {
    const offer = askedOf(anAcceptedOffer());
    expect(comingOf([offer], [aHold()])).toEqual([{ offer, hold: aHold() }]);
  });

  it('stands there although the hold has ended', () => {
    expect(comingOf([askedOf(anAcceptedOffer())], [])[0]?.hold).toBeNull();
  });

  it('is sorted by who is expected next', () => {
    const later = askedOf(anAcceptedOffer({ id: 'later', expectedAt: addMinutes(night, 40) }));
    const next = askedOf(anAcceptedOffer({ id: 'next', expectedAt: addMinutes(night, 10) }));
    expect(comingOf([later, next], []).map(({ offer }) => offer.id)).toEqual(['next', 'later']);
  });
});

describe('beds on hold', () => {
  it('are those that no accepted offer waits for', () => {
    const soft = aHold({ id: 'soft', kind: 'soft' });
    expect(otherHoldsOf([aHold(), soft], [askedOf(anAcceptedOffer())])).toEqual([soft]);
  });

  it('stand in the order in which they run out', () => {
    const long = aHold({ id: 'long', until: addMinutes(night, 30) });
    const short = aHold({ id: 'short', until: addMinutes(night, 5) });
    expect(otherHoldsOf([long, short], []).map(({ id }) => id)).toEqual(['short', 'long']);
  });
});
