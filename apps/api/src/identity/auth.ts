import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import type { Config } from '../platform/config.js';

const secondsPerDay = 24 * 60 * 60;

const cookiePrefix = 'harborlight';

/**
 * better-auth as Harborlight uses it: called from our own controllers, never mounted whole, so only what they offer
 * exists. Sign-up is no endpoint, and the limits on sign-in and the check of the origin are ours.
 */
export const createAuth = (
  pool: Pool,
  { authSecret, publicOrigin }: Pick<Config, 'authSecret' | 'publicOrigin'>,
) =>
  betterAuth({
    appName: 'Harborlight',
    secret: authSecret,
    baseURL: publicOrigin ?? 'http://localhost',
    database: pool,
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: { expiresIn: 7 * secondsPerDay, updateAge: secondsPerDay },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix,
      useSecureCookies: publicOrigin?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: 'uuid' },
    },
  });

export type Auth = ReturnType<typeof createAuth>;

/** The injection token of the one `Auth` of a node. */
export const AUTH = Symbol('Auth');
