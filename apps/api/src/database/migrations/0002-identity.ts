import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts and sessions in better-auth's own schema, sign-in attempts beside them, and memberships. */
export class Identity1763769600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA auth;

      -- The columns, their names and their types are better-auth's.
      CREATE TABLE auth."user" (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL,
        email text NOT NULL UNIQUE,
        "emailVerified" boolean NOT NULL,
        image text,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE auth.session (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        "expiresAt" timestamptz NOT NULL,
        token text NOT NULL UNIQUE,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL,
        "ipAddress" text,
        "userAgent" text,
        "userId" uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE
      );
      CREATE INDEX "session_userId_idx" ON auth.session ("userId");

      CREATE TABLE auth.account (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        "accountId" text NOT NULL,
        "providerId" text NOT NULL,
        "userId" uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
        "accessToken" text,
        "refreshToken" text,
        "idToken" text,
        "accessTokenExpiresAt" timestamptz,
        "refreshTokenExpiresAt" timestamptz,
        scope text,
        password text,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL
      );
      CREATE INDEX "account_userId_idx" ON auth.account ("userId");

      CREATE TABLE auth.verification (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        identifier text NOT NULL,
        value text NOT NULL,
        "expiresAt" timestamptz NOT NULL,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX verification_identifier_idx ON auth.verification (identifier);

      -- Counts by keyed digest: neither an e-mail nor an address can be read from it. Unlogged: a crash forgives.
      CREATE UNLOGGED TABLE auth.sign_in_attempt (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );

      CREATE TABLE membership (
        user_id uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
        agency_id uuid NOT NULL REFERENCES agency,
        role text NOT NULL CHECK (role IN ('placement-officer', 'shelter-staff', 'shelter-manager',
          'court-reviewer', 'coordinator', 'operator')),
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, agency_id, role)
      );
      CREATE INDEX membership_of_agency ON membership (agency_id);

      GRANT USAGE ON SCHEMA auth TO harborlight_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO harborlight_app;
      GRANT SELECT, INSERT, DELETE ON membership TO harborlight_app;
      GRANT SELECT ON migration TO harborlight_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE membership;
      DROP SCHEMA auth CASCADE;
    `);
  }
}
