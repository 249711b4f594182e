import { Injectable } from '@nestjs/common';
import type { Actor } from '@harborlight/domain';
import type { IncomingHttpHeaders } from 'node:http';
import { Sessions } from '../platform/actor.js';

/** Who stands behind a session cookie, for the permission guard and for the feed. */
@Injectable()
export class SessionService implements Sessions {
  private readonly listeners: ((userId: string) => void)[] = [];

  async actorOf(_headers: IncomingHttpHeaders): Promise<Actor | null> {
    return null;
  }

  /** Calls back when somebody signed out, changed their password, or gained or lost a membership. */
  onRevoked(callback: (userId: string) => void): void {
    this.listeners.push(callback);
  }
}
