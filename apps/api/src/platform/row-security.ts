import { Injectable } from '@nestjs/common';
import { agenciesWith, type Actor, type Permission } from '@harborlight/domain';
import type { Transaction } from './transactions.js';

/**
 * Tells PostgreSQL for whom a transaction acts. Without it, row security shows no request or step of one, and no offer,
 * need, placement or bed alert. It knows agencies; a query confines itself to its board.
 */
@Injectable()
export class RowSecurity {
  /** The transaction sees what the agencies see in which the actor holds one of the permissions on this board. */
  async allowOnBoard(
    tx: Transaction,
    actor: Actor,
    boardId: string,
    ...permissions: Permission[]
  ): Promise<void> {
    const reached = permissions.map((permission) => agenciesWith(actor, permission, boardId));
    await this.allowAgencies(tx, reached);
  }

  /**
   * The transaction sees what those agencies see on every board of the actor. This is for a thing named by its id,
   * whose board is known only once it is found. The caller then asks `may`.
   */
  async allowOnAllBoards(tx: Transaction, actor: Actor, ...permissions: Permission[]): Promise<void> {
    const boardIds = [...new Set(actor.memberships.map(({ boardId }) => boardId))];
    const reached = boardIds.flatMap((boardId) =>
      permissions.map((permission) => agenciesWith(actor, permission, boardId)),
    );
    await this.allowAgencies(tx, reached);
  }

  /** The transaction sees everything: for what the clock does, and for what an allowed act does to others. */
  allowEverything(tx: Transaction): Promise<void> {
    return this.set(tx, 'everything');
  }

  private allowAgencies(tx: Transaction, reached: readonly ReturnType<typeof agenciesWith>[]): Promise<void> {
    const agencies = reached.flatMap((one) => (one === 'everything' ? [] : one.agencies));
    return this.set(tx, reached.includes('everything') ? 'everything' : agencies.join(','));
  }

  private async set(tx: Transaction, rowSecurity: string): Promise<void> {
    await tx.query(`SELECT set_config('harborlight.reach', $1, true)`, [rowSecurity]);
  }
}
