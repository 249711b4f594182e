import { Injectable } from '@nestjs/common';
import type { OfferView } from '@harborlight/contracts';
import { Port } from '../platform/port.js';
import type { Transaction } from '../platform/transactions.js';

/** An offer as this room knows it: who is asked, and what is shown of it. */
export interface RequestOffer {
  readonly agencyId: string;
  readonly view: OfferView;
}

/** Every offer of the requests, oldest first. */
type ReadOffers = (tx: Transaction, requestIds: readonly string[]) => Promise<readonly RequestOffer[]>;

/** The offers of requests, which the room of offers reads. */
@Injectable()
export class RequestOffers extends Port<ReadOffers> {
  ofRequests(tx: Transaction, requestIds: readonly string[]): Promise<readonly RequestOffer[]> {
    return this.adapter(tx, requestIds);
  }
}
