-- The one way into the log. Must be the last act of its transaction: it holds the board's head until commit.
-- p_entries: [{kind, unitId, at, source, body}] in order: each says whose word it is. Returns the seq of the last entry.
CREATE OR REPLACE FUNCTION board_append(p_board uuid, p_entries jsonb) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp
AS $$
DECLARE
  head board_head;
  entry record;
  written timestamptz;
  salt uuid;
  next_hash text;
BEGIN
  SELECT * INTO STRICT head FROM board_head WHERE board_id = p_board FOR UPDATE;
  written := date_trunc('milliseconds', clock_timestamp());
  FOR entry IN
    SELECT e->>'kind' AS kind, (e->>'unitId')::uuid AS unit_id,
           date_trunc('milliseconds', (e->>'at')::timestamptz) AS at,
           nullif(e->'source', 'null') AS source, e->'body' AS body
    FROM jsonb_array_elements(p_entries) AS e
  LOOP
    head.seq := head.seq + 1;
    salt := gen_random_uuid();
    next_hash := chain_hash(head.hash, VARIADIC array_remove(ARRAY[p_board::text, head.seq::text, epoch_ms(entry.at),
      epoch_ms(written), entry.kind, entry.unit_id::text, entry.source::text, entry.body::text, salt::text], NULL));
    INSERT INTO board_entry (board_id, seq, at, recorded_at, kind, unit_id, source, body, salt, prev_hash, hash)
      VALUES (p_board, head.seq, entry.at, written, entry.kind, entry.unit_id, entry.source,
        entry.body, salt, head.hash, next_hash);
    UPDATE unit_state SET
      last_at = entry.at, last_seq = head.seq,
      report = CASE entry.kind WHEN 'unit.counts' THEN entry.body ELSE report END,
      profile = CASE entry.kind WHEN 'unit.profile' THEN entry.body ELSE profile END,
      closed = CASE entry.kind WHEN 'unit.closed' THEN true WHEN 'unit.profile' THEN false ELSE closed END
    WHERE unit_id = entry.unit_id AND (last_at IS NULL OR last_at <= entry.at);
    IF NOT FOUND THEN
      RAISE EXCEPTION 'unit % has a newer entry than %', entry.unit_id, entry.at USING ERRCODE = 'HL001';
    END IF;
    head.hash := next_hash;
  END LOOP;
  UPDATE board_head SET seq = head.seq, hash = head.hash WHERE board_id = p_board;
  RETURN head.seq;
END $$;
