import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@harborlight/domain';
import type { IncomingHttpHeaders } from 'node:http';
import { Sessions } from '../platform/actor.js';
import { AccountService } from './account.service.js';
import { AUTH, type Auth } from './auth.js';
import { Revocations } from './revocations.js';

interface CachedActor {
  readonly actor: Promise<Actor | null>;
  readonly until: number;
}

const cacheMs = 5_000;
const mostCached = 10_000;

/** Who stands behind a session cookie, for the permission guard and for the feed. */
@Injectable()
export class SessionService implements Sessions {
  private readonly cache = new Map<string, CachedActor>();

  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly accounts: AccountService,
    private readonly revocations: Revocations,
  ) {
    revocations.onRevoked(() => this.cache.clear());
  }

  /** The actor of a request's session cookie, at most five seconds old; null without a living session. */
  async actorOf({ cookie }: IncomingHttpHeaders): Promise<Actor | null> {
    if (!cookie) return null;
    const now = performance.now();
    const known = this.cache.get(cookie);
    if (known && now < known.until) return known.actor;
    if (this.cache.size >= mostCached) this.cache.clear();
    const actor = this.lookUp(cookie);
    this.cache.set(cookie, { actor, until: now + cacheMs });
    actor.then(
      (found) => found ?? this.cache.delete(cookie),
      () => this.cache.delete(cookie),
    );
    return actor;
  }

  /** Lets a session in use live on; returns the cookies that say so, if any. */
  async prolong({ cookie = '' }: IncomingHttpHeaders): Promise<string[]> {
    const { headers } = await this.auth.api.getSession({
      headers: new Headers({ cookie }),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }

  /** From now on, on every node, this person's sessions are looked up anew. */
  async revoke(userId: string): Promise<void> {
    this.cache.clear();
    await this.revocations.announce(userId);
  }

  /**
   * Calls back when somebody signed out, changed their password, or gained or lost a membership; with null when this
   * node may have missed that of anybody.
   */
  onRevoked(callback: (userId: string | null) => void): void {
    this.revocations.onRevoked(callback);
  }

  private async lookUp(cookie: string): Promise<Actor | null> {
    const found = await this.auth.api.getSession({
      headers: new Headers({ cookie }),
      query: { disableRefresh: true },
    });
    if (!found) return null;
    const userId = found.user.id;
    const memberships = await this.accounts.membershipsOf(userId);
    return {
      userId,
      memberships: memberships.map(({ role, agencyId, boardId }) => ({ role, agencyId, boardId })),
    };
  }
}
