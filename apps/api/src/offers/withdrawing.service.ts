import { Injectable } from '@nestjs/common';
import type { RequestView } from '@harborlight/contracts';
import { DomainError, may, refuseIf, whyNotWithdraw, type Actor } from '@harborlight/domain';
import { LiveUpdates } from '../notice/live-updates.js';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { BedHolds } from '../vacancy/hold/bed-holds.js';
import { RowSecurity } from '../platform/row-security.js';
import { RequestAccess } from '../requests/request-access.js';
import { RequestReader } from '../requests/request-reader.js';
import { StepLog } from '../requests/step-log.js';
import { Answers, type LockedRequest } from './answers.js';
import { OfferWithdrawal } from './offer-withdrawal.js';
import { Offers, type Offer } from './offers.js';

/** An officer no longer asks a shelter, or no longer brings the child to one that said yes. */
@Injectable()
export class WithdrawingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rowSecurity: RowSecurity,
    private readonly access: RequestAccess,
    private readonly offers: Offers,
    private readonly answers: Answers,
    private readonly holds: BedHolds,
    private readonly withdrawal: OfferWithdrawal,
    private readonly steps: StepLog,
    private readonly reader: RequestReader,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  withdraw(actor: Actor, offerId: string): Promise<RequestView> {
    return this.transactions.run(async (tx) => {
      const asked = await this.findOwn(tx, actor, offerId);
      const request = await this.access.lockOpen(tx, actor, 'request.write', asked.requestId);
      // From here on it is about what this does to the shelter.
      await this.rowSecurity.allowEverything(tx);
      const locked = await this.answers.lockForChange(tx, actor, request, asked.unitId);
      const offer = await this.offers.mustFind(tx, offerId);
      refuseIf(whyNotWithdraw(offer));
      if (offer.state === 'withdrawn') return this.reader.view(tx, request.id);
      await this.letGo(tx, actor, locked, offer);
      await this.withdrawal.takeBack(tx, [offer], actor);
      this.liveUpdates.publishOnCommit(tx, {
        boardId: request.boardId,
        topics: ['requests', 'offers', 'holds'],
        agencyIds: [request.agencyId, offer.agencyId],
      });
      const view = await this.reader.view(tx, request.id);
      const event = { actor: actor.userId, action: 'offer.withdraw', subject: offerId };
      await tx.record(request.boardId, event, locked.units.entries);
      return view;
    });
  }

  /** The bed of an accepted offer is let go with it. */
  private async letGo(tx: Transaction, actor: Actor, locked: LockedRequest, offer: Offer): Promise<void> {
    const { units, hold } = locked;
    if (!hold || hold.id !== offer.holdId) return;
    const { unitId, leg, requestId } = offer;
    const result = 'no-longer-needed';
    units.apply(await this.holds.release(tx, units.of(unitId), hold.id, result, actor.userId));
    await this.steps.write(tx, requestId, [{ kind: 'released', leg, unitId, result, actorId: actor.userId }]);
  }

  private async findOwn(tx: Transaction, actor: Actor, offerId: string): Promise<Offer> {
    await this.rowSecurity.allowOnAllBoards(tx, actor, 'request.write');
    const offer = await this.offers.find(tx, offerId);
    const owner = offer && { boardId: offer.boardId, agencyId: offer.askingAgencyId };
    if (!owner || !may(actor, 'request.write', owner)) throw new DomainError('not-found');
    return offer;
  }
}
