import { Injectable } from '@nestjs/common';
import { DomainError, may, type Actor, type Permission } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';
import { RowSecurity } from '../platform/row-security.js';
import { Requests, type PlacementRequest } from './requests.js';

/** Finds requests for those who may; `not-found` for "no such request" and "not yours" alike. */
@Injectable()
export class RequestAccess {
  constructor(
    private readonly rowSecurity: RowSecurity,
    private readonly requests: Requests,
  ) {}

  async find(tx: Transaction, actor: Actor, permission: Permission, id: string): Promise<PlacementRequest> {
    await this.rowSecurity.allowOnAllBoards(tx, actor, permission);
    return this.mayPass(actor, permission, await this.requests.find(tx, id));
  }

  /** The request, locked, if it is still open. The transaction goes on seeing no more than the actor may. */
  async lockOpen(
    tx: Transaction,
    actor: Actor,
    permission: Permission,
    id: string,
  ): Promise<PlacementRequest> {
    await this.rowSecurity.allowOnAllBoards(tx, actor, permission);
    const request = this.mayPass(actor, permission, await this.requests.lock(tx, id));
    if (request.state !== 'open') throw new DomainError('request-ended');
    return request;
  }

  private mayPass(actor: Actor, permission: Permission, request: PlacementRequest | null): PlacementRequest {
    if (!request || !may(actor, permission, request)) throw new DomainError('not-found');
    return request;
  }
}
