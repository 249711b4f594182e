import { Injectable } from '@nestjs/common';
import { Notices } from '../../notice/notices.js';
import type { Transaction } from '../../platform/transactions.js';
import type { Hold } from './hold.repository.js';

/** What a notice of an ended hold is written of. */
export type EndedHold = Pick<Hold, 'id' | 'boardId' | 'ownerId' | 'agencyId' | 'requestId' | 'unitId'>;

/** Tells whoever loses a bed that was held for them, in the same words whatever took it away. */
@Injectable()
export class HoldNotices {
  constructor(private readonly notices: Notices) {}

  /** The owner; or the officers of the agency that held, where the owner belongs to none any more. */
  async ended(
    tx: Transaction,
    { id, boardId, ownerId, agencyId, requestId, unitId }: EndedHold,
  ): Promise<void> {
    await this.notices.write(tx, {
      boardId,
      kind: 'hold-ended',
      subjectId: requestId ?? unitId,
      once: `hold-ended:${id}`,
      to: { userIds: [ownerId], agencyIds: [agencyId], roles: ['placement-officer'] },
    });
  }
}
