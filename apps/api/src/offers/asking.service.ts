import { Injectable } from '@nestjs/common';
import type { RequestView } from '@harborlight/contracts';
import type { BroadcastDto, OffersDto } from '@harborlight/contracts/dto';
import {
  DomainError,
  refuseIf,
  whyNotAskSoMany,
  whyNotAskTwice,
  whyNotFit,
  whyNotHoldForRequest,
  whyNotSoRestrictive,
  type Actor,
  type Need,
  type RestrictiveReason,
} from '@harborlight/domain';
import { LiveUpdates } from '../notice/live-updates.js';
import { IdempotencyKeys, type IdempotencyKey } from '../platform/idempotency-keys.js';
import { InvalidInput } from '../platform/problem.js';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { UnitLock } from '../registry/unit-lock.js';
import { BedHolds } from '../vacancy/hold/bed-holds.js';
import { NeedStore } from '../requests/need/need-store.js';
import { RequestAccess } from '../requests/request-access.js';
import { RequestReader } from '../requests/request-reader.js';
import type { PlacementRequest } from '../requests/requests.js';
import { StepLog } from '../requests/step-log.js';
import { OfferEligibility, type Judged } from './offer-eligibility.js';
import { OfferNotices } from './offer-notices.js';
import { Offers, type Offer } from './offers.js';

interface OfferInput {
  readonly need?: Need | undefined;
  readonly reason?: RestrictiveReason | undefined;
  readonly leg?: 1 | 2 | undefined;
}

/** What decides whom a request asks. */
interface AskedUnits {
  readonly request: PlacementRequest;
  readonly judged: ReadonlyMap<string, Judged>;
  readonly offers: readonly Offer[];
}

/** Puts a request to shelters: a few chosen ones, or every one that fits. */
@Injectable()
export class AskingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly idempotencyKeys: IdempotencyKeys,
    private readonly access: RequestAccess,
    private readonly eligibility: OfferEligibility,
    private readonly needs: NeedStore,
    private readonly offers: Offers,
    private readonly holds: BedHolds,
    private readonly locks: UnitLock,
    private readonly steps: StepLog,
    private readonly notices: OfferNotices,
    private readonly reader: RequestReader,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** Asks the units the officer chose, as many at once as the request's policy allows. */
  offer(actor: Actor, requestId: string, input: OffersDto, key: string | null): Promise<RequestView> {
    const idempotencyKey = { key, operation: `offer ${requestId}`, input };
    return this.ask(actor, requestId, input, idempotencyKey, ({ request, judged, offers }) => {
      const { unitIds } = input;
      const chosen = unitIds.map((unitId) => judged.get(unitId) ?? refuseStranger());
      refuseIf([
        ...whyNotFit(chosen),
        ...whyNotAskTwice(unitIds, offers),
        ...whyNotAskSoMany(unitIds, offers, request.policy),
        ...whyNotSoRestrictive(chosen, judged.values(), input.reason),
      ]);
      return chosen;
    });
  }

  /** Asks every unit that fits, of a class or a region, where the board agreed to that. */
  broadcast(actor: Actor, requestId: string, input: BroadcastDto, key: string | null): Promise<RequestView> {
    const idempotencyKey = { key, operation: `broadcast ${requestId}`, input };
    return this.ask(actor, requestId, input, idempotencyKey, ({ request, judged, offers }) => {
      if (!request.policy.broadcast) throw new DomainError('broadcast-off');
      const chosen = [...judged.values()].filter(
        ({ match, profile }) =>
          match.verdict === 'fits' &&
          (input.class === undefined || profile.class === input.class) &&
          (input.region === undefined || profile.region === input.region) &&
          whyNotAskTwice([match.unitId], offers).length === 0,
      );
      if (chosen.length === 0) throw new DomainError('nobody-to-ask');
      return chosen;
    });
  }

  private async ask(
    actor: Actor,
    requestId: string,
    input: OfferInput,
    idempotencyKey: IdempotencyKey,
    choose: (choice: AskedUnits) => readonly Judged[],
  ): Promise<RequestView> {
    const { boardId } = await this.transactions.read((tx) =>
      this.access.find(tx, actor, 'request.write', requestId),
    );
    const units = await this.eligibility.unitsSeenBy(actor, boardId);
    return this.transactions.run(async (tx) => {
      await this.access.find(tx, actor, 'request.write', requestId);
      if (await this.idempotencyKeys.earlierAnswer(tx, actor, idempotencyKey))
        return this.reader.view(tx, requestId);
      const request = await this.access.lockOpen(tx, actor, 'request.write', requestId);
      const leg = input.leg ?? 1;
      if (leg > request.legs) throw new InvalidInput([{ field: 'leg', code: 'max' }]);
      const offers = await this.offers.ofRequests(tx, [requestId]);
      await this.refuseWherePlaced(tx, requestId, offers);
      const need = await this.needOf(tx, request, input.need);
      const judged = await this.eligibility.judge(tx, boardId, units, need);
      const chosen = choose({ request, judged, offers });
      await this.refuseWhereClosed(tx, chosen);
      if (input.need)
        await this.steps.write(tx, requestId, [{ kind: 'searched', leg, actorId: actor.userId }]);
      await this.put(tx, actor, request, chosen, { ...input, leg });
      await this.idempotencyKeys.storeAnswer(tx, actor, idempotencyKey, { requestId });
      const view = await this.reader.view(tx, requestId);
      await tx.record(boardId, {
        actor: actor.userId,
        action: 'offer.ask',
        subject: requestId,
        detail: { units: chosen.map(({ match }) => match.unitId).join(' ') },
      });
      return view;
    });
  }

  private async put(
    tx: Transaction,
    actor: Actor,
    { id: requestId, boardId, agencyId: askingAgencyId }: PlacementRequest,
    chosen: readonly Judged[],
    { leg, reason }: { readonly leg: number; readonly reason?: RestrictiveReason | undefined },
  ): Promise<void> {
    for (const { profile } of chosen) {
      const { unitId, agencyId } = profile;
      const asked = { requestId, boardId, unitId, agencyId, askingAgencyId, leg, channel: 'app' } as const;
      await this.notices.asked(tx, { ...asked, id: await this.offers.add(tx, asked) });
    }
    await this.steps.write(
      tx,
      requestId,
      chosen.map(({ match: { unitId } }) => ({
        kind: 'asked',
        leg,
        unitId,
        ...(reason && { result: reason }),
        channel: 'app',
        actorId: actor.userId,
      })),
    );
    const agencyIds = [askingAgencyId, ...chosen.map(({ profile }) => profile.agencyId)];
    this.liveUpdates.publishOnCommit(tx, { boardId, topics: ['requests', 'offers'], agencyIds });
  }

  /** The need that came along is kept; otherwise the one that is here must do. */
  private async needOf(tx: Transaction, request: PlacementRequest, sent: Need | undefined): Promise<Need> {
    const { id: subjectId, boardId, agencyId, policy } = request;
    if (sent) {
      await this.needs.put(tx, {
        subjectId,
        boardId,
        agencyId,
        need: sent,
        hoursAtMost: policy.needHoursAtMost,
      });
      return sent;
    }
    const kept = await this.needs.read(tx, subjectId);
    if (!kept) throw new DomainError('need-missing', [{ code: 'need-missing', field: 'need' }]);
    return kept.need;
  }

  /** A bed waits for the child already: nobody else is asked until the child has come or the bed was let go. */
  private async refuseWherePlaced(
    tx: Transaction,
    requestId: string,
    offers: readonly Offer[],
  ): Promise<void> {
    const live = await this.holds.liveOfRequest(tx, requestId);
    const accepted = offers.find(({ state, holdId }) => state === 'accepted' && holdId === live?.id);
    refuseIf(whyNotHoldForRequest(live && accepted ? live : null));
  }

  /** Locked, no unit can close before its offer is there for the closing to withdraw. */
  private async refuseWhereClosed(tx: Transaction, chosen: readonly Judged[]): Promise<void> {
    const units = await this.locks.lockAllUnchecked(
      tx,
      null,
      chosen.map(({ match }) => match.unitId),
    );
    if ([...units.values()].some(({ closed }) => closed)) throw new DomainError('unit-closed');
  }
}

function refuseStranger(): never {
  throw new DomainError('not-found');
}
