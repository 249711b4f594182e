import { Injectable } from '@nestjs/common';
import type { RequestView } from '@harborlight/contracts';
import type { BroadcastDto, OffersDto } from '@harborlight/contracts/dto';
import {
  DomainError,
  refuseIf,
  whyNotAskSoMany,
  whyNotAskTwice,
  whyNotFit,
  whyNotSoRestrictive,
  type Actor,
  type Need,
  type RestrictiveReason,
} from '@harborlight/domain';
import { Desk } from '../../notice/desk.js';
import { Attempts, type Attempt } from '../../platform/attempts.js';
import { InvalidInput } from '../../platform/problem.js';
import { UnitOfWork, type Tx } from '../../platform/unit-of-work.js';
import { UnitLock } from '../../registry/unit-lock.js';
import { BedHolds } from '../../vacancy/hold/bed-holds.js';
import { NeedStore } from '../need/need-store.js';
import { RequestDoor } from '../requests/request-door.js';
import { RequestReader } from '../requests/request-reader.js';
import type { PlacementRequest } from '../requests/request.repository.js';
import { StepLog } from '../requests/step-log.js';
import { Fitting, type Judged } from './fitting.js';
import { OfferNotices } from './offer-notices.js';
import { OfferRepository, type Offer } from './offer.repository.js';

interface Ask {
  readonly need?: Need | undefined;
  readonly reason?: RestrictiveReason | undefined;
  readonly leg?: 1 | 2 | undefined;
}

/** What decides whom a request asks. */
interface Choice {
  readonly request: PlacementRequest;
  readonly judged: ReadonlyMap<string, Judged>;
  readonly offers: readonly Offer[];
}

/** Puts a request to shelters: a few chosen ones, or every one that fits. */
@Injectable()
export class AskingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly door: RequestDoor,
    private readonly fitting: Fitting,
    private readonly needs: NeedStore,
    private readonly offers: OfferRepository,
    private readonly holds: BedHolds,
    private readonly locks: UnitLock,
    private readonly steps: StepLog,
    private readonly notices: OfferNotices,
    private readonly reader: RequestReader,
    private readonly desk: Desk,
  ) {}

  /** Asks the units the officer chose, as many at once as the request's policy allows. */
  offer(actor: Actor, requestId: string, ask: OffersDto, key: string | null): Promise<RequestView> {
    const attempt = { key, act: `offer ${requestId}`, ask };
    return this.ask(actor, requestId, ask, attempt, ({ request, judged, offers }) => {
      const { unitIds } = ask;
      const chosen = unitIds.map((unitId) => judged.get(unitId) ?? refuseStranger());
      refuseIf([
        ...whyNotFit(chosen),
        ...whyNotAskTwice(unitIds, offers),
        ...whyNotAskSoMany(unitIds, offers, request.policy),
        ...whyNotSoRestrictive(chosen, judged.values(), ask.reason),
      ]);
      return chosen;
    });
  }

  /** Asks every unit that fits, of a class or a region, where the board agreed to that. */
  broadcast(actor: Actor, requestId: string, ask: BroadcastDto, key: string | null): Promise<RequestView> {
    const attempt = { key, act: `broadcast ${requestId}`, ask };
    return this.ask(actor, requestId, ask, attempt, ({ request, judged, offers }) => {
      if (!request.policy.broadcast) throw new DomainError('broadcast-off');
      const chosen = [...judged.values()].filter(
        ({ match, profile }) =>
          match.verdict === 'fits' &&
          (ask.class === undefined || profile.class === ask.class) &&
          (ask.region === undefined || profile.region === ask.region) &&
          whyNotAskTwice([match.unitId], offers).length === 0,
      );
      if (chosen.length === 0) throw new DomainError('nobody-to-ask');
      return chosen;
    });
  }

  private async ask(
    actor: Actor,
    requestId: string,
    ask: Ask,
    attempt: Attempt,
    choose: (choice: Choice) => readonly Judged[],
  ): Promise<RequestView> {
    const { boardId } = await this.unitOfWork.read((tx) =>
      this.door.find(tx, actor, 'request.write', requestId),
    );
    const units = await this.fitting.unitsSeenBy(actor, boardId);
    return this.unitOfWork.run(async (tx) => {
      await this.door.find(tx, actor, 'request.write', requestId);
      if (await this.attempts.earlier(tx, actor, attempt)) return this.reader.view(tx, requestId);
      const request = await this.door.lockOpen(tx, actor, 'request.write', requestId);
      const leg = ask.leg ?? 1;
      if (leg > request.legs) throw new InvalidInput([{ field: 'leg', code: 'max' }]);
      const offers = await this.offers.ofRequests(tx, [requestId]);
      await this.refuseWherePlaced(tx, requestId, offers);
      const need = await this.needOf(tx, request, ask.need);
      const judged = await this.fitting.judge(tx, boardId, units, need);
      const chosen = choose({ request, judged, offers });
      await this.refuseWhereClosed(tx, chosen);
      if (ask.need) await this.steps.write(tx, requestId, [{ kind: 'searched', leg, actorId: actor.userId }]);
      await this.put(tx, actor, request, chosen, { ...ask, leg });
      await this.attempts.keep(tx, actor, attempt, { requestId });
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
    tx: Tx,
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
    this.desk.tellOnCommit(tx, { boardId, topics: ['requests', 'offers'], agencyIds });
  }

  /** The need that came along is kept; otherwise the one that is here must do. */
  private async needOf(tx: Tx, request: PlacementRequest, sent: Need | undefined): Promise<Need> {
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
  private async refuseWherePlaced(tx: Tx, requestId: string, offers: readonly Offer[]): Promise<void> {
    const live = await this.holds.liveOfRequest(tx, requestId);
    if (live && offers.some(({ state, holdId }) => state === 'accepted' && holdId === live.id))
      throw new DomainError('request-holds-already');
  }

  /** Locked, no unit can close before its offer is there for the closing to withdraw. */
  private async refuseWhereClosed(tx: Tx, chosen: readonly Judged[]): Promise<void> {
    const units = await this.locks.takeAllAnyway(
      tx,
      chosen.map(({ match }) => match.unitId),
    );
    if ([...units.values()].some(({ closed }) => closed)) throw new DomainError('unit-closed');
  }
}

function refuseStranger(): never {
  throw new DomainError('not-found');
}
