import { Injectable } from '@nestjs/common';
import { DomainError, may, type Actor } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';
import { RowSecurity } from '../platform/row-security.js';
import { Offers, type Offer } from './offers.js';

/** Finds offers for the shelter that is asked; `not-found` for "no such offer" and "not yours" alike. */
@Injectable()
export class OfferAccess {
  constructor(
    private readonly rowSecurity: RowSecurity,
    private readonly offers: Offers,
  ) {}

  async find(tx: Transaction, actor: Actor, offerId: string): Promise<Offer> {
    await this.rowSecurity.allowOnAllBoards(tx, actor, 'offer.answer');
    const offer = await this.offers.find(tx, offerId);
    if (!offer || !may(actor, 'offer.answer', offer)) throw new DomainError('not-found');
    return offer;
  }
}
