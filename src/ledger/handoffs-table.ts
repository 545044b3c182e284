// The table of handoffs: one row for each, with its present state.

import { type Status, statuses } from '../config/types.ts';
import {
  inList,
  nullableInteger,
  nullableText,
  requiredInteger,
  requiredText,
  rowId,
  table,
} from './declare-table.ts';

export const handoffs = table(
  {
    id: rowId({ keepsNumbers: true }),
    handoff_type: requiredText(),
    from_team: requiredText(),
    to_team: requiredText(),
    context_json: requiredText(),
    status: requiredText<Status>({
      rest: `DEFAULT 'initiated'\n    CHECK (status IN (${inList(statuses)}))`,
    }),
    initiated_by: nullableText(),
    initiated_at: requiredText(),
    accepted_at: nullableText(),
    completed_at: nullableText(),
    repository: requiredText(),
    issue_number: requiredInteger(),
    title: requiredText(),
    accepted_by: nullableText(),
    completed_by: nullableText(),
    owner: nullableText(),
    cancelled_at: nullableText(),
    accepted_implicitly: requiredInteger({ rest: 'DEFAULT 0' }),
    assignees_json: requiredText({ rest: "DEFAULT '[]'" }),
    assignment_json: requiredText(),
    status_changed_at: requiredText({ note: 'When and by whom the status last changed.' }),
    status_changed_by: nullableText(),
    reopen_count: requiredInteger({ rest: 'DEFAULT 0' }),
    accept_within: nullableInteger(),
    complete_within: nullableInteger(),
    template_version: requiredText({ references: 'templates.version' }),
    initial_values_json: nullableText({
      note: 'What the row said when the handoff was initiated, where that differs.',
    }),
    read_back: nullableText(),
    next_due_at: nullableText({ note: 'The earlier of the two deadlines; null: none is running.' }),
    next_reminder_at: nullableText({ note: 'When the next reminder is due; null: none.' }),
    overdue_since: nullableText({ note: 'Since when it is overdue; null: it is not.' }),
    return_count: requiredInteger({ rest: 'DEFAULT 0' }),
    edited_after_acceptance: requiredInteger({ rest: 'DEFAULT 0' }),
    accepted_business_seconds: nullableInteger({
      note: 'Business seconds from initiation to acceptance and to completion.',
    }),
    completed_business_seconds: nullableInteger(),
    last_wait_business_seconds: nullableInteger({
      note: 'Business seconds of the wait that acceptance ended.',
    }),
    former_team_time_json: nullableText({
      note: 'When it came to to_team, and the time in each phase until then; null: no other team had it.',
    }),
    waiting_seconds: requiredInteger({
      rest: 'DEFAULT 0',
      note: 'Time in each phase up to status_changed_at: all seconds, and business seconds.',
    }),
    waiting_business_seconds: requiredInteger({ rest: 'DEFAULT 0' }),
    in_progress_seconds: requiredInteger({ rest: 'DEFAULT 0' }),
    in_progress_business_seconds: requiredInteger({ rest: 'DEFAULT 0' }),
    with_sender_seconds: requiredInteger({ rest: 'DEFAULT 0' }),
    with_sender_business_seconds: requiredInteger({ rest: 'DEFAULT 0' }),
    clock_started_at: nullableText({
      note: 'When a question was asked or answered, or a hold started or ended; null: not since status_changed_at.',
    }),
    paused_seconds: requiredInteger({
      rest: 'DEFAULT 0',
      note: 'Seconds on hold or asked between status_changed_at and clock_started_at.',
    }),
    asked_seconds: requiredInteger({ rest: 'DEFAULT 0' }),
    asked_business_seconds: requiredInteger({ rest: 'DEFAULT 0' }),
    on_hold_seconds: requiredInteger({ rest: 'DEFAULT 0' }),
    on_hold_business_seconds: requiredInteger({ rest: 'DEFAULT 0' }),
    asked_at: nullableText({
      note: 'Since when a question to the sender is open; null: none is.',
    }),
    on_hold_since: nullableText({
      note: 'Null: it is not on hold. next_reminder_at is then when the hold ends.',
    }),
    on_hold_until: nullableText({ note: 'Null: until someone resumes it.' }),
    hold_reason: nullableText(),
    previous_handoff_id: nullableInteger({
      note: 'The handoff that this one follows, here or in an archive; null: it starts a chain.',
    }),
    next_requested_at: nullableText({
      note: 'Since when a next handoff is requested and not opened yet; null: none is.',
    }),
    subject: nullableText({
      note: 'The answer that earlier handoffs are found by, in lower case; null if there is none.',
    }),
  },
  {
    unique: {
      columns: ['issue_number', 'repository'],
      note: 'The number first: a ledger serves one repository, also after the repository was renamed.',
    },
    indexes: {
      handoffs_open: {
        on: ['status'],
        where: "status IN ('initiated', 'accepted', 'returned')",
      },
      handoffs_subject: { on: ['subject'], where: 'subject IS NOT NULL' },
      handoffs_previous: { on: ['previous_handoff_id'], where: 'previous_handoff_id IS NOT NULL' },
      handoffs_initiated_at: { on: ['initiated_at'] },
      handoffs_next_reminder_at: {
        on: ['next_reminder_at'],
        where: 'next_reminder_at IS NOT NULL',
      },
    },
    sqlite: `CREATE VIEW open_handoffs AS
SELECT issue_number, title, to_team, status, owner, status_changed_at,
  round((julianday('now') - julianday(status_changed_at)) * 24, 1) AS hours
FROM handoffs
WHERE status IN ('initiated', 'accepted', 'returned')
ORDER BY status_changed_at;
`,
  },
);
