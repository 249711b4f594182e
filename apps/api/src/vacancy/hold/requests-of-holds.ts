import { Injectable } from '@nestjs/common';
import type { Actor, BoardPolicy, Instant } from '@harborlight/domain';
import { Port } from '../../platform/port.js';
import type { Transaction } from '../../platform/transactions.js';

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

/** The little a hold needs of the request it is for, in the transaction of the hold. */
export interface HeldRequests {
  /** Locks an open request that the actor may write. */
  lockOpen(tx: Transaction, actor: Actor, requestId: string): Promise<RequestOfHold>;
  /** Locks the request of a hold before its unit is locked, as everybody does: its log is about to be written. */
  lock(tx: Transaction, requestId: string): Promise<RequestOfHold>;
  /** Writes what an allowed act did to a hold into the log of its request, whoever the request belongs to. */
  writeStep(tx: Transaction, step: HoldStep): Promise<void>;
}

/** The requests of holds, which the room of requests reaches. */
@Injectable()
export class RequestsOfHolds extends Port<HeldRequests> implements HeldRequests {
  lockOpen(tx: Transaction, actor: Actor, requestId: string): Promise<RequestOfHold> {
    return this.adapter.lockOpen(tx, actor, requestId);
  }

  lock(tx: Transaction, requestId: string): Promise<RequestOfHold> {
    return this.adapter.lock(tx, requestId);
  }

  writeStep(tx: Transaction, step: HoldStep): Promise<void> {
    return this.adapter.writeStep(tx, step);
  }
}
