import { Injectable } from '@nestjs/common';
import type { OfferState } from '@harborlight/domain';
import { Notices } from '../notice/notices.js';
import type { Transaction } from '../platform/transactions.js';
import type { Offer } from './offers.js';

type OfferParties = Pick<Offer, 'id' | 'boardId' | 'agencyId'>;
type Answered = Pick<Offer, 'id' | 'boardId' | 'requestId'>;

const shelterRoles = ['shelter-staff', 'shelter-manager'] as const;

/** Tells people of offers: that one came, what was answered, and that it was taken back. */
@Injectable()
export class OfferNotices {
  constructor(private readonly notices: Notices) {}

  async asked(tx: Transaction, { id, boardId, agencyId }: OfferParties): Promise<void> {
    await this.notices.write(tx, {
      boardId,
      kind: 'offer',
      subjectId: id,
      once: `offer ${id}`,
      to: { agencyIds: [agencyId], roles: shelterRoles },
    });
  }

  async answered(
    tx: Transaction,
    { id, boardId, requestId }: Answered,
    officerId: string,
    state: OfferState,
  ): Promise<void> {
    await this.notices.write(tx, {
      boardId,
      kind: 'answer',
      subjectId: requestId,
      once: `answer ${id} ${state}`,
      to: { userIds: [officerId] },
    });
  }

  async withdrawn(tx: Transaction, offers: readonly OfferParties[]): Promise<void> {
    for (const { id, boardId, agencyId } of offers)
      await this.notices.write(tx, {
        boardId,
        kind: 'offer-withdrawn',
        subjectId: id,
        once: `offer-withdrawn ${id}`,
        to: { agencyIds: [agencyId], roles: shelterRoles },
      });
  }
}
