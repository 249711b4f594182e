import { Injectable } from '@nestjs/common';
import { defaultPolicy, type BoardPolicy } from '@harborlight/domain';
import type { Tx } from '../platform/unit-of-work.js';

/** What each board's community agreed on; the proposals of `defaultPolicy` where it said nothing. */
@Injectable()
export class Policies {
  async of(tx: Tx, boardId: string): Promise<BoardPolicy> {
    const [row] = await tx.query<{ policy: Partial<BoardPolicy> }>(
      'SELECT policy FROM board_policy WHERE board_id = $1',
      [boardId],
    );
    return { ...defaultPolicy, ...row?.policy };
  }
}
