import { Injectable } from '@nestjs/common';
import { addMinutes, confirmationHours, type Instant } from '@harborlight/domain';
import { Notices } from '../notice/notices.js';
import { RowSecurity } from '../platform/row-security.js';
import { Transactions } from '../platform/transactions.js';
import { WatchRepository } from './watch.repository.js';

/** Reminds the court of its watches that end soon unless somebody confirms them. */
@Injectable()
export class WatchReminders {
  constructor(
    private readonly transactions: Transactions,
    private readonly rowSecurity: RowSecurity,
    private readonly watches: WatchRepository,
    private readonly notices: Notices,
  ) {}

  /** Everybody was told, once, of what is due at `now`. A watch that was confirmed is to be confirmed anew. */
  async remind(now: Instant): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.rowSecurity.allowEverything(tx);
      const unconfirmed = await this.watches.unconfirmed(tx, addMinutes(now, confirmationHours * 60));
      for (const { id, boardId, officerId, confirmBy } of unconfirmed)
        await this.notices.write(tx, {
          boardId,
          kind: 'watch-confirm',
          subjectId: id,
          once: `watch-confirm:${id}:${confirmBy}`,
          to: { userIds: [officerId] },
        });
    });
  }
}
