import { Injectable } from '@nestjs/common';
import { DomainError, may, type Actor } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';
import { Offers, type Offer } from '../offers/offers.js';
import { RowSecurity } from '../platform/row-security.js';

/** What both sides of an accepted offer may settle between them: whoever asks, and whoever was asked. */
const isSide = (
  actor: Actor,
  { boardId, agencyId, askingAgencyId }: Pick<Offer, 'boardId' | 'agencyId' | 'askingAgencyId'>,
): boolean =>
  [agencyId, askingAgencyId].some((side) => may(actor, 'placement.write', { boardId, agencyId: side }));

/** Finds an offer for one of its two sides. */
@Injectable()
export class SettledOffers {
  constructor(
    private readonly rowSecurity: RowSecurity,
    private readonly offers: Offers,
  ) {}

  /** Afterwards the transaction reaches what the actor's agencies do, and no more. */
  async find(tx: Transaction, actor: Actor, offerId: string): Promise<Offer> {
    await this.rowSecurity.allowOnAllBoards(tx, actor, 'placement.write');
    const offer = await this.offers.find(tx, offerId);
    if (!offer || !isSide(actor, offer)) throw new DomainError('not-found');
    return offer;
  }
}
