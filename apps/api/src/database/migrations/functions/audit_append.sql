-- The one way into the audit trail: adds an entry to a chain, and returns its seq.
-- The plans of its statements are kept, and made to last by the settings of its transaction (transactions.ts).
CREATE OR REPLACE FUNCTION audit_append(
  p_chain uuid, p_actor text, p_action text, p_subject text, p_request_id text, p_detail jsonb
) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp
AS $$
DECLARE
  head audit_head;
  now_ms timestamptz;
  next_hash text;
BEGIN
  SELECT * INTO head FROM audit_head WHERE chain = p_chain FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO audit_head (chain) VALUES (p_chain) ON CONFLICT DO NOTHING;
    SELECT * INTO STRICT head FROM audit_head WHERE chain = p_chain FOR UPDATE;
  END IF;
  now_ms := date_trunc('milliseconds', clock_timestamp());
  next_hash := chain_hash(head.hash, p_chain::text, (head.seq + 1)::text, epoch_ms(now_ms),
    coalesce(p_actor, ''), p_action, coalesce(p_subject, ''), coalesce(p_request_id, ''), p_detail::text);
  INSERT INTO audit_entry VALUES (p_chain, head.seq + 1, now_ms, p_actor, p_action, p_subject,
    p_request_id, p_detail, head.hash, next_hash);
  UPDATE audit_head SET seq = head.seq + 1, hash = next_hash WHERE chain = p_chain;
  RETURN head.seq + 1;
END $$;

REVOKE ALL ON FUNCTION audit_append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append TO harborlight_app;
