-- The same chain as board_append writes, for a board whose log is still empty. The state of each unit is set
-- once, at the end: a row updated a thousand times in one transaction is found ever more slowly.
-- p_entries: [{kind, unitId, at, recordedAt, source, body}] in order. On a demonstration board everything is invented, and so is
-- when each entry was written (recordedAt); on any other it is now. Returns the seq of the last entry.
CREATE OR REPLACE FUNCTION board_append_history(p_board uuid, p_entries jsonb) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp
AS $$
DECLARE
  head board_head;
  entry record;
  invented boolean;
  written timestamptz;
  salt uuid;
  next_hash text;
BEGIN
  SELECT * INTO STRICT head FROM board_head WHERE board_id = p_board FOR UPDATE;
  IF head.seq > 0 THEN
    RAISE EXCEPTION 'board % has a log already', p_board USING ERRCODE = 'HL002';
  END IF;
  SELECT demonstration INTO STRICT invented FROM board WHERE id = p_board;
  written := date_trunc('milliseconds', clock_timestamp());
  FOR entry IN
    SELECT e->>'kind' AS kind, (e->>'unitId')::uuid AS unit_id,
           date_trunc('milliseconds', (e->>'at')::timestamptz) AS at, nullif(e->'source', 'null') AS source,
           e->'body' AS body,
           CASE WHEN invented THEN date_trunc('milliseconds', (e->>'recordedAt')::timestamptz) ELSE written END
             AS recorded_at
    FROM jsonb_array_elements(p_entries) AS e
  LOOP
    head.seq := head.seq + 1;
    salt := gen_random_uuid();
    next_hash := chain_hash(head.hash, VARIADIC array_remove(ARRAY[p_board::text, head.seq::text, epoch_ms(entry.at),
      epoch_ms(entry.recorded_at), entry.kind, entry.unit_id::text, entry.source::text, entry.body::text, salt::text], NULL));
    INSERT INTO board_entry (board_id, seq, at, recorded_at, kind, unit_id, source, body, salt, prev_hash, hash)
      VALUES (p_board, head.seq, entry.at, entry.recorded_at, entry.kind, entry.unit_id, entry.source,
        entry.body, salt, head.hash, next_hash);
    head.hash := next_hash;
  END LOOP;
  PERFORM FROM (SELECT at, lag(at) OVER (PARTITION BY unit_id ORDER BY seq) AS before
                  FROM board_entry WHERE board_id = p_board) AS e WHERE at < before;
  IF FOUND THEN
    RAISE EXCEPTION 'the history of board % runs backwards', p_board USING ERRCODE = 'HL001';
  END IF;
  UPDATE unit_state s SET
    last_at = (SELECT max(at) FROM board_entry WHERE unit_id = s.unit_id),
    last_seq = (SELECT max(seq) FROM board_entry WHERE unit_id = s.unit_id),
    report = (SELECT body FROM board_entry WHERE unit_id = s.unit_id AND kind = 'unit.counts'
               ORDER BY at DESC, seq DESC LIMIT 1),
    profile = (SELECT body FROM board_entry WHERE unit_id = s.unit_id AND kind = 'unit.profile'
                ORDER BY at DESC, seq DESC LIMIT 1),
    closed = coalesce((SELECT kind = 'unit.closed' FROM board_entry
                        WHERE unit_id = s.unit_id AND kind IN ('unit.closed', 'unit.profile')
                        ORDER BY seq DESC LIMIT 1), false)
  WHERE s.board_id = p_board;
  UPDATE board_head SET seq = head.seq, hash = head.hash WHERE board_id = p_board;
  PERFORM pg_notify('harborlight_board', p_board::text || ' ' || head.seq);
  RETURN head.seq;
END $$;
