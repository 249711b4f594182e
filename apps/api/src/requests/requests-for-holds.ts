import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defaultPolicy, DomainError, may, type Actor } from '@harborlight/domain';
import { columns, type RowOf } from '../platform/columns.js';
import { RowSecurity } from '../platform/row-security.js';
import type { Transaction } from '../platform/transactions.js';
import {
  RequestsOfHolds,
  type HeldRequests,
  type HoldStep,
  type RequestOfHold,
} from '../vacancy/hold/requests-of-holds.js';
import { RequestEntity } from './request.entity.js';

const heldColumns = columns(RequestEntity, 'boardId', 'agencyId', 'state', 'policy');
type HeldRow = RowOf<typeof heldColumns>;

// NO KEY: a hold only points at its request, and does not wait for whoever points at it too.
const lockRow = `SELECT ${heldColumns.of('r')} FROM request r WHERE r.id = $1 FOR NO KEY UPDATE`;

const requestOf = ({ boardId, policy }: HeldRow): RequestOfHold => ({
  boardId,
  policy: { ...defaultPolicy, ...policy },
});

/** Gives the holds of vacancy what they need of requests: a lock, the policy of the opening, and a line in the log. */
@Injectable()
export class RequestsForHolds implements HeldRequests, OnModuleInit {
  constructor(
    private readonly holds: RequestsOfHolds,
    private readonly rowSecurity: RowSecurity,
  ) {}

  onModuleInit(): void {
    this.holds.fillWith(this);
  }

  async lockOpen(tx: Transaction, actor: Actor, requestId: string): Promise<RequestOfHold> {
    await this.rowSecurity.allowOnAllBoards(tx, actor, 'request.write');
    const [request] = await tx.query<HeldRow>(lockRow, [requestId]);
    if (!request || !may(actor, 'request.write', request))
      throw new DomainError('not-found', [{ code: 'not-found', field: 'requestId' }]);
    if (request.state !== 'open') throw new DomainError('request-ended');
    return requestOf(request);
  }

  async lock(tx: Transaction, requestId: string): Promise<RequestOfHold> {
    await this.rowSecurity.allowEverything(tx);
    const [request] = await tx.query<HeldRow>(lockRow, [requestId]);
    if (!request) throw new DomainError('not-found');
    return requestOf(request);
  }

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
