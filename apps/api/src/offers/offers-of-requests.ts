import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isWaiting } from '@harborlight/domain';
import { RequestEnding } from '../requests/ending/request-ending.js';
import { RequestOffers } from '../requests/request-offers.js';
import { OfferWithdrawal } from './offer-withdrawal.js';
import { Offers, offerView } from './offers.js';

/** Reads and writes the offers of requests for the room of requests, and takes them back when a request ends. */
@Injectable()
export class OffersOfRequests implements OnModuleInit {
  constructor(
    private readonly requestOffers: RequestOffers,
    private readonly ending: RequestEnding,
    private readonly offers: Offers,
    private readonly withdrawal: OfferWithdrawal,
  ) {}

  onModuleInit(): void {
    this.requestOffers.fillWith({
      ofRequests: async (tx, requestIds) =>
        (await this.offers.ofRequests(tx, requestIds)).map((offer) => ({
          agencyId: offer.agencyId,
          view: offerView(offer),
        })),
      keepClassesOnly: (tx, requestIds) => this.offers.keepClassesOnly(tx, requestIds),
    });
    this.ending.onEnding(async (tx, actor, requestId) => {
      const offers = await this.offers.ofRequests(tx, [requestId]);
      const open = offers.filter((offer) => isWaiting(offer) || offer.state === 'accepted');
      await this.withdrawal.takeBack(tx, open, actor);
      return open.map(({ agencyId }) => agencyId);
    });
  }
}
