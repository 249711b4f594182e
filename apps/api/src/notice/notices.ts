import { Injectable } from '@nestjs/common';
import {
  mayLeaveAt,
  type Instant,
  type NoticeKind,
  type NoticePreference,
  type Role,
} from '@harborlight/domain';
import { Config } from '../platform/config.js';
import type { Transaction } from '../platform/transactions.js';
import { LiveUpdates } from './live-updates.js';
import { wholePreference } from './preference/whole-preference.js';

/**
 * Who a notice is for: named people, or everybody with one of the roles in an agency or on the board; or named people,
 * and those of an agency only where none of the named belongs to any more.
 */
export type Audience =
  | { readonly userIds: readonly string[] }
  | {
      readonly userIds: readonly string[];
      readonly agencyIds: readonly string[];
      readonly roles: readonly Role[];
    }
  | { readonly agencyIds: readonly string[]; readonly roles: readonly Role[] }
  | { readonly boardId: string; readonly roles: readonly Role[] };

export interface NewNotice {
  readonly boardId: string;
  readonly kind: NoticeKind;
  /** The request, offer, unit or watch it speaks of. */
  readonly subjectId: string;
  /** A person gets one notice for each of these words, however often it is written. */
  readonly once: string;
  readonly to: Audience;
}

interface Addressee {
  readonly userId: string;
  readonly preference: Partial<NoticePreference> | null;
  readonly hasPush: boolean;
  readonly timeZone: string;
  readonly now: Instant;
}

interface Outgoing {
  readonly email: 'due' | 'none';
  readonly push: 'due' | 'none';
  readonly leavesAt: Instant | null;
}

/** Writes notices into people's inboxes, in the transaction of what they tell of. */
@Injectable()
export class Notices {
  constructor(
    private readonly liveUpdates: LiveUpdates,
    private readonly config: Config,
  ) {}

  /** Answers the people who had not been told before. Their open pages and the messengers hear of it at the commit. */
  async write(tx: Transaction, { boardId, kind, subjectId, once, to }: NewNotice): Promise<string[]> {
    const addressees = await this.addresseesOf(tx, boardId, to);
    if (addressees.length === 0) return [];
    const outgoing = addressees.map((addressee) => this.outgoingTo(addressee, kind));
    const written = await tx.query<Pick<Addressee, 'userId'>>(
      `INSERT INTO notice (board_id, kind, subject_id, once, user_id, email, push, next_try_at)
       SELECT $1, $2, $3, $4, p.* FROM unnest($5::uuid[], $6::text[], $7::text[], $8::timestamptz[]) AS p
       ON CONFLICT (user_id, once) DO NOTHING RETURNING user_id AS "userId"`,
      [
        boardId,
        kind,
        subjectId,
        once,
        addressees.map(({ userId }) => userId),
        outgoing.map(({ email }) => email),
        outgoing.map(({ push }) => push),
        outgoing.map(({ leavesAt }) => leavesAt),
      ],
    );
    const userIds = written.map(({ userId }) => userId);
    if (userIds.length > 0) this.liveUpdates.publishOnCommit(tx, { boardId, topics: ['notices'], userIds });
    return userIds;
  }

  /** Somebody named who has no account any more is told nothing. */
  private addresseesOf(tx: Transaction, boardId: string, to: Audience): Promise<Addressee[]> {
    return tx.query<Addressee>(
      `WITH told AS (
         SELECT unnest($2::uuid[]) AS user_id
         UNION SELECT user_id FROM membership WHERE role = ANY($3) AND agency_id = ANY($4::uuid[])
           AND NOT EXISTS (SELECT 1 FROM membership WHERE user_id = ANY($2))
         UNION SELECT m.user_id FROM published_agency a JOIN membership m ON m.agency_id = a.id
                WHERE a.board_id = $5 AND m.role = ANY($3))
       SELECT told.user_id AS "userId", p.preference, b.time_zone AS "timeZone", clock_timestamp() AS now,
              EXISTS (SELECT 1 FROM push_subscription s WHERE s.user_id = told.user_id) AS "hasPush"
         FROM told JOIN auth."user" u ON u.id = told.user_id JOIN published_board b ON b.id = $1
         LEFT JOIN notice_preference p ON p.user_id = told.user_id
        ORDER BY told.user_id`,
      [
        boardId,
        'userIds' in to ? to.userIds : [],
        'roles' in to ? to.roles : [],
        'agencyIds' in to ? to.agencyIds : [],
        'boardId' in to ? to.boardId : null,
      ],
    );
  }

  private outgoingTo(addressee: Addressee, kind: NoticeKind): Outgoing {
    const choice = wholePreference(addressee.preference).kinds[kind];
    const email = this.config.mail !== null && choice.channels.includes('email');
    const push = this.config.push !== null && addressee.hasPush && choice.channels.includes('push');
    const leavesAt = mayLeaveAt(choice, addressee.now, addressee.timeZone);
    return {
      email: email ? 'due' : 'none',
      push: push ? 'due' : 'none',
      leavesAt: email || push ? leavesAt : null,
    };
  }
}
