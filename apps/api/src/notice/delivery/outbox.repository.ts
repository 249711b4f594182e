import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Instant, NoticePreference } from '@harborlight/domain';
import type { Occasion } from './letter.js';
import type { Browser } from './push.js';
import type { Delivery } from '../notice.entity.js';

/** A notice on its way out, and all that is needed to send it. */
export interface Outgoing extends Occasion {
  readonly id: string;
  readonly address: string;
  readonly preference: Partial<NoticePreference> | null;
  readonly email: Delivery;
  readonly push: Delivery;
  /** How often it was tried, this time included. */
  readonly tries: number;
  readonly browsers: readonly Browser[];
}

export interface Tried {
  readonly id: string;
  readonly email: Delivery;
  readonly push: Delivery;
  readonly nextTryAt: Instant | null;
}

/** The notices that are still to be sent: `notice` is its own outbox. */
@Injectable()
export class OutboxRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Takes what is due at `now`, oldest first; until `until` nobody else takes it. */
  async take(now: Instant, until: Instant, limit: number): Promise<Outgoing[]> {
    const [taken] = await this.source.query<[Outgoing[], number]>(
      `UPDATE notice n SET tries = n.tries + 1, next_try_at = $2
         FROM (SELECT id FROM notice WHERE (email = 'due' OR push = 'due') AND next_try_at <= $1
                ORDER BY next_try_at LIMIT $3 FOR UPDATE SKIP LOCKED) due,
              published_board b, auth."user" u LEFT JOIN notice_preference p ON p.user_id = u.id
        WHERE n.id = due.id AND b.id = n.board_id AND u.id = n.user_id
       RETURNING n.id, n.kind, n.subject_id AS "subjectId", b.code AS board, u.email AS address, p.preference, n.email, n.push, n.tries,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('endpoint', s.endpoint, 'p256dh', s.p256dh, 'auth', s.auth)), '[]')
            FROM push_subscription s WHERE s.user_id = n.user_id) AS browsers`,
      [now, until, limit],
    );
    return taken;
  }

  async settle({ id, email, push, nextTryAt }: Tried): Promise<void> {
    await this.source.query('UPDATE notice SET email = $2, push = $3, next_try_at = $4 WHERE id = $1', [
      id,
      email,
      push,
      nextTryAt,
    ]);
  }

  async forgetBrowser(endpoint: string): Promise<void> {
    await this.source.query('DELETE FROM push_subscription WHERE endpoint = $1', [endpoint]);
  }
}
