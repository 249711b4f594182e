-- Boards, who belongs to them, their beds and what covers them, and the log with the functions that alone may write it.

-- A key WITHOUT OVERLAPS on a uuid needs it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE board (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  time_zone text NOT NULL,
  demonstration boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE ON board TO harborlight_app;

CREATE TABLE agency (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  board_id uuid NOT NULL REFERENCES board,
  external_id text,
  name text NOT NULL,
  kind text NOT NULL,
  state text CHECK (state ~ '^[A-Z]{2}$'),
  UNIQUE (board_id, external_id)
);
GRANT SELECT, INSERT, UPDATE ON agency TO harborlight_app;

CREATE TABLE membership (
  user_id uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
  agency_id uuid NOT NULL REFERENCES agency,
  role text NOT NULL CHECK (role IN ('placement-officer', 'shelter-staff', 'shelter-manager',
    'court-reviewer', 'coordinator', 'operator')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, agency_id, role)
);
CREATE INDEX membership_of_agency ON membership (agency_id);
GRANT SELECT, INSERT, DELETE ON membership TO harborlight_app;

CREATE TABLE region (
  board_id uuid NOT NULL REFERENCES board,
  code text NOT NULL,
  name_en text NOT NULL,
  name_es text NOT NULL,
  PRIMARY KEY (board_id, code)
);
GRANT SELECT, INSERT, UPDATE ON region TO harborlight_app;

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
GRANT SELECT, INSERT, UPDATE ON facility TO harborlight_app;

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
GRANT SELECT, INSERT, UPDATE ON unit TO harborlight_app;

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
GRANT SELECT, INSERT, UPDATE ON bed TO harborlight_app;

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
GRANT SELECT, INSERT, UPDATE, DELETE ON bed_span TO harborlight_app;

-- One row a unit: the lock of every change, and the newest report, so that a census reads one row.
-- The long profile, which rarely changes, lies beside the row, so that a census does not write it again.
CREATE TABLE unit_state (
  unit_id uuid PRIMARY KEY REFERENCES unit,
  board_id uuid NOT NULL REFERENCES board,
  closed boolean NOT NULL DEFAULT false,
  last_at timestamptz,
  last_seq bigint,
  report jsonb STORAGE MAIN,
  profile jsonb STORAGE EXTERNAL
) WITH (fillfactor = 50, toast_tuple_target = 1024);
CREATE INDEX unit_state_of_board ON unit_state (board_id);
GRANT SELECT, INSERT ON unit_state TO harborlight_app;
-- FOR UPDATE needs a column; the report is written by board_append alone.
GRANT UPDATE (unit_id) ON unit_state TO harborlight_app;

CREATE TABLE board_head (
  board_id uuid PRIMARY KEY REFERENCES board,
  seq bigint NOT NULL DEFAULT 0,
  hash text NOT NULL DEFAULT repeat('0', 64)
) WITH (fillfactor = 50);
GRANT SELECT ON board_head TO harborlight_app;

\ir functions/board_head_of_new_board.sql
CREATE TRIGGER board_head_of_new_board AFTER INSERT ON board
  FOR EACH ROW EXECUTE FUNCTION board_head_of_new_board();

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
-- What changed on a board between two instants, without reading what came before them.
CREATE INDEX board_entry_by_time ON board_entry (board_id, at, seq);
GRANT SELECT ON board_entry TO harborlight_app;

\ir functions/board_append.sql
\ir functions/board_append_history.sql

-- The heads of a board's log and audit trail at the end of a day, signed. The signature is over what stands here and the board's code.
-- told: to whom it was handed, as fingerprints of their addresses.
CREATE TABLE anchor (
  board_id uuid NOT NULL REFERENCES board,
  on_day date NOT NULL,
  seq bigint NOT NULL,
  hash text NOT NULL,
  audit_seq bigint NOT NULL,
  audit_hash text NOT NULL,
  at timestamptz NOT NULL,
  public_key text NOT NULL,
  signature text NOT NULL,
  told text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (board_id, on_day)
);
GRANT SELECT, INSERT ON anchor TO harborlight_app;
GRANT UPDATE (told) ON anchor TO harborlight_app;

CREATE TABLE reconciliation (
  board_id uuid NOT NULL REFERENCES board,
  at timestamptz NOT NULL,
  units integer NOT NULL,
  mismatches jsonb NOT NULL,
  PRIMARY KEY (board_id, at)
);
GRANT SELECT, INSERT, DELETE ON reconciliation TO harborlight_app;
