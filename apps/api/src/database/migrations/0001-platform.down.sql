DROP TABLE auth.sign_in_attempt, auth.verification, auth.account, auth.session, auth."user";
DROP SCHEMA auth;

-- Its tables are pg-boss's own affair.
DROP SCHEMA pgboss CASCADE;

DROP TABLE idempotency_key;

DROP FUNCTION audit_append;
DROP TABLE audit_entry, audit_head;
DROP FUNCTION chain_hash, epoch_ms;

-- The role itself stays: it belongs to the server, and another database of it may use it.
REVOKE SELECT ON migration FROM harborlight_app;
REVOKE USAGE ON SCHEMA public FROM harborlight_app;
