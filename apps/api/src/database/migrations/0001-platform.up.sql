-- Who the application is, what it did, whom it knows, and what it runs by the clock.

-- The role belongs to the server: another database of it may have made it, even at this moment.
DO $$ BEGIN
  CREATE ROLE harborlight_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN EXECUTE format('GRANT harborlight_app TO %I', current_user); END $$;

GRANT USAGE ON SCHEMA public TO harborlight_app;
GRANT SELECT ON migration TO harborlight_app;

\ir functions/epoch_ms.sql
\ir functions/chain_hash.sql

CREATE TABLE audit_head (
  chain uuid PRIMARY KEY,
  seq bigint NOT NULL DEFAULT 0,
  hash text NOT NULL DEFAULT repeat('0', 64)
) WITH (fillfactor = 50);
GRANT SELECT ON audit_head TO harborlight_app;

-- chain: the board's id, or the nil uuid for what belongs to no board.
CREATE TABLE audit_entry (
  chain uuid NOT NULL,
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  actor text,
  action text NOT NULL,
  subject text,
  request_id text,
  detail jsonb NOT NULL,
  prev_hash text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (chain, seq)
);
GRANT SELECT ON audit_entry TO harborlight_app;

\ir functions/audit_append.sql

-- An act that was answered once is answered the same again. The fingerprint is keyed: it tells nothing.
CREATE TABLE idempotency_key (
  actor_id uuid NOT NULL,
  key text NOT NULL,
  fingerprint text NOT NULL,
  answer jsonb,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor_id, key)
);
CREATE INDEX idempotency_key_to_forget ON idempotency_key (at);
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO harborlight_app;

-- pg-boss makes and mends its tables itself: it owns this one schema, and nothing else.
CREATE SCHEMA pgboss AUTHORIZATION harborlight_app;

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

GRANT USAGE ON SCHEMA auth TO harborlight_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO harborlight_app;
