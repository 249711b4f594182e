import { Injectable } from '@nestjs/common';
import type { Actor, RequestState } from '@harborlight/domain';
import type { Transaction } from '../../platform/transactions.js';
import { NeedStore } from '../need/need-store.js';
import type { PlacementRequest } from '../requests.js';

/** Ends what a room above has going for a request; answers the agencies that it took something from. */
type OnEnding = (tx: Transaction, actor: Actor, requestId: string) => Promise<readonly string[]>;

/** Ends a request, and lets the rooms above end what they have going for it in the same transaction. */
@Injectable()
export class RequestEnding {
  private readonly listeners: OnEnding[] = [];

  constructor(private readonly needs: NeedStore) {}

  /** To be called before the application has started. */
  onEnding(listener: OnEnding): void {
    this.listeners.push(listener);
  }

  /**
   * Afterwards nobody is asked any more, no watch goes on, and the need is deleted when the request's policy says.
   * Answers the agencies whose offers were taken back. The caller holds the request's lock and reaches everything.
   */
  async end(
    tx: Transaction,
    actor: Actor,
    request: PlacementRequest,
    state: Exclude<RequestState, 'open'>,
  ): Promise<readonly string[]> {
    await tx.query(
      `UPDATE request SET state = $2, ended_at = date_trunc('milliseconds', clock_timestamp()) WHERE id = $1`,
      [request.id, state],
    );
    await this.needs.shorten(tx, request.id, request.policy.needHoursAfterEnd);
    const agencyIds: string[] = [];
    for (const end of this.listeners) agencyIds.push(...(await end(tx, actor, request.id)));
    return agencyIds;
  }
}
