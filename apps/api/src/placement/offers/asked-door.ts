import { Injectable } from '@nestjs/common';
import { DomainError, may, type Actor } from '@harborlight/domain';
import type { Tx } from '../../platform/unit-of-work.js';
import { Reach } from '../../platform/reach.js';
import { OfferRepository, type Offer } from './offer.repository.js';

/** Finds offers for the shelter that is asked; `not-found` for "no such offer" and "not yours" alike. */
@Injectable()
export class AskedDoor {
  constructor(
    private readonly reach: Reach,
    private readonly offers: OfferRepository,
  ) {}

  async find(tx: Tx, actor: Actor, offerId: string): Promise<Offer> {
    await this.reach.across(tx, actor, 'offer.answer');
    const offer = await this.offers.find(tx, offerId);
    if (!offer || !may(actor, 'offer.answer', offer)) throw new DomainError('not-found');
    return offer;
  }
}
