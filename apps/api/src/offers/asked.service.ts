import { Injectable } from '@nestjs/common';
import type { AskedView } from '@harborlight/contracts';
import {
  agenciesWith,
  DomainError,
  isWaiting,
  waitingOfferStates,
  type Actor,
  type OfferState,
} from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { LiveUpdates } from '../notice/live-updates.js';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { NeedStore } from '../requests/need/need-store.js';
import { RowSecurity } from '../platform/row-security.js';
import { Requests } from '../requests/requests.js';
import { StepLog } from '../requests/step-log.js';
import { OfferAccess } from './offer-access.js';
import { Offers, offerView, type Offer } from './offers.js';

const statesOf = {
  waiting: waitingOfferStates,
  accepted: ['accepted'],
} as const satisfies Record<string, readonly OfferState[]>;

/** What a shelter is asked, with the need for as long as the offer waits for an answer or for the child. */
@Injectable()
export class AskedService {
  constructor(
    private readonly transactions: Transactions,
    private readonly boards: BoardService,
    private readonly rowSecurity: RowSecurity,
    private readonly access: OfferAccess,
    private readonly offers: Offers,
    private readonly requests: Requests,
    private readonly needs: NeedStore,
    private readonly steps: StepLog,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** The offers put to the actor's agencies, newest first. That somebody read them is recorded, once a list. */
  async listAsked(actor: Actor, code: string, state: keyof typeof statesOf | null): Promise<AskedView[]> {
    const board = await this.boards.findBoard(actor, code);
    const mine = agenciesWith(actor, 'offer.answer', board.id);
    const agencyIds = mine === 'everything' ? null : mine.agencies;
    return this.transactions.run(async (tx) => {
      await this.rowSecurity.allowOnBoard(tx, actor, board.id, 'offer.answer');
      const offers = await this.offers.ofAgencies(tx, board.id, agencyIds, state && statesOf[state]);
      const views = await this.views(tx, offers);
      if (views.length > 0)
        await tx.record(board.id, {
          actor: actor.userId,
          action: 'offer.read',
          detail: { offers: views.map(({ id }) => id).join(' ') },
        });
      return views;
    });
  }

  /** Somebody has seen it: the ladder waits for the answer now. Seen twice is seen once. */
  acknowledge(actor: Actor, offerId: string): Promise<AskedView> {
    return this.transactions.run(async (tx) => {
      const { requestId, boardId } = await this.access.find(tx, actor, offerId);
      await this.requests.lock(tx, requestId);
      const offer = await this.access.find(tx, actor, offerId);
      if (offer.state === 'withdrawn') throw new DomainError('offer-withdrawn');
      const isFirst = offer.state === 'asked';
      if (isFirst) await this.markSeen(tx, actor, offer);
      await this.rowSecurity.allowOnAllBoards(tx, actor, 'offer.answer');
      const [view] = await this.views(tx, [await this.access.find(tx, actor, offerId)]);
      if (!view) throw new DomainError('not-found');
      await tx.record(boardId, {
        actor: actor.userId,
        action: isFirst ? 'offer.acknowledge' : 'offer.read',
        subject: offerId,
        detail: { needRead: view.need !== null },
      });
      return view;
    });
  }

  private async markSeen(tx: Transaction, actor: Actor, offer: Offer): Promise<void> {
    const { id, requestId, boardId, unitId, leg, agencyId, askingAgencyId } = offer;
    await this.offers.acknowledge(tx, id);
    // The steps are of the request, which is not the shelter's.
    await this.rowSecurity.allowEverything(tx);
    await this.steps.write(tx, requestId, [
      { kind: 'acknowledged', unitId, leg, channel: 'app', actorId: actor.userId },
    ]);
    const agencyIds = [agencyId, askingAgencyId];
    this.liveUpdates.publishOnCommit(tx, { boardId, topics: ['requests', 'offers'], agencyIds });
  }

  private async views(tx: Transaction, offers: readonly Offer[]): Promise<AskedView[]> {
    const requests = await this.requests.findAll(
      tx,
      offers.map(({ requestId }) => requestId),
    );
    const current = offers.filter((offer) => isWaiting(offer) || offer.state === 'accepted');
    const needs = await this.needs.readAll(
      tx,
      current.map(({ requestId }) => requestId),
    );
    return offers.flatMap((offer) => {
      const request = requests.get(offer.requestId);
      if (!request) return [];
      const { token, officer, agency, callBack } = request;
      const need = current.includes(offer) ? (needs.get(offer.requestId)?.need ?? null) : null;
      return [{ ...offerView(offer), token, officer, agency, callBack, need }];
    });
  }
}
