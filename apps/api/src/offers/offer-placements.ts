import { Injectable } from '@nestjs/common';
import { Port } from '../platform/port.js';
import type { Transaction } from '../platform/transactions.js';

/** The ids of the placements that the offers led to, by offer. */
type ReadPlacements = (tx: Transaction, offerIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** The placements of offers, which the room of stays reads. */
@Injectable()
export class OfferPlacements extends Port<ReadPlacements> {
  ofOffers(tx: Transaction, offerIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.adapter(tx, offerIds);
  }
}
