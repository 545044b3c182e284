PRAGMA user_version = 1;

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
  -- When and by whom the status last changed.
  status_changed_at TEXT NOT NULL,
  status_changed_by TEXT,
  reopen_count INTEGER NOT NULL DEFAULT 0,
  accept_within INTEGER,
  complete_within INTEGER,
  template_version TEXT NOT NULL REFERENCES templates (version),
  -- What the row said when the handoff was initiated, where that differs.
  initial_values_json TEXT,
  read_back TEXT,
  -- The earlier of the two deadlines; null: none is running.
  next_due_at TEXT,
  -- When the next reminder is due; null: none.
  next_reminder_at TEXT,
  -- Since when it is overdue; null: it is not.
  overdue_since TEXT,
  return_count INTEGER NOT NULL DEFAULT 0,
  edited_after_acceptance INTEGER NOT NULL DEFAULT 0,
  -- Business seconds from initiation to acceptance and to completion.
  accepted_business_seconds INTEGER,
  completed_business_seconds INTEGER,
  -- Business seconds of the wait that acceptance ended.
  last_wait_business_seconds INTEGER,
  -- When it came to to_team, and the time in each phase until then; null: no other team had it.
  former_team_time_json TEXT,
  -- Time in each phase up to status_changed_at: all seconds, and business seconds.
  waiting_seconds INTEGER NOT NULL DEFAULT 0,
  waiting_business_seconds INTEGER NOT NULL DEFAULT 0,
  in_progress_seconds INTEGER NOT NULL DEFAULT 0,
  in_progress_business_seconds INTEGER NOT NULL DEFAULT 0,
  with_sender_seconds INTEGER NOT NULL DEFAULT 0,
  with_sender_business_seconds INTEGER NOT NULL DEFAULT 0,
  -- When a question was asked or answered, or a hold started or ended; null: not since status_changed_at.
  clock_started_at TEXT,
  -- Seconds on hold or asked between status_changed_at and clock_started_at.
  paused_seconds INTEGER NOT NULL DEFAULT 0,
  asked_seconds INTEGER NOT NULL DEFAULT 0,
  asked_business_seconds INTEGER NOT NULL DEFAULT 0,
  on_hold_seconds INTEGER NOT NULL DEFAULT 0,
  on_hold_business_seconds INTEGER NOT NULL DEFAULT 0,
  -- Since when a question to the sender is open; null: none is.
  asked_at TEXT,
  -- Null: it is not on hold. next_reminder_at is then when the hold ends.
  on_hold_since TEXT,
  -- Null: until someone resumes it.
  on_hold_until TEXT,
  hold_reason TEXT,
  -- The handoff that this one follows, here or in an archive; null: it starts a chain.
  previous_handoff_id INTEGER,
  -- Since when a next handoff is requested and not opened yet; null: none is.
  next_requested_at TEXT,
  -- The answer that earlier handoffs are found by, in lower case; null if there is none.
  subject TEXT,
  -- The number first: a ledger serves one repository, also after the repository was renamed.
  UNIQUE (issue_number, repository)
);

CREATE INDEX handoffs_open ON handoffs (status)
  WHERE status IN ('initiated', 'accepted', 'returned');

CREATE INDEX handoffs_subject ON handoffs (subject)
  WHERE subject IS NOT NULL;

CREATE INDEX handoffs_previous ON handoffs (previous_handoff_id)
  WHERE previous_handoff_id IS NOT NULL;

CREATE INDEX handoffs_initiated_at ON handoffs (initiated_at);

CREATE INDEX handoffs_next_reminder_at ON handoffs (next_reminder_at)
  WHERE next_reminder_at IS NOT NULL;

CREATE VIEW open_handoffs AS
SELECT issue_number, title, to_team, status, owner, status_changed_at,
  round((julianday('now') - julianday(status_changed_at)) * 24, 1) AS hours
FROM handoffs
WHERE status IN ('initiated', 'accepted', 'returned')
ORDER BY status_changed_at;

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
  type TEXT NOT NULL,
  actor TEXT,
  at TEXT NOT NULL,
  data_json TEXT NOT NULL DEFAULT '{}',
  idempotency_key TEXT NOT NULL UNIQUE
);

CREATE INDEX events_issue_number ON events (issue_number);

CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER events_no_delete BEFORE DELETE ON events
WHEN OLD.issue_number NOT IN (SELECT issue_number FROM archived_handoffs)
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TABLE feedback (
  handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  comment TEXT,
  given_by TEXT,
  given_at TEXT NOT NULL,
  missing_json TEXT NOT NULL DEFAULT '[]'
);

CREATE UNIQUE INDEX feedback_person ON feedback (handoff_id, given_by);

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

CREATE TABLE outbox (
  -- Hash of the event and the destination.
  id TEXT PRIMARY KEY,
  issue_number INTEGER,
  kind TEXT NOT NULL,
  -- slack, email or webhook.
  channel TEXT NOT NULL,
  target TEXT NOT NULL,
  event_source TEXT NOT NULL,
  -- Null once it is sent or has failed for good.
  message_json TEXT,
  created_at TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at TEXT NOT NULL,
  sent_at TEXT,
  failed_at TEXT,
  last_error TEXT
) WITHOUT ROWID;

CREATE INDEX outbox_due ON outbox (next_attempt_at)
  WHERE sent_at IS NULL AND failed_at IS NULL;

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

CREATE TABLE questions (
  handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
  position INTEGER NOT NULL,
  question TEXT NOT NULL,
  asked_by TEXT,
  asked_at TEXT NOT NULL,
  -- Null: none, or by an edit of the description.
  answer TEXT,
  answered_by TEXT,
  -- When it was answered or withdrawn; null: it is open.
  closed_at TEXT,
  PRIMARY KEY (handoff_id, position)
) WITHOUT ROWID;

CREATE TABLE incomplete_forms (
  issue_number INTEGER PRIMARY KEY,
  handoff_type TEXT NOT NULL,
  title TEXT,
  from_team TEXT NOT NULL,
  to_team TEXT NOT NULL,
  submitted_by TEXT,
  attempts INTEGER NOT NULL,
  -- The last edit that changed an answer, or when the issue was reopened.
  since TEXT NOT NULL,
  missing_json TEXT NOT NULL,
  invalid_json TEXT NOT NULL,
  reminded_at TEXT,
  -- Null: the issue is open.
  closed_at TEXT,
  -- closed; expired or replaced where Baton closed it; unlabelled where it lost the label of its type.
  closed_as TEXT,
  -- When the sender is reminded, or Baton closes the issue; null: neither.
  next_action_at TEXT,
  -- The handoff that it follows; null: none.
  previous_handoff_id INTEGER
);

CREATE INDEX incomplete_forms_next_action_at ON incomplete_forms (next_action_at)
  WHERE next_action_at IS NOT NULL;

CREATE TABLE people (
  account_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  -- The login it has now; null: another account has it, and the new one is not known.
  login TEXT
);

CREATE TABLE team_logins (
  login TEXT PRIMARY KEY,
  -- Null: no account had it.
  account_id INTEGER
) WITHOUT ROWID;

CREATE TABLE archives (
  number INTEGER PRIMARY KEY,
  -- Git finds the file by it: git cat-file blob <version>.
  version TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  -- The time of its newest event.
  newest_at TEXT NOT NULL,
  -- Of the issues whose rows are there and not here. Older archives may have former rows.
  first_issue INTEGER NOT NULL,
  last_issue INTEGER NOT NULL,
  -- Their numbers, each as the difference from the one before.
  issues_json TEXT NOT NULL,
  -- The numbers of their handoffs in runs: how many, and the first; null: no handoff.
  handoffs_json TEXT NOT NULL,
  -- Those with a handoff before: how many issues further, and how much lower its number is.
  previous_json TEXT NOT NULL
);

CREATE VIEW archived_issues AS
  SELECT sum(value) OVER (PARTITION BY number ORDER BY key) AS issue_number, number AS archive
  FROM archives, json_each(issues_json);

CREATE TABLE archived_handoffs (
  issue_number INTEGER PRIMARY KEY,
  archive INTEGER NOT NULL REFERENCES archives (number),
  handoff_id INTEGER,
  -- Of a team's newest assignments, which count for whose turn it is; null: of an older one.
  to_team TEXT,
  assignment_json TEXT,
  -- Of the newest with a subject, with what a later handoff shows of them; null: of others.
  subject TEXT,
  earlier_json TEXT
);
