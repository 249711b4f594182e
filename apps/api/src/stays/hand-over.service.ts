import { Injectable } from '@nestjs/common';
import type { HandOverView } from '@harborlight/contracts';
import { DomainError, refuseIf, whyNotSettle, type Actor } from '@harborlight/domain';
import { Transactions } from '../platform/transactions.js';
import { FacilityService } from '../registry/facility.service.js';
import { Requests } from '../requests/requests.js';
import { ArrivalRepository } from './arrival.repository.js';
import { SettledOffers } from './settled-offers.js';

/** What whoever brings the child must know once a shelter said yes. An address is not in the system. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly transactions: Transactions,
    private readonly offers: SettledOffers,
    private readonly requests: Requests,
    private readonly arrivals: ArrivalRepository,
    private readonly facilities: FacilityService,
  ) {}

  /** Each reading leaves an audit entry: it gives a number that confidential houses give to few. */
  show(actor: Actor, offerId: string): Promise<HandOverView> {
    return this.transactions.run(async (tx) => {
      const offer = await this.offers.find(tx, actor, offerId);
      refuseIf(whyNotSettle(offer.state, { outcome: 'arrived' }));
      const request = await this.requests.find(tx, offer.requestId);
      const place = await this.arrivals.heldPlace(tx, offer.id);
      if (!request || !place || offer.holdUntil === null) throw new DomainError('not-found');
      const { profile, bed } = place;
      const { intakePhone, meetingPoint } = await this.facilities.intakeFor(tx, profile.facilityId);
      await tx.record(offer.boardId, { actor: actor.userId, action: 'hand-over.read', subject: offer.id });
      return {
        offerId: offer.id,
        unitId: offer.unitId,
        intakePhone,
        meetingPoint,
        papersAtDoor: profile.papersAtDoor,
        transport: profile.transport,
        bed,
        bedKind: profile.kind,
        expectedAt: offer.expectedAt,
        holdUntil: offer.holdUntil,
        officer: request.officer,
        agency: request.agency,
        callBack: request.callBack,
      };
    });
  }
}
