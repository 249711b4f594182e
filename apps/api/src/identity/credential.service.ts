import { Inject, Injectable } from '@nestjs/common';
import type { ChangePasswordDto, SignInDto } from '@harborlight/contracts/dto';
import { DomainError } from '@harborlight/domain';
import { APIError } from 'better-auth/api';
import type { IncomingHttpHeaders } from 'node:http';
import { InvalidInput } from '../platform/problem.js';
import { currentRequestId } from '../platform/request-context.js';
import { noBoard } from '../platform/transactions.js';
import { AUTH, type Auth } from './auth.js';
import { IdentityPool } from './identity-pool.js';
import { SessionService } from './session.service.js';
import { SignInLimit } from './sign-in-limit.js';

type Cookies = string[];

const isRefused = (error: unknown): boolean => error instanceof APIError && error.statusCode < 500;

const cookieOf = ({ cookie }: IncomingHttpHeaders): Headers => new Headers(cookie ? { cookie } : {});

/** Signing in and out, and changing a password. */
@Injectable()
export class CredentialService {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly sessions: SessionService,
    private readonly limit: SignInLimit,
    private readonly pool: IdentityPool,
  ) {}

  async signIn(
    { email, password }: SignInDto,
    address: string,
  ): Promise<{ userId: string; cookies: Cookies }> {
    const signedIn = await this.limit.attempt(email, address, () =>
      this.auth.api
        .signInEmail({ body: { email, password }, returnHeaders: true })
        .catch((error: unknown) => {
          throw isRefused(error) ? new DomainError('wrong-email-or-password') : error;
        }),
    );
    const userId = signedIn.response.user.id;
    await this.audit(userId, 'sign-in');
    return { userId, cookies: signedIn.headers.getSetCookie() };
  }

  /** Signing out without a session is no error: the cookie goes either way. */
  async signOut(headers: IncomingHttpHeaders): Promise<Cookies> {
    const actor = await this.sessions.actorOf(headers);
    const signedOut = await this.auth.api.signOut({ headers: cookieOf(headers), returnHeaders: true });
    if (actor) {
      await this.audit(actor.userId, 'sign-out');
      await this.sessions.revoke(actor.userId);
    }
    return signedOut.headers.getSetCookie();
  }

  async changePassword(
    { currentPassword, newPassword, revokeOtherSessions }: ChangePasswordDto,
    headers: IncomingHttpHeaders,
    address: string,
  ): Promise<Cookies> {
    const actor = await this.sessions.actorOf(headers);
    if (!actor) throw new DomainError('not-signed-in');
    const changed = await this.limit.attempt(actor.userId, address, () =>
      this.auth.api
        .changePassword({
          body: { currentPassword, newPassword, revokeOtherSessions },
          headers: cookieOf(headers),
          returnHeaders: true,
        })
        .catch((error: unknown) => {
          throw isRefused(error)
            ? new InvalidInput([{ field: 'currentPassword', code: 'isCurrent' }])
            : error;
        }),
    );
    await this.audit(actor.userId, 'password.change');
    await this.sessions.revoke(actor.userId);
    return changed.headers.getSetCookie();
  }

  private async audit(userId: string, action: string): Promise<void> {
    await this.pool.query("SELECT audit_append($1, $2, $3, $2, $4, '{}')", [
      noBoard,
      userId,
      action,
      currentRequestId(),
    ]);
  }
}
