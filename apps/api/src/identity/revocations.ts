import { Injectable } from '@nestjs/common';
import { NotificationListener } from '../platform/notification-listener.js';
import { IdentityPool } from './identity-pool.js';

export const identityChannel = 'harborlight_identity';

/** Tells every node when what a person may do has changed: a sign-out, a new password, a role gained or lost. */
@Injectable()
export class Revocations {
  private readonly callbacks: ((userId: string | null) => void)[] = [];

  constructor(
    private readonly pool: IdentityPool,
    listener: NotificationListener,
  ) {
    const tell = (userId: string | null) => {
      for (const callback of this.callbacks) callback(userId);
    };
    listener.subscribe(identityChannel, tell, () => tell(null));
  }

  /** Calls back with whose rights changed, on any node; with null when this node may have missed that of anybody. */
  onRevoked(callback: (userId: string | null) => void): void {
    this.callbacks.push(callback);
  }

  async announce(userId: string): Promise<void> {
    await this.pool.query('SELECT pg_notify($1, $2)', [identityChannel, userId]);
  }
}
