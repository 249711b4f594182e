import { Injectable } from '@nestjs/common';
import type { InboxView, NoticeView } from '@harborlight/contracts';
import { DomainError, type Actor } from '@harborlight/domain';
import { columns } from '../../platform/columns.js';
import { noBoard, Transactions, type Transaction } from '../../platform/transactions.js';
import { LiveUpdates } from '../live-updates.js';
import { NoticeEntity } from '../notice.entity.js';

const noticeColumns = columns(
  NoticeEntity,
  ...(['id', 'boardId', 'kind', 'subjectId', 'at', 'acknowledgedAt'] as const),
);

/** What has been read needs no message any more. */
const acknowledge = `UPDATE notice SET acknowledged_at = coalesce(acknowledged_at, clock_timestamp()), next_try_at = NULL,
  email = CASE email WHEN 'due' THEN 'none' ELSE email END,
  push = CASE push WHEN 'due' THEN 'none' ELSE push END`;

interface Acknowledged {
  readonly boardId: string;
}

/** Everybody's own inbox. */
@Injectable()
export class InboxService {
  constructor(
    private readonly transactions: Transactions,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  inboxOf({ userId }: Actor): Promise<InboxView> {
    return this.transactions.read(async (tx) => {
      const notices = await tx.query<NoticeView>(
        `SELECT ${noticeColumns.of('n')}, b.code AS board
           FROM notice n JOIN published_board b ON b.id = n.board_id
          WHERE n.user_id = $1 ORDER BY n.at DESC, n.id DESC LIMIT 100`,
        [userId],
      );
      const [count] = await tx.query<{ waiting: number }>(
        'SELECT count(*) AS waiting FROM notice WHERE user_id = $1 AND acknowledged_at IS NULL',
        [userId],
      );
      return { waiting: count?.waiting ?? 0, notices };
    });
  }

  acknowledge(actor: Actor, noticeId: string): Promise<InboxView> {
    return this.change(actor, async (tx) => {
      const found = await tx.query<Acknowledged>(
        `${acknowledge} WHERE id = $1 AND user_id = $2 RETURNING board_id AS "boardId"`,
        [noticeId, actor.userId],
      );
      if (found.length === 0) throw new DomainError('not-found');
      return found;
    });
  }

  acknowledgeAll(actor: Actor): Promise<InboxView> {
    return this.change(actor, (tx) =>
      tx.query<Acknowledged>(
        `${acknowledge} WHERE user_id = $1 AND acknowledged_at IS NULL RETURNING board_id AS "boardId"`,
        [actor.userId],
      ),
    );
  }

  /** The person's other open pages hear of it too. */
  private async change(
    actor: Actor,
    work: (tx: Transaction) => Promise<readonly Acknowledged[]>,
  ): Promise<InboxView> {
    const { userId } = actor;
    await this.transactions.run(async (tx) => {
      const boards = new Set((await work(tx)).map(({ boardId }) => boardId));
      for (const boardId of boards)
        this.liveUpdates.publishOnCommit(tx, { boardId, topics: ['notices'], userIds: [userId] });
      await tx.record(noBoard, { actor: userId, action: 'inbox.acknowledge', subject: userId });
    });
    return this.inboxOf(actor);
  }
}
