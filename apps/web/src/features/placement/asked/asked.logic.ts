import type { AnswerView, AskedView } from '@harborlight/contracts';
import { isWaiting, type DeclineCode, type OfferAnswer } from '@harborlight/domain';

/** The last word of the shelter on an offer, said on this page, and what came of it. */
export interface SentAnswer {
  readonly offer: AskedView;
  readonly answer: Exclude<OfferAnswer, 'maybe'>;
  readonly code: DeclineCode | null;
  readonly came: AnswerView;
}

/** An offer as its card shows it. */
export type AskedItem =
  | { readonly kind: 'closed' | 'open'; readonly offer: AskedView }
  | { readonly kind: 'said'; readonly offer: AskedView; readonly said: SentAnswer };

/** Whoever has waited longest stands first; what was answered here stays where it stood until it is put away. */
export function cardsOf(waiting: readonly AskedView[], said: ReadonlyMap<string, SentAnswer>): AskedItem[] {
  const answered = [...said.values()].map(({ offer }) => offer);
  const offers = new Map([...waiting, ...answered].map((offer) => [offer.id, offer]));
  return [...offers.values()]
    .sort((a, b) => a.askedAt.localeCompare(b.askedAt) || a.id.localeCompare(b.id))
    .map((offer): AskedItem => {
      const what = said.get(offer.id);
      if (what) return { kind: 'said', offer, said: what };
      return { kind: offer.state === 'asked' ? 'closed' : 'open', offer };
    });
}

/** How many offers nobody of the shelter has opened. */
export const unopened = (offers: readonly Pick<AskedView, 'state'>[]): number =>
  offers.filter(({ state }) => state === 'asked').length;

/** An offer of the address that waits no longer: it was answered elsewhere, or taken back. */
export const isGone = (offerId: string | undefined, cards: readonly AskedItem[]): boolean =>
  offerId !== undefined && !cards.some(({ offer }) => offer.id === offerId && isWaiting(offer));
