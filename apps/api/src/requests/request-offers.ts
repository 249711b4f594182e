import { Injectable } from '@nestjs/common';
import type { OfferView } from '@harborlight/contracts';
import type { Transaction } from '../platform/transactions.js';

/** An offer as this room knows it: who is asked, and what is shown of it. */
export interface RequestOffer {
  readonly agencyId: string;
  readonly view: OfferView;
}

/** Every offer of the requests, oldest first. */
type ReadOffers = (tx: Transaction, requestIds: readonly string[]) => Promise<readonly RequestOffer[]>;

/** Reads the offers of requests. The room of offers stands above this one, so it says at the start how. */
@Injectable()
export class RequestOffers {
  private read: ReadOffers | null = null;

  /** To be called before the application has started. */
  readWith(read: ReadOffers): void {
    this.read = read;
  }

  ofRequests(tx: Transaction, requestIds: readonly string[]): Promise<readonly RequestOffer[]> {
    if (!this.read) throw new Error('no room has said how offers are read');
    return this.read(tx, requestIds);
  }
}
