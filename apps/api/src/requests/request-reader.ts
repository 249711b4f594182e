import { Injectable } from '@nestjs/common';
import type { RequestView } from '@harborlight/contracts';
import { DomainError } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';
import { BedHolds } from '../vacancy/hold/bed-holds.js';
import { NeedStore } from './need/need-store.js';
import { RequestOffers } from './request-offers.js';
import { Requests, type PlacementRequest } from './requests.js';
import { StepLog } from './step-log.js';

/** Reads requests as those who ask see them: with their hold, their offers and their steps. */
@Injectable()
export class RequestReader {
  constructor(
    private readonly requests: Requests,
    private readonly offers: RequestOffers,
    private readonly steps: StepLog,
    private readonly needs: NeedStore,
    private readonly holds: BedHolds,
  ) {}

  /** The request as the transaction left it so far. */
  async view(tx: Transaction, id: string): Promise<RequestView> {
    const request = await this.requests.find(tx, id);
    const [view] = request ? await this.views(tx, [request]) : [];
    if (!view) throw new DomainError('not-found');
    return view;
  }

  async views(tx: Transaction, requests: readonly PlacementRequest[]): Promise<RequestView[]> {
    const ids = requests.map(({ id }) => id);
    const offers = Map.groupBy(await this.offers.ofRequests(tx, ids), ({ view }) => view.requestId);
    const steps = await this.steps.of(tx, ids);
    const needs = await this.needs.readAll(tx, ids);
    const holds = await this.holds.viewsOfRequests(tx, ids);
    return requests.map(({ boardId: _, agencyId: __, policy, ...request }) => {
      const need = needs.get(request.id);
      return {
        ...request,
        needHere: need !== undefined,
        needUntil: need?.until ?? null,
        hold: holds.get(request.id) ?? null,
        offers: (offers.get(request.id) ?? []).map(({ view }) => view),
        steps: steps.get(request.id) ?? [],
        ladder: policy.ladder,
        offersAtOnce: policy.offersAtOnce,
        broadcast: policy.broadcast,
        watchHoldMinutes: policy.watchHoldMinutes,
      };
    });
  }
}
