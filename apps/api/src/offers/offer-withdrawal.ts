import { Injectable } from '@nestjs/common';
import type { Actor } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';
import { StepLog } from '../requests/step-log.js';
import { OfferNotices } from './offer-notices.js';
import { Offers, type Offer } from './offers.js';

/** Takes offers back, and tells those who were asked. The caller's transaction reaches everything. */
@Injectable()
export class OfferWithdrawal {
  constructor(
    private readonly offers: Offers,
    private readonly steps: StepLog,
    private readonly notices: OfferNotices,
  ) {}

  async takeBack(tx: Transaction, offers: readonly Offer[], { userId: actorId }: Actor): Promise<void> {
    if (offers.length === 0) return;
    await this.offers.withdraw(
      tx,
      offers.map(({ id }) => id),
    );
    for (const [requestId, ofRequest] of Map.groupBy(offers, (offer) => offer.requestId))
      await this.steps.write(
        tx,
        requestId,
        ofRequest.map(({ unitId, leg }) => ({ kind: 'withdrawn', unitId, leg, actorId })),
      );
    await this.notices.withdrawn(tx, offers);
  }
}
