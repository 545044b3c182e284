// The ledger's schema, version by version. What stands here is public: people query it.

/** `Batn`, so that `file` and this code know whose database it is. */
export const applicationId = 0x4261746e;

const version1 = `
CREATE TABLE templates (
  version TEXT PRIMARY KEY,
  handoff_type TEXT NOT NULL,
  template_json TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE handoffs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  handoff_type TEXT NOT NULL,
  from_team TEXT NOT NULL,
  to_team TEXT NOT NULL,
  context_json TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'initiated'
    CHECK (status IN ('initiated', 'accepted', 'returned', 'completed', 'cancelled')),
  initiated_by TEXT,
  initiated_at TEXT NOT NULL,
  accepted_at TEXT,
  completed_at TEXT,
  repository TEXT NOT NULL,
  issue_number INTEGER NOT NULL,
  title TEXT NOT NULL,
  accepted_by TEXT,
  completed_by TEXT,
  owner TEXT,
  cancelled_at TEXT,
  accepted_implicitly INTEGER NOT NULL DEFAULT 0,
  assignees_json TEXT NOT NULL DEFAULT '[]',
  assignment_json TEXT NOT NULL,
  since TEXT NOT NULL,
  since_by TEXT,
  reopened INTEGER NOT NULL DEFAULT 0,
  accept_within INTEGER,
  complete_within INTEGER,
  template_version TEXT NOT NULL REFERENCES templates (version),
  initiated_json TEXT,
  -- The number first: a ledger serves one repository, whatever it is called by now.
  UNIQUE (issue_number, repository)
);
CREATE INDEX handoffs_open ON handoffs (status)
  WHERE status IN ('initiated', 'accepted', 'returned');
CREATE INDEX handoffs_initiated_at ON handoffs (initiated_at);

CREATE TABLE submissions (
  source TEXT PRIMARY KEY,
  issue_number INTEGER NOT NULL,
  handoff_type TEXT NOT NULL,
  from_team TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  submitted_by TEXT,
  submitted_at TEXT NOT NULL,
  complete INTEGER NOT NULL,
  missing_json TEXT NOT NULL,
  invalid_json TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE checklist_items (
  handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  done INTEGER NOT NULL DEFAULT 0,
  done_by TEXT,
  done_at TEXT,
  PRIMARY KEY (handoff_id, position)
) WITHOUT ROWID;

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  handoff_id INTEGER REFERENCES handoffs (id),
  issue_number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT,
  at TEXT NOT NULL,
  detail_json TEXT NOT NULL DEFAULT '{}',
  source TEXT NOT NULL UNIQUE
);
CREATE INDEX events_issue_number ON events (issue_number);
CREATE TRIGGER events_stay BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;
CREATE TRIGGER events_remain BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TABLE feedback (
  handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  comment TEXT,
  given_by TEXT,
  given_at TEXT NOT NULL
);

CREATE TABLE configurations (
  id INTEGER PRIMARY KEY,
  version TEXT NOT NULL UNIQUE,
  configuration_json TEXT NOT NULL
);

CREATE TABLE reports (
  period TEXT PRIMARY KEY,
  claimed_at TEXT NOT NULL,
  issue_number INTEGER
) WITHOUT ROWID;

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE VIEW waiting AS
SELECT issue_number, title, to_team, status, owner, since,
  round((julianday('now') - julianday(since)) * 24, 1) AS hours
FROM handoffs
WHERE status IN ('initiated', 'accepted', 'returned')
ORDER BY since;
`;

const version2 = `
ALTER TABLE handoffs ADD COLUMN read_back TEXT;
-- By when the team whose turn it is should have moved it on; null: no limit runs.
ALTER TABLE handoffs ADD COLUMN due_at TEXT;
-- When somebody is to be reminded next; null: nobody.
ALTER TABLE handoffs ADD COLUMN remind_at TEXT;
CREATE INDEX handoffs_remind_at ON handoffs (remind_at) WHERE remind_at IS NOT NULL;
-- From when it has been overdue; null: it is not.
ALTER TABLE handoffs ADD COLUMN overdue_since TEXT;
ALTER TABLE handoffs ADD COLUMN returns INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN edited_after_acceptance INTEGER NOT NULL DEFAULT 0;
-- Seconds of working time from initiation to acceptance and to completion.
ALTER TABLE handoffs ADD COLUMN accepted_worked INTEGER;
ALTER TABLE handoffs ADD COLUMN completed_worked INTEGER;
-- The split clock up to since: seconds in all, and of these working time.
ALTER TABLE handoffs ADD COLUMN waiting_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN waiting_worked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN in_work_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN in_work_worked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN with_sender_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN with_sender_worked INTEGER NOT NULL DEFAULT 0;

CREATE TABLE returns (
  source TEXT PRIMARY KEY,
  handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
  issue_number INTEGER NOT NULL,
  reason TEXT,
  comment TEXT,
  fields_json TEXT NOT NULL DEFAULT '[]',
  returned_by TEXT,
  returned_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX returns_returned_at ON returns (returned_at);

ALTER TABLE feedback ADD COLUMN missing_json TEXT NOT NULL DEFAULT '[]';
-- One person rates a handoff once: the latest counts.
CREATE UNIQUE INDEX feedback_person ON feedback (handoff_id, given_by);

CREATE TABLE outbox (
  -- Names the message for ever: the event it tells of, and where it goes.
  id TEXT PRIMARY KEY,
  issue_number INTEGER,
  kind TEXT NOT NULL,
  -- slack, email or webhook.
  channel TEXT NOT NULL,
  target TEXT NOT NULL,
  event_source TEXT NOT NULL,
  -- What it says; null once it is sent or given up.
  message_json TEXT,
  created_at TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at TEXT NOT NULL,
  sent_at TEXT,
  given_up_at TEXT,
  last_error TEXT
) WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (next_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
`;

/** The step to version 1, then to 2, and so on. A step that was released is never changed. */
export const migrations: readonly string[] = [version1, version2];
