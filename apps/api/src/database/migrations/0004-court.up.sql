-- What proves that a court's paper was made.

-- The paper itself is nowhere: only what proves that it was made, and where in the log it stands.
CREATE TABLE exhibit (
  stamp text PRIMARY KEY,
  board_id uuid NOT NULL REFERENCES board,
  agency_id uuid NOT NULL REFERENCES agency,
  made_at timestamptz NOT NULL,
  made_as text NOT NULL CHECK (made_as IN ('pdf', 'page')),
  seq bigint NOT NULL,
  hash text NOT NULL,
  fingerprint text NOT NULL
);
GRANT SELECT, INSERT ON exhibit TO harborlight_app;

CREATE INDEX audit_entry_of_exhibit ON audit_entry (subject) WHERE action = 'exhibit.make';
