import { Injectable } from '@nestjs/common';
import { isWaiting, type Actor, type RequestState } from '@harborlight/domain';
import type { Transaction } from '../../platform/transactions.js';
import { NeedStore } from '../need/need-store.js';
import { OfferWithdrawal } from '../offers/offer-withdrawal.js';
import { OfferRepository, type Offer } from '../offers/offer.repository.js';
import type { PlacementRequest } from '../requests/request.repository.js';

/** What ends with a request, however it ends. */
@Injectable()
export class RequestEnding {
  constructor(
    private readonly needs: NeedStore,
    private readonly offers: OfferRepository,
    private readonly withdrawal: OfferWithdrawal,
  ) {}

  /**
   * Afterwards nobody is asked any more, no watch looks on, and the need goes when the request's policy says. Answers
   * the offers taken back. The caller holds the request's lock and reaches everything.
   */
  async end(
    tx: Transaction,
    actor: Actor,
    request: PlacementRequest,
    state: Exclude<RequestState, 'open'>,
  ): Promise<readonly Offer[]> {
    await tx.query(
      `UPDATE request SET state = $2, ended_at = date_trunc('milliseconds', clock_timestamp()) WHERE id = $1`,
      [request.id, state],
    );
    await this.needs.shorten(tx, request.id, request.policy.needHoursAfterEnd);
    await this.endWatches(tx, request.id);
    const offers = await this.offers.ofRequests(tx, [request.id]);
    const open = offers.filter((offer) => isWaiting(offer) || offer.state === 'accepted');
    await this.withdrawal.takeBack(tx, open, actor);
    return open;
  }

  private async endWatches(tx: Transaction, requestId: string): Promise<void> {
    const ended = await tx.query<{ id: string }>(
      `UPDATE watch SET ended_at = clock_timestamp() WHERE request_id = $1 AND ended_at IS NULL RETURNING id`,
      [requestId],
    );
    for (const { id } of ended) await this.needs.forget(tx, id);
  }
}
