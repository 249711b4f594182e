import { createHmac } from 'node:crypto';
import type { Role } from '@harborlight/domain';
import type { ClientBase, Pool } from 'pg';

interface Crowd {
  readonly count: number;
  readonly role: Role;
  readonly agencyId: string;
  /** What the nodes sign their cookies with. */
  readonly authSecret: string;
}

/** Somebody who has a session, but no password. */
export interface SignedIn {
  readonly userId: string;
  readonly cookie: string;
}

/** Signs in people made for it, without the slow check of a password. `database` speaks as the owner of the tables. */
export async function signInCrowd(
  database: Pool | ClientBase,
  { count, role, agencyId, authSecret }: Crowd,
): Promise<SignedIn[]> {
  const { rows } = await database.query<{ token: string; userId: string }>(
    `WITH people AS (
       INSERT INTO auth."user" (name, email, "emailVerified")
       SELECT $2, $2 || '.' || gen_random_uuid() || '@crowd.example', true
         FROM generate_series(1, $1::int) RETURNING id),
     granted AS (INSERT INTO membership (user_id, agency_id, role) SELECT id, $3, $2 FROM people)
     INSERT INTO auth.session (token, "userId", "expiresAt", "updatedAt")
     SELECT gen_random_uuid()::text, id, now() + interval '1 day', now() FROM people
     RETURNING token, "userId"`,
    [count, role, agencyId],
  );
  return rows.map(({ token, userId }) => {
    const signature = createHmac('sha256', authSecret).update(token).digest('base64');
    return { userId, cookie: `harborlight.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
  });
}
