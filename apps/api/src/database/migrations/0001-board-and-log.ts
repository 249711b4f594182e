import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Boards, the registry, spans, and the two hash chains with the one function that may write them. */
export class BoardAndLog1763769600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      DO $$ BEGIN
        CREATE ROLE harborlight_app NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      DO $$ BEGIN EXECUTE format('GRANT harborlight_app TO %I', current_user); END $$;

      CREATE TABLE board (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        time_zone text NOT NULL,
        demonstration boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE agency (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES board,
        external_id text,
        name text NOT NULL,
        kind text NOT NULL,
        UNIQUE (board_id, external_id)
      );

      CREATE TABLE region (
        board_id uuid NOT NULL REFERENCES board,
        code text NOT NULL,
        name_en text NOT NULL,
        name_es text NOT NULL,
        PRIMARY KEY (board_id, code)
      );

      CREATE TABLE facility (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES board,
        agency_id uuid NOT NULL REFERENCES agency,
        region text NOT NULL,
        external_id text,
        alias text NOT NULL,
        state text NOT NULL,
        criteria jsonb NOT NULL,
        intake_phone text,
        meeting_point text,
        UNIQUE (board_id, external_id),
        FOREIGN KEY (board_id, region) REFERENCES region
      );
      CREATE INDEX facility_of_agency ON facility (agency_id);

      CREATE TABLE unit (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES board,
        facility_id uuid NOT NULL REFERENCES facility,
        external_id text,
        name text NOT NULL,
        criteria jsonb NOT NULL,
        overrides jsonb NOT NULL DEFAULT '{}',
        UNIQUE (board_id, external_id)
      );
      CREATE INDEX unit_of_facility ON unit (facility_id);

      CREATE TABLE bed (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        unit_id uuid NOT NULL REFERENCES unit,
        label text NOT NULL,
        single boolean NOT NULL DEFAULT false,
        accessible boolean NOT NULL DEFAULT false,
        overflow boolean NOT NULL DEFAULT false,
        retired_at timestamptz
      );
      CREATE INDEX bed_of_unit ON bed (unit_id);
      CREATE UNIQUE INDEX bed_label_in_unit ON bed (unit_id, label) WHERE retired_at IS NULL;

      CREATE TABLE bed_span (
        bed_id uuid NOT NULL REFERENCES bed,
        during tstzrange NOT NULL,
        state text NOT NULL CHECK (state IN ('held', 'occupied', 'blocked')),
        id uuid NOT NULL UNIQUE DEFAULT uuidv7(),
        hold_id uuid,
        reason text,
        expected_on date,
        PRIMARY KEY (bed_id, during WITHOUT OVERLAPS),
        CHECK (state = 'occupied' OR NOT upper_inf(during)),
        CHECK ((state = 'held') = (hold_id IS NOT NULL)),
        CHECK ((state = 'blocked') = (reason IS NOT NULL))
      );
      CREATE INDEX bed_span_occupied_now ON bed_span (bed_id) WHERE state = 'occupied' AND upper_inf(during);

      -- One row a unit: the lock of every change, and the newest report, so that a census reads one row.
      -- The long profile, which rarely changes, lies beside the row, so that a census does not write it again.
      CREATE TABLE unit_state (
        unit_id uuid PRIMARY KEY REFERENCES unit,
        closed boolean NOT NULL DEFAULT false,
        last_at timestamptz,
        last_seq bigint,
        report jsonb STORAGE MAIN,
        profile jsonb STORAGE EXTERNAL
      ) WITH (fillfactor = 50, toast_tuple_target = 1024);

      CREATE TABLE board_head (
        board_id uuid PRIMARY KEY REFERENCES board,
        seq bigint NOT NULL DEFAULT 0,
        hash text NOT NULL DEFAULT repeat('0', 64)
      ) WITH (fillfactor = 50);

      -- salt is known to nobody who reads the board: without it, whoever watched the hashes could guess the few values
      -- a body may hold and check each guess, and the bands of small houses would hide nothing.
      -- Its board exists: board_append finds the head first. A foreign key would lock the board's row for each entry.
      CREATE TABLE board_entry (
        board_id uuid NOT NULL,
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        kind text NOT NULL CHECK (kind IN ('unit.profile', 'unit.counts', 'unit.closed')),
        unit_id uuid NOT NULL,
        body jsonb NOT NULL,
        salt uuid NOT NULL,
        prev_hash text NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (board_id, seq)
      );
      CREATE INDEX board_entry_of_unit ON board_entry (unit_id, kind, at DESC, seq DESC);

      CREATE TABLE audit_head (
        chain uuid PRIMARY KEY,
        seq bigint NOT NULL DEFAULT 0,
        hash text NOT NULL DEFAULT repeat('0', 64)
      ) WITH (fillfactor = 50);

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

      CREATE TABLE reconciliation (
        board_id uuid NOT NULL REFERENCES board,
        at timestamptz NOT NULL,
        units integer NOT NULL,
        mismatches jsonb NOT NULL,
        PRIMARY KEY (board_id, at)
      );
    `);
    await runner.query(`
      CREATE FUNCTION epoch_ms(t timestamptz) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN trunc(extract(epoch FROM t) * 1000)::bigint::text;

      CREATE FUNCTION chain_hash(prev_hash text, VARIADIC fields text[]) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN encode(sha256(convert_to(prev_hash || E'\\n' || array_to_string(fields, E'\\n', ''), 'UTF8')), 'hex');

      -- Their plans are kept, and made to last by the settings of the application's connection (data-source.ts).
      CREATE FUNCTION audit_append(
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

      -- The one way into the log. Must be the last act of its transaction: it holds the board's head until commit.
      -- p_entries: [{kind, unitId, at, body}] in order. Returns the seq of the last entry.
      CREATE FUNCTION board_append(p_board uuid, p_entries jsonb) RETURNS bigint
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
                 date_trunc('milliseconds', (e->>'at')::timestamptz) AS at, e->'body' AS body
          FROM jsonb_array_elements(p_entries) AS e
        LOOP
          head.seq := head.seq + 1;
          salt := gen_random_uuid();
          next_hash := chain_hash(head.hash, p_board::text, head.seq::text, epoch_ms(entry.at),
            epoch_ms(written), entry.kind, entry.unit_id::text, entry.body::text, salt::text);
          INSERT INTO board_entry VALUES (p_board, head.seq, entry.at, written, entry.kind, entry.unit_id,
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

      REVOKE ALL ON FUNCTION audit_append, board_append FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION audit_append, board_append TO harborlight_app;
      GRANT USAGE ON SCHEMA public TO harborlight_app;
      GRANT SELECT ON board_head, board_entry, audit_head, audit_entry TO harborlight_app;
      GRANT SELECT, INSERT, UPDATE ON board, agency, region, facility, unit, bed TO harborlight_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON bed_span TO harborlight_app;
      GRANT SELECT, INSERT ON unit_state, reconciliation TO harborlight_app;
      GRANT UPDATE (unit_id) ON unit_state TO harborlight_app; -- FOR UPDATE needs a column; the report is written by board_append alone
      GRANT DELETE ON reconciliation TO harborlight_app;

      -- A board is born with its head, whoever creates it.
      CREATE FUNCTION board_head_of_new_board() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
      AS $$ BEGIN
        INSERT INTO board_head (board_id) VALUES (NEW.id);
        RETURN NEW;
      END $$;
      CREATE TRIGGER board_head_of_new_board AFTER INSERT ON board
        FOR EACH ROW EXECUTE FUNCTION board_head_of_new_board();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reconciliation, audit_entry, audit_head, board_entry, board_head, unit_state, bed_span, bed,
        unit, facility, region, agency, board CASCADE;
      DROP FUNCTION board_append, audit_append, chain_hash, epoch_ms, board_head_of_new_board;
    `);
  }
}
