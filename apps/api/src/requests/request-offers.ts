import { Injectable } from '@nestjs/common';
import type { OfferView } from '@harborlight/contracts';
import { Port } from '../platform/port.js';
import type { Transaction } from '../platform/transactions.js';

/** An offer as this room knows it: who is asked, and what is shown of it. */
export interface RequestOffer {
  readonly agencyId: string;
  readonly view: OfferView;
}

/** What a request needs of its offers, in the caller's transaction. */
export interface OffersOfRequest {
  /** Every offer of the requests, oldest first. */
  ofRequests(tx: Transaction, requestIds: readonly string[]): Promise<readonly RequestOffer[]>;
  /** From now on a decline that tells of the child keeps its class alone. */
  keepClassesOnly(tx: Transaction, requestIds: readonly string[]): Promise<void>;
}

/** The offers of requests, which the room of offers reads and writes. */
@Injectable()
export class RequestOffers extends Port<OffersOfRequest> implements OffersOfRequest {
  ofRequests(tx: Transaction, requestIds: readonly string[]): Promise<readonly RequestOffer[]> {
    return this.adapter.ofRequests(tx, requestIds);
  }

  keepClassesOnly(tx: Transaction, requestIds: readonly string[]): Promise<void> {
    return this.adapter.keepClassesOnly(tx, requestIds);
  }
}
