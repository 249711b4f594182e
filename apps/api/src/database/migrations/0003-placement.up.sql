-- Requests, holds, offers, stays and watches, and what people are told of them. What a child needs lives in one unlogged
-- table with an expiry; nothing else here says anything of a child.

CREATE TABLE board_policy (
  board_id uuid PRIMARY KEY REFERENCES board,
  policy jsonb NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON board_policy TO harborlight_app;

-- policy: as it stood at the opening. rung: how many steps of its ladder have been climbed.
CREATE TABLE request (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  board_id uuid NOT NULL REFERENCES board,
  agency_id uuid NOT NULL REFERENCES agency,
  officer_id uuid NOT NULL,
  token text NOT NULL UNIQUE,
  call_back text,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'placed', 'unmet', 'withdrawn')),
  legs smallint NOT NULL DEFAULT 1 CHECK (legs IN (1, 2)),
  opened_at timestamptz NOT NULL,
  ended_at timestamptz,
  policy jsonb NOT NULL,
  rung smallint NOT NULL DEFAULT 0,
  purged_at timestamptz,
  CHECK ((state = 'open') = (ended_at IS NULL))
);
CREATE INDEX request_of_agency ON request (agency_id, opened_at DESC);
CREATE INDEX request_open ON request (board_id) WHERE state = 'open';
CREATE INDEX request_to_purge ON request (ended_at) WHERE purged_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON request TO harborlight_app;

CREATE TABLE request_step (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  request_id uuid NOT NULL REFERENCES request,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  leg smallint NOT NULL DEFAULT 1,
  unit_id uuid REFERENCES unit,
  result text,
  channel text,
  actor_id uuid
);
CREATE INDEX step_of_request ON request_step (request_id, at, id);
GRANT SELECT, INSERT, UPDATE ON request_step TO harborlight_app;

-- Not in the write-ahead log, not on replicas, not in base backups: a crash of the server empties it, by design.
-- subject_id: a request or a watch.
CREATE UNLOGGED TABLE need (
  subject_id uuid PRIMARY KEY,
  board_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  need jsonb NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX need_to_purge ON need (expires_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON need TO harborlight_app;

-- Its board and agency exist: it is made in a unit's transaction by a member. Foreign keys would lock their rows.
CREATE TABLE hold (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  board_id uuid NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit,
  bed_id uuid NOT NULL REFERENCES bed,
  kind text NOT NULL CHECK (kind IN ('soft', 'firm')),
  during tstzrange NOT NULL,
  request_id uuid REFERENCES request,
  owner_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  call_back text,
  extensions_left smallint NOT NULL,
  released_by uuid,
  release_code text,
  CONSTRAINT one_live_hold_a_request EXCLUDE USING gist (request_id WITH =, during WITH &&)
    WHERE (request_id IS NOT NULL)
);
CREATE INDEX hold_of_owner ON hold (owner_id, upper(during));
CREATE INDEX hold_of_board ON hold (board_id, upper(during));
ALTER TABLE bed_span ADD FOREIGN KEY (hold_id) REFERENCES hold;
CREATE INDEX bed_span_of_hold ON bed_span (hold_id) WHERE hold_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON hold TO harborlight_app;

-- agency_id: who is asked. asking_agency_id: who asks. answer: a decline code; one that speaks of the need keeps
-- only its class once the need is gone.
CREATE TABLE offer (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  request_id uuid NOT NULL REFERENCES request,
  board_id uuid NOT NULL REFERENCES board,
  unit_id uuid NOT NULL REFERENCES unit,
  agency_id uuid NOT NULL REFERENCES agency,
  asking_agency_id uuid NOT NULL REFERENCES agency,
  leg smallint NOT NULL DEFAULT 1,
  state text NOT NULL CHECK (state IN ('asked', 'acknowledged', 'maybe', 'accepted', 'declined', 'withdrawn',
    'arrived', 'no-show', 'turned-away')),
  channel text NOT NULL CHECK (channel IN ('app', 'phone')),
  answer text,
  asked_at timestamptz NOT NULL,
  acknowledged_at timestamptz,
  answered_at timestamptz,
  on_the_way_at timestamptz,
  expected_at timestamptz,
  settled_at timestamptz,
  hold_id uuid REFERENCES hold
);
CREATE INDEX offer_of_request ON offer (request_id);
CREATE INDEX offer_of_agency ON offer (agency_id, asked_at DESC);
CREATE UNIQUE INDEX one_waiting_offer_a_unit ON offer (request_id, unit_id)
  WHERE state IN ('asked', 'acknowledged', 'maybe', 'accepted');
CREATE UNIQUE INDEX one_accepted_offer_a_leg ON offer (request_id, leg) WHERE state IN ('accepted', 'arrived');
GRANT SELECT, INSERT, UPDATE ON offer TO harborlight_app;

CREATE TABLE placement (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  offer_id uuid NOT NULL UNIQUE REFERENCES offer,
  request_id uuid NOT NULL REFERENCES request,
  board_id uuid NOT NULL REFERENCES board,
  unit_id uuid NOT NULL REFERENCES unit,
  bed_id uuid NOT NULL REFERENCES bed,
  agency_id uuid NOT NULL REFERENCES agency,
  asking_agency_id uuid NOT NULL REFERENCES agency,
  arrived_at timestamptz NOT NULL,
  departed_at timestamptz,
  exit text
);
CREATE INDEX placement_of_agency ON placement (agency_id) WHERE departed_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON placement TO harborlight_app;

-- tells: agencies told beside whoever set the watch. confirm_by: a watch of the court ends then unless confirmed.
-- told: the units whose opening was told, for as long as it lasts.
CREATE TABLE watch (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  board_id uuid NOT NULL REFERENCES board,
  agency_id uuid NOT NULL REFERENCES agency,
  officer_id uuid NOT NULL,
  request_id uuid REFERENCES request,
  hold_at_once boolean NOT NULL DEFAULT false,
  set_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  hit_at timestamptz,
  hit_unit_id uuid REFERENCES unit,
  ended_at timestamptz,
  tells uuid[] NOT NULL DEFAULT '{}',
  confirm_by timestamptz,
  told uuid[] NOT NULL DEFAULT '{}'
);
CREATE INDEX watch_standing ON watch (board_id) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON watch TO harborlight_app;

-- What a call or an answer found where the board had said open, and how sure the board had been.
CREATE TABLE finding (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  board_id uuid NOT NULL REFERENCES board,
  unit_id uuid NOT NULL REFERENCES unit,
  facility_id uuid NOT NULL REFERENCES facility,
  class text NOT NULL,
  at timestamptz NOT NULL,
  source text NOT NULL CHECK (source IN ('call', 'offer')),
  predicted double precision NOT NULL CHECK (predicted BETWEEN 0 AND 1),
  found text NOT NULL CHECK (found IN ('open', 'full'))
);
CREATE INDEX finding_of_board ON finding (board_id, at);
GRANT SELECT, INSERT ON finding TO harborlight_app;

-- Counts only, by the hour: no way leads from here to a request.
CREATE TABLE unmet_tally (
  board_id uuid NOT NULL REFERENCES board,
  hour timestamptz NOT NULL,
  class text NOT NULL,
  region text NOT NULL,
  missing text NOT NULL,
  outcome text NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (board_id, hour, class, region, missing, outcome)
);
GRANT SELECT, INSERT, UPDATE ON unmet_tally TO harborlight_app;

CREATE TABLE notice (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  user_id uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
  board_id uuid NOT NULL REFERENCES board,
  kind text NOT NULL,
  subject_id uuid,
  once text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  acknowledged_at timestamptz,
  email text NOT NULL DEFAULT 'none' CHECK (email IN ('none', 'due', 'sent', 'failed')),
  push text NOT NULL DEFAULT 'none' CHECK (push IN ('none', 'due', 'sent', 'failed')),
  tries smallint NOT NULL DEFAULT 0,
  next_try_at timestamptz,
  UNIQUE (user_id, once)
);
CREATE INDEX notice_of_user ON notice (user_id, at DESC);
CREATE INDEX notice_to_deliver ON notice (next_try_at) WHERE email = 'due' OR push = 'due';
GRANT SELECT, INSERT, UPDATE, DELETE ON notice TO harborlight_app;

CREATE TABLE notice_preference (
  user_id uuid PRIMARY KEY REFERENCES auth."user" ON DELETE CASCADE,
  preference jsonb NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON notice_preference TO harborlight_app;

CREATE TABLE push_subscription (
  endpoint text PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
  p256dh text NOT NULL,
  auth text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX push_subscription_of_user ON push_subscription (user_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON push_subscription TO harborlight_app;

\ir functions/reaches.sql

ALTER TABLE request ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE need ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement ENABLE ROW LEVEL SECURITY;
ALTER TABLE watch ENABLE ROW LEVEL SECURITY;

CREATE POLICY by_reach ON offer USING (reaches(agency_id) OR reaches(asking_agency_id));
CREATE POLICY by_reach ON placement USING (reaches(agency_id) OR reaches(asking_agency_id));
CREATE POLICY by_reach ON watch USING (reaches(agency_id));
CREATE POLICY by_reach ON request USING (reaches(agency_id)
  OR EXISTS (SELECT 1 FROM offer o WHERE o.request_id = request.id AND reaches(o.agency_id)));
CREATE POLICY by_reach ON request_step
  USING (EXISTS (SELECT 1 FROM request r WHERE r.id = request_id AND reaches(r.agency_id)));
CREATE POLICY by_reach ON need USING (reaches(agency_id)
  OR EXISTS (SELECT 1 FROM offer o WHERE o.request_id = subject_id AND reaches(o.agency_id)
    AND o.state IN ('asked', 'acknowledged', 'maybe', 'accepted')));
