import type { Refusal } from '../refusal/refusal.js';
import {
  bedDeclines,
  waitingOfferStates,
  type DeclineClass,
  type DeclineCode,
  type OfferAnswer,
  type OfferState,
} from '../vocabulary/placement-codes.js';
import type { BoardPolicy } from './policy.js';

/** An offer of the request, as far as it bears on what may be asked or answered next. */
export interface OfferFacts {
  readonly unitId: string;
  readonly state: OfferState;
  readonly answer: DeclineCode | DeclineClass | null;
}

export const isWaiting = ({ state }: Pick<OfferFacts, 'state'>): boolean =>
  (waitingOfferStates as readonly OfferState[]).includes(state);

/**
 * Whether the unit may not be asked again: it is being asked, it said yes, or it said no to the child. One whose
 * bed was gone may be asked once it has another, and so may one from which the offer was taken back.
 */
function stillAnswers({ state, answer }: OfferFacts): boolean {
  if (isWaiting({ state }) || state === 'accepted' || state === 'arrived') return true;
  return state === 'declined' && !(bedDeclines as readonly unknown[]).includes(answer);
}

/** The units of a request that cannot be asked, each with its reason. */
export function whyNotAskTwice(unitIds: readonly string[], offers: readonly OfferFacts[]): Refusal[] {
  const answering = new Set(offers.filter(stillAnswers).map(({ unitId }) => unitId));
  return unitIds
    .filter((unitId) => answering.has(unitId))
    .map((unitId) => ({ code: 'already-asked', field: 'unitIds', facts: { unitId } }));
}

/** docs/practice.md 3.7: few at once, so that no shelter weighs a child whom three others have already taken. */
export function whyNotAskSoMany(
  unitIds: readonly string[],
  offers: readonly OfferFacts[],
  { offersAtOnce }: Pick<BoardPolicy, 'offersAtOnce'>,
): Refusal[] {
  const waiting = offers.filter(isWaiting).length;
  if (waiting + unitIds.length <= offersAtOnce) return [];
  return [{ code: 'too-many-offers', field: 'unitIds', facts: { waiting, atOnce: offersAtOnce } }];
}

/** What a shelter says to an offer. */
export interface SaidToOffer {
  readonly answer: OfferAnswer;
  readonly code?: DeclineCode | undefined;
}

/** Whether the offer was given this very answer before: saying it again changes nothing. */
export function repeatsAnswer(offer: Omit<OfferFacts, 'unitId'>, { answer, code }: SaidToOffer): boolean {
  switch (answer) {
    case 'accept':
      return ['accepted', 'arrived', 'no-show', 'turned-away'].includes(offer.state);
    case 'decline':
      return offer.state === 'declined' && offer.answer === code;
    case 'maybe':
      return offer.state === 'maybe';
  }
}

/** Why this cannot be said to the offer. An offer that is still waiting takes any answer, also after a maybe. */
export function whyNotAnswer(offer: Omit<OfferFacts, 'unitId'>, said: SaidToOffer): Refusal[] {
  if (said.answer === 'decline' && !said.code) return [{ code: 'decline-code-missing', field: 'code' }];
  if (isWaiting(offer) || repeatsAnswer(offer, said)) return [];
  return [{ code: offer.state === 'withdrawn' ? 'offer-withdrawn' : 'offer-answered' }];
}

/** Why the officer cannot take the offer back. One that said no is over; one whose child was seen is for the door. */
export function whyNotWithdraw({ state }: Pick<OfferFacts, 'state'>): Refusal[] {
  if (isWaiting({ state }) || state === 'accepted' || state === 'withdrawn') return [];
  return [{ code: state === 'declined' ? 'offer-answered' : 'arrival-over' }];
}
