import { Injectable } from '@nestjs/common';
import type { NoticeKind, Role } from '@harborlight/domain';
import type { Tx } from '../platform/unit-of-work.js';

/** Who a notice is for: named people, or everybody with one of the roles in an agency or on the board. */
export type Audience =
  | { readonly userIds: readonly string[] }
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

/** Writes notices into people's inboxes, in the transaction of what they tell of. */
@Injectable()
export class Notices {
  /** Answers the people who had not been told before. */
  async write(tx: Tx, { boardId, kind, subjectId, once, to }: NewNotice): Promise<string[]> {
    const rows = await tx.query<{ user_id: string }>(
      `INSERT INTO notice (user_id, board_id, kind, subject_id, once)
       SELECT DISTINCT p.user_id, $1::uuid, $2, $3::uuid, $4 FROM (
         SELECT unnest($5::uuid[]) AS user_id
         UNION ALL
         SELECT m.user_id FROM membership m JOIN agency a ON a.id = m.agency_id
          WHERE m.role = ANY($6) AND (m.agency_id = ANY($7::uuid[]) OR a.board_id = $8)) p
       ON CONFLICT (user_id, once) DO NOTHING RETURNING user_id`,
      [
        boardId,
        kind,
        subjectId,
        once,
        'userIds' in to ? to.userIds : [],
        'roles' in to ? to.roles : [],
        'agencyIds' in to ? to.agencyIds : [],
        'boardId' in to ? to.boardId : null,
      ],
    );
    return rows.map(({ user_id }) => user_id);
  }
}
