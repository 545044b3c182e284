// The tables of the ledger. A column is declared once: its SQL, its type for Kysely and the check
// that it still exists all follow. People query these tables, so a released column never changes;
// a new one names the schema version that added it.

import type { Selectable } from 'kysely';
import type { EventType, SubmissionCloseReason } from '../handoff/event.ts';
import { archivedHandoffs, archives } from './archive-tables.ts';
import {
  integerKey,
  nullableInteger,
  nullableText,
  type RowOf,
  requiredInteger,
  requiredText,
  rowId,
  table,
  textKey,
} from './declare-table.ts';
import { handoffs } from './handoffs-table.ts';

const templates = table(
  {
    version: textKey(),
    handoff_type: requiredText(),
    template_json: requiredText(),
  },
  { withoutRowId: true },
);

const submissions = table(
  {
    source: textKey(),
    issue_number: requiredInteger(),
    handoff_type: requiredText(),
    from_team: requiredText(),
    attempt: requiredInteger(),
    submitted_by: nullableText(),
    submitted_at: requiredText(),
    complete: requiredInteger(),
    missing_json: requiredText(),
    invalid_json: requiredText(),
  },
  { withoutRowId: true },
);

const checklistItems = table(
  {
    handoff_id: requiredInteger({ references: 'handoffs.id' }),
    position: requiredInteger(),
    text: requiredText(),
    done: requiredInteger({ rest: 'DEFAULT 0' }),
    done_by: nullableText(),
    done_at: nullableText(),
  },
  { withoutRowId: true, primaryKey: ['handoff_id', 'position'] },
);

const events = table(
  {
    id: rowId(),
    handoff_id: nullableInteger({ references: 'handoffs.id' }),
    issue_number: requiredInteger(),
    type: requiredText<EventType>(),
    actor: nullableText(),
    at: requiredText(),
    data_json: requiredText({ rest: "DEFAULT '{}'" }),
    idempotency_key: requiredText({ unique: 'as written' }),
  },
  {
    indexes: { events_issue_number: { on: ['issue_number'] } },
    sqlite: `CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;
-- Events only leave this file for an archive.
CREATE TRIGGER events_no_delete BEFORE DELETE ON events
WHEN OLD.issue_number NOT IN (SELECT issue_number FROM archived_handoffs)
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;
`,
  },
);

const feedback = table(
  {
    handoff_id: requiredInteger({ references: 'handoffs.id' }),
    rating: requiredInteger({ rest: 'CHECK (rating BETWEEN 1 AND 5)' }),
    comment: nullableText(),
    given_by: nullableText(),
    given_at: requiredText(),
    missing_json: requiredText({ rest: "DEFAULT '[]'" }),
  },
  {
    indexes: {
      feedback_person: {
        on: ['handoff_id', 'given_by'],
        isUnique: true,
        note: 'One person rates a handoff once: the latest rating counts.',
      },
    },
  },
);

const returns = table(
  {
    source: textKey(),
    handoff_id: requiredInteger({ references: 'handoffs.id' }),
    issue_number: requiredInteger(),
    reason: nullableText(),
    comment: nullableText(),
    fields_json: requiredText({ rest: "DEFAULT '[]'" }),
    returned_by: nullableText(),
    returned_at: requiredText(),
  },
  {
    withoutRowId: true,
    indexes: { returns_returned_at: { on: ['returned_at'] } },
  },
);

const outbox = table(
  {
    id: textKey({ note: 'Hash of the event and the destination.' }),
    issue_number: nullableInteger(),
    kind: requiredText(),
    channel: requiredText({ note: 'slack, email or webhook.' }),
    target: requiredText(),
    event_source: requiredText(),
    message_json: nullableText({ note: 'Null once it is sent or has failed for good.' }),
    created_at: requiredText(),
    attempts: requiredInteger({ rest: 'DEFAULT 0' }),
    next_attempt_at: requiredText(),
    sent_at: nullableText(),
    failed_at: nullableText(),
    last_error: nullableText(),
  },
  {
    withoutRowId: true,
    indexes: {
      outbox_due: { on: ['next_attempt_at'], where: 'sent_at IS NULL AND failed_at IS NULL' },
    },
  },
);

const configurations = table({
  id: rowId(),
  version: requiredText({ unique: 'as written' }),
  configuration_json: requiredText(),
});

const reports = table(
  {
    period: textKey(),
    claimed_at: requiredText(),
    issue_number: nullableInteger(),
  },
  { withoutRowId: true },
);

const meta = table(
  {
    key: textKey(),
    value: requiredText(),
  },
  { withoutRowId: true },
);

const questions = table(
  {
    handoff_id: requiredInteger({ references: 'handoffs.id' }),
    position: requiredInteger(),
    question: requiredText(),
    asked_by: nullableText(),
    asked_at: requiredText(),
    answer: nullableText({ note: 'Null: none, or by an edit of the description.' }),
    answered_by: nullableText(),
    closed_at: nullableText({ note: 'When it was answered or withdrawn; null: it is open.' }),
  },
  { withoutRowId: true, primaryKey: ['handoff_id', 'position'] },
);

/** Submissions that are not handed over yet, one row an issue. */
const incompleteForms = table(
  {
    issue_number: integerKey(),
    handoff_type: requiredText(),
    title: nullableText(),
    from_team: requiredText(),
    to_team: requiredText(),
    submitted_by: nullableText(),
    attempts: requiredInteger(),
    since: requiredText({
      note: 'The last edit that changed an answer, or when the issue was reopened.',
    }),
    missing_json: requiredText(),
    invalid_json: requiredText(),
    reminded_at: nullableText(),
    closed_at: nullableText({ note: 'Null: the issue is open.' }),
    closed_as: nullableText<SubmissionCloseReason>({
      note: 'closed; expired or replaced where Baton closed it; unlabelled where it lost the label of its type.',
    }),
    next_action_at: nullableText({
      note: 'When the sender is reminded, or Baton closes the issue; null: neither.',
    }),
    previous_handoff_id: nullableInteger({
      note: 'The handoff that it follows; null: none.',
    }),
  },
  {
    indexes: {
      incomplete_forms_next_action_at: {
        on: ['next_action_at'],
        where: 'next_action_at IS NOT NULL',
      },
    },
  },
);

/** Accounts of people. The other tables keep an account under its name, also after it was renamed. */
const people = table({
  account_id: integerKey(),
  name: requiredText({ unique: 'in any case' }),
  login: nullableText({
    note: 'The login it has now; null: another account has it, and the new one is not known.',
  }),
});

/** Which account each login in config.yml meant when Baton first read it there. */
const teamLogins = table(
  {
    login: textKey(),
    account_id: nullableInteger({ note: 'Null: no account had it.' }),
  },
  { withoutRowId: true },
);

/** In the order they are created. */
export const tables = {
  templates,
  handoffs,
  submissions,
  checklist_items: checklistItems,
  events,
  feedback,
  returns,
  outbox,
  configurations,
  reports,
  meta,
  questions,
  incomplete_forms: incompleteForms,
  people,
  team_logins: teamLogins,
  archives,
  archived_handoffs: archivedHandoffs,
};

export type Tables = {
  readonly [Name in keyof typeof tables]: RowOf<(typeof tables)[Name]['columns']>;
};
export type HandoffRow = Selectable<Tables['handoffs']>;
