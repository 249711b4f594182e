import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Role } from '@harborlight/domain';
import type { MembershipView } from '@harborlight/contracts';
import { AUTH, type Auth } from './auth.js';
import { IdentityPool } from './identity-pool.js';
import { identityChannel } from './revocations.js';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

export interface Person {
  readonly email: string;
  readonly name: string;
}

/** Accounts and the memberships their rights come from. */
@Injectable()
export class AccountService {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly pool: IdentityPool,
  ) {}

  /** Somebody can sign in with this e-mail and password; they may do nothing until granted a role. */
  async createAccount({ email, name, password }: NewAccount): Promise<string> {
    const { internalAdapter, password: passwords } = await this.auth.$context;
    if (await this.exists(email)) throw new DomainError('account-exists');
    const user = await internalAdapter.createUser(
      { email: email.toLowerCase(), name, emailVerified: true },
      { method: 'email-password' },
    );
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: await passwords.hash(password),
    });
    return user.id;
  }

  /** The account exists with this password, whether it is new or was there before. */
  async ensureAccount(account: NewAccount): Promise<string> {
    const { internalAdapter, password: passwords } = await this.auth.$context;
    const known = await internalAdapter.findUserByEmail(account.email);
    if (!known) return this.createAccount(account);
    await internalAdapter.updatePassword(known.user.id, await passwords.hash(account.password));
    return known.user.id;
  }

  async exists(email: string): Promise<boolean> {
    const { internalAdapter } = await this.auth.$context;
    return (await internalAdapter.findUserByEmail(email.toLowerCase())) !== null;
  }

  /** Whether anybody is there who can let others in. */
  async hasCoordinator(): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `SELECT 1 FROM membership WHERE role IN ('coordinator', 'operator') LIMIT 1`,
    );
    return rowCount === 1;
  }

  /** The person has the role in the agency, on every node at once. */
  async grant(userId: string, role: Role, agencyId: string): Promise<void> {
    await this.pool.query(
      `WITH granted AS (INSERT INTO membership (user_id, agency_id, role) VALUES ($1, $2, $3)
                        ON CONFLICT DO NOTHING RETURNING user_id)
       SELECT pg_notify($4, user_id::text),
              audit_append(board_id, NULL, 'membership.grant', user_id::text, NULL,
                           jsonb_build_object('role', $3::text, 'agencyId', $2::text))
         FROM granted, published_agency agency WHERE agency.id = $2`,
      [userId, agencyId, role, identityChannel],
    );
  }

  async findPerson(userId: string): Promise<Person> {
    const { rows } = await this.pool.query<Person>('SELECT email, name FROM "user" WHERE id = $1', [userId]);
    const [person] = rows;
    if (!person) throw new DomainError('not-found');
    return person;
  }

  async membershipsOf(userId: string): Promise<MembershipView[]> {
    const { rows } = await this.pool.query<MembershipView>(
      `SELECT membership.role, agency.id AS "agencyId", agency.name AS agency, agency.kind AS "agencyKind",
              board.id AS "boardId", board.code AS board
         FROM membership JOIN published_agency agency ON agency.id = agency_id
         JOIN published_board board ON board.id = agency.board_id
        WHERE user_id = $1 ORDER BY board.code, agency.name, membership.role`,
      [userId],
    );
    return rows;
  }
}
