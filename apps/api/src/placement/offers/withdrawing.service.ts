import { Injectable } from '@nestjs/common';
import type { RequestView } from '@harborlight/contracts';
import { DomainError, may, refuseIf, whyNotWithdraw, type Actor } from '@harborlight/domain';
import { Desk } from '../../notice/desk.js';
import { UnitOfWork, type Tx } from '../../platform/unit-of-work.js';
import { BedHolds } from '../../vacancy/hold/bed-holds.js';
import { Reach } from '../../platform/reach.js';
import { RequestDoor } from '../requests/request-door.js';
import { RequestReader } from '../requests/request-reader.js';
import { StepLog } from '../requests/step-log.js';
import { Answers, type RequestInHand } from './answers.js';
import { OfferWithdrawal } from './offer-withdrawal.js';
import { OfferRepository, type Offer } from './offer.repository.js';

/** An officer no longer asks a shelter, or no longer brings the child to one that said yes. */
@Injectable()
export class WithdrawingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reach: Reach,
    private readonly door: RequestDoor,
    private readonly offers: OfferRepository,
    private readonly answers: Answers,
    private readonly holds: BedHolds,
    private readonly withdrawal: OfferWithdrawal,
    private readonly steps: StepLog,
    private readonly reader: RequestReader,
    private readonly desk: Desk,
  ) {}

  withdraw(actor: Actor, offerId: string): Promise<RequestView> {
    return this.unitOfWork.run(async (tx) => {
      const asked = await this.findOwn(tx, actor, offerId);
      const request = await this.door.lockOpen(tx, actor, 'request.write', asked.requestId);
      // From here on it is about what this does to the shelter.
      await this.reach.everything(tx);
      const hand = await this.answers.takeInHand(tx, request, asked.unitId);
      const offer = await this.offers.mustFind(tx, offerId);
      refuseIf(whyNotWithdraw(offer));
      if (offer.state === 'withdrawn') return this.reader.view(tx, request.id);
      await this.letGo(tx, actor, hand, offer);
      await this.withdrawal.takeBack(tx, [offer], actor);
      this.desk.tellOnCommit(tx, {
        boardId: request.boardId,
        topics: ['requests', 'offers', 'holds'],
        agencyIds: [request.agencyId, offer.agencyId],
      });
      const view = await this.reader.view(tx, request.id);
      const deed = { actor: actor.userId, action: 'offer.withdraw', subject: offerId };
      await tx.record(request.boardId, deed, hand.units.entries);
      return view;
    });
  }

  /** The bed of an accepted offer is let go with it. */
  private async letGo(tx: Tx, actor: Actor, hand: RequestInHand, offer: Offer): Promise<void> {
    const { units, hold } = hand;
    if (!hold || hold.id !== offer.holdId) return;
    const { unitId, leg, requestId } = offer;
    const result = 'no-longer-needed';
    units.took(await this.holds.release(tx, units.of(unitId), hold.id, result, actor.userId));
    await this.steps.write(tx, requestId, [{ kind: 'released', leg, unitId, result, actorId: actor.userId }]);
  }

  private async findOwn(tx: Tx, actor: Actor, offerId: string): Promise<Offer> {
    await this.reach.across(tx, actor, 'request.write');
    const offer = await this.offers.find(tx, offerId);
    const owner = offer && { boardId: offer.boardId, agencyId: offer.askingAgencyId };
    if (!owner || !may(actor, 'request.write', owner)) throw new DomainError('not-found');
    return offer;
  }
}
