import { Injectable } from '@nestjs/common';
import type { NoticePreferenceView } from '@harborlight/contracts';
import type { NoticePreferenceDto, PushSubscriptionDto } from '@harborlight/contracts/dto';
import type { Actor, NoticePreference } from '@harborlight/domain';
import { noBoard, Transactions, type Transaction } from '../../platform/transactions.js';
import { wholePreference } from './whole-preference.js';

/** A person takes part with this many browsers; the oldest makes room for one more. */
const mostBrowsers = 10;

/** How each person wants to be told, and the browsers that may wake them. */
@Injectable()
export class PreferenceService {
  constructor(private readonly transactions: Transactions) {}

  preferenceOf({ userId }: Actor): Promise<NoticePreferenceView> {
    return this.transactions.read(async (tx) => {
      const [row] = await tx.query<{ preference: Partial<NoticePreference> }>(
        'SELECT preference FROM notice_preference WHERE user_id = $1',
        [userId],
      );
      return wholePreference(row?.preference ?? null);
    });
  }

  async choose(actor: Actor, preference: NoticePreferenceDto): Promise<NoticePreferenceView> {
    await this.transactions.run(async (tx) => {
      await tx.query(
        `INSERT INTO notice_preference (user_id, preference) VALUES ($1, $2)
         ON CONFLICT (user_id) DO UPDATE SET preference = EXCLUDED.preference`,
        [actor.userId, JSON.stringify(preference)],
      );
      await this.record(tx, actor, 'notice-preference.set');
    });
    return preference;
  }

  /** This browser wakes this person from now on, whoever used it before. */
  async subscribe(actor: Actor, { endpoint, p256dh, auth }: PushSubscriptionDto): Promise<void> {
    await this.transactions.run(async (tx) => {
      await tx.query(
        `INSERT INTO push_subscription (endpoint, user_id, p256dh, auth) VALUES ($1, $2, $3, $4)
         ON CONFLICT (endpoint) DO UPDATE
           SET user_id = EXCLUDED.user_id, p256dh = EXCLUDED.p256dh, auth = EXCLUDED.auth, made_at = now()`,
        [endpoint, actor.userId, p256dh, auth],
      );
      await tx.query(
        `DELETE FROM push_subscription WHERE endpoint IN (
           SELECT endpoint FROM push_subscription WHERE user_id = $1 ORDER BY made_at DESC OFFSET $2)`,
        [actor.userId, mostBrowsers],
      );
      await this.record(tx, actor, 'push-subscription.add');
    });
  }

  async unsubscribe(actor: Actor, endpoint: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await tx.query('DELETE FROM push_subscription WHERE endpoint = $1 AND user_id = $2', [
        endpoint,
        actor.userId,
      ]);
      await this.record(tx, actor, 'push-subscription.remove');
    });
  }

  private async record(tx: Transaction, { userId }: Actor, action: string): Promise<void> {
    await tx.record(noBoard, { actor: userId, action, subject: userId });
  }
}
