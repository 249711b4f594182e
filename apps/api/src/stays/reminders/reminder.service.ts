import { Injectable } from '@nestjs/common';
import type { Instant } from '@harborlight/domain';
import { Notices, type NewNotice } from '../../notice/notices.js';
import { Transactions, type Transaction } from '../../platform/transactions.js';
import { RowSecurity } from '../../platform/row-security.js';
import { HoldNotices } from '../../vacancy/hold/hold-notices.js';
import { DueReminders } from './due-reminders.repository.js';

const shelterRoles = ['shelter-staff', 'shelter-manager'] as const;

/**
 * Reminds people of what the clock alone brings: a hold that ends, a child who is late, a count that grows old.
 */
@Injectable()
export class ReminderService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rowSecurity: RowSecurity,
    private readonly due: DueReminders,
    private readonly notices: Notices,
    private readonly holdNotices: HoldNotices,
  ) {}

  /** Everybody was told, once, of what is due at `now`. */
  async remind(now: Instant): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.rowSecurity.allowEverything(tx);
      const reminders = [
        ...(await this.ofHolds(tx, now)),
        ...(await this.ofArrivals(tx, now)),
        ...(await this.ofUnits(tx, now)),
      ];
      for (const reminder of reminders) await this.notices.write(tx, reminder);
      for (const hold of await this.due.lapsedHolds(tx, now)) await this.holdNotices.ended(tx, hold);
    });
  }

  /** A hold that was extended ends anew. */
  private async ofHolds(tx: Transaction, now: Instant): Promise<NewNotice[]> {
    return (await this.due.endingHolds(tx, now)).map(({ id, boardId, subjectId, ownerId, until }) => ({
      boardId,
      kind: 'hold-ending',
      subjectId,
      once: `hold-ending:${id}:${until}`,
      to: { userIds: [ownerId] },
    }));
  }

  private async ofArrivals(tx: Transaction, now: Instant): Promise<NewNotice[]> {
    return (await this.due.lateArrivals(tx, now)).flatMap(
      ({ offerId, boardId, officerId, agencyId, expectedAt }) => {
        const late = {
          boardId,
          kind: 'arrival-late' as const,
          subjectId: offerId,
          once: `arrival-late:${offerId}:${expectedAt}`,
        };
        return [
          { ...late, to: { userIds: [officerId] } },
          { ...late, to: { agencyIds: [agencyId], roles: shelterRoles } },
        ];
      },
    );
  }

  private async ofUnits(tx: Transaction, now: Instant): Promise<NewNotice[]> {
    return (await this.due.agingUnits(tx, now)).map(({ unitId, boardId, agencyId, reportedAt }) => ({
      boardId,
      kind: 'still-right',
      subjectId: unitId,
      once: `still-right:${unitId}:${reportedAt}`,
      to: { agencyIds: [agencyId], roles: shelterRoles },
    }));
  }
}
