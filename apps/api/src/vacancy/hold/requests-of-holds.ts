import { Injectable } from '@nestjs/common';
import {
  defaultPolicy,
  DomainError,
  may,
  type Actor,
  type BoardPolicy,
  type Instant,
} from '@harborlight/domain';
import { RowSecurity } from '../../platform/row-security.js';
import type { Transaction } from '../../platform/transactions.js';

interface RequestRow {
  readonly boardId: string;
  readonly agencyId: string;
  readonly state: string;
  readonly policy: Partial<BoardPolicy>;
}

/** What a hold takes from the request it is for. */
export interface RequestOfHold {
  readonly boardId: string;
  /** The board's policy when the request was opened: holds for the request go by it. */
  readonly policy: BoardPolicy;
}

export interface HoldStep {
  readonly requestId: string;
  readonly unitId: string;
  readonly at: Instant;
  readonly kind: 'held' | 'released';
  readonly result: string;
  readonly actorId: string;
}

/** The little a hold needs of the request it is for; everything else of requests is placement's. */
@Injectable()
export class RequestsOfHolds {
  constructor(private readonly rowSecurity: RowSecurity) {}

  /** Locks an open request that the actor may write. */
  async lockOpen(tx: Transaction, actor: Actor, requestId: string): Promise<RequestOfHold> {
    await this.rowSecurity.allowOnAllBoards(tx, actor, 'request.write');
    const [request] = await tx.query<RequestRow>(
      `SELECT board_id AS "boardId", agency_id AS "agencyId", state, policy FROM request WHERE id = $1 FOR NO KEY UPDATE`,
      [requestId],
    );
    if (!request || !may(actor, 'request.write', request))
      throw new DomainError('not-found', [{ code: 'not-found', field: 'requestId' }]);
    if (request.state !== 'open') throw new DomainError('request-ended');
    return { boardId: request.boardId, policy: { ...defaultPolicy, ...request.policy } };
  }

  /** Locks the request of a hold before its unit is locked, as everybody does: its log is about to be written. */
  async lock(tx: Transaction, requestId: string): Promise<RequestOfHold> {
    await this.rowSecurity.allowEverything(tx);
    const [request] = await tx.query<RequestRow>(
      `SELECT board_id AS "boardId", policy FROM request WHERE id = $1 FOR NO KEY UPDATE`,
      [requestId],
    );
    if (!request) throw new DomainError('not-found');
    return { boardId: request.boardId, policy: { ...defaultPolicy, ...request.policy } };
  }

  /** Writes what an allowed act did to a hold into the log of its request, whoever the request belongs to. */
  async writeStep(tx: Transaction, step: HoldStep): Promise<void> {
    await Promise.all([
      this.rowSecurity.allowEverything(tx),
      tx.query(
        `INSERT INTO request_step (request_id, at, kind, unit_id, result, channel, actor_id)
         VALUES ($1, $2, $3, $4, $5, 'app', $6)`,
        [step.requestId, step.at, step.kind, step.unitId, step.result, step.actorId],
      ),
    ]);
  }
}
