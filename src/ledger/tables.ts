// The tables of the ledger for Kysely; the schema is in `schema.ts`.

import type { Generated, Selectable } from 'kysely';
import type { Status } from '../config/types.ts';
import type { EventType, SubmissionCloseReason } from '../handoff/event.ts';

export interface Tables {
  readonly templates: TemplatesTable;
  readonly handoffs: HandoffsTable;
  readonly submissions: SubmissionsTable;
  readonly checklist_items: ChecklistItemsTable;
  readonly questions: QuestionsTable;
  readonly incomplete_forms: IncompleteFormsTable;
  readonly events: EventsTable;
  readonly feedback: FeedbackTable;
  readonly returns: ReturnsTable;
  readonly outbox: OutboxTable;
  readonly configurations: ConfigurationsTable;
  readonly reports: ReportsTable;
  readonly people: PeopleTable;
  readonly team_logins: TeamLoginsTable;
  readonly meta: MetaTable;
}

interface TemplatesTable {
  readonly version: string;
  readonly handoff_type: string;
  readonly template_json: string;
}

interface HandoffsTable {
  readonly id: Generated<number>;
  readonly handoff_type: string;
  readonly from_team: string;
  readonly to_team: string;
  readonly context_json: string;
  readonly status: Status;
  readonly initiated_by: string | null;
  readonly initiated_at: string;
  readonly accepted_at: string | null;
  readonly completed_at: string | null;
  readonly repository: string;
  readonly issue_number: number;
  readonly title: string;
  readonly accepted_by: string | null;
  readonly completed_by: string | null;
  readonly owner: string | null;
  readonly cancelled_at: string | null;
  readonly accepted_implicitly: number;
  readonly assignees_json: string;
  readonly assignment_json: string;
  readonly status_changed_at: string;
  readonly status_changed_by: string | null;
  readonly reopen_count: number;
  readonly accept_within: number | null;
  readonly complete_within: number | null;
  readonly template_version: string;
  readonly initial_values_json: string | null;
  readonly read_back: string | null;
  readonly next_due_at: string | null;
  readonly next_reminder_at: string | null;
  readonly overdue_since: string | null;
  readonly return_count: number;
  readonly edited_after_acceptance: number;
  readonly accepted_business_seconds: number | null;
  readonly completed_business_seconds: number | null;
  readonly waiting_seconds: number;
  readonly waiting_business_seconds: number;
  readonly in_progress_seconds: number;
  readonly in_progress_business_seconds: number;
  readonly with_sender_seconds: number;
  readonly with_sender_business_seconds: number;
  readonly asked_seconds: number;
  readonly asked_business_seconds: number;
  readonly on_hold_seconds: number;
  readonly on_hold_business_seconds: number;
  readonly clock_started_at: string | null;
  readonly paused_seconds: number;
  readonly asked_at: string | null;
  readonly on_hold_since: string | null;
  readonly on_hold_until: string | null;
  readonly hold_reason: string | null;
}
export type HandoffRow = Selectable<HandoffsTable>;

interface SubmissionsTable {
  readonly source: string;
  readonly issue_number: number;
  readonly handoff_type: string;
  readonly from_team: string;
  readonly attempt: number;
  readonly submitted_by: string | null;
  readonly submitted_at: string;
  readonly complete: number;
  readonly missing_json: string;
  readonly invalid_json: string;
}

interface ChecklistItemsTable {
  readonly handoff_id: number;
  readonly position: number;
  readonly text: string;
  readonly done: number;
  readonly done_by: string | null;
  readonly done_at: string | null;
}

interface IncompleteFormsTable {
  readonly issue_number: number;
  readonly handoff_type: string;
  readonly from_team: string;
  readonly to_team: string;
  readonly submitted_by: string | null;
  readonly attempts: number;
  readonly since: string;
  readonly missing_json: string;
  readonly invalid_json: string;
  readonly reminded_at: string | null;
  readonly closed_at: string | null;
  readonly closed_as: SubmissionCloseReason | null;
  readonly next_action_at: string | null;
}

interface QuestionsTable {
  readonly handoff_id: number;
  readonly position: number;
  readonly question: string;
  readonly asked_by: string | null;
  readonly asked_at: string;
  readonly answer: string | null;
  readonly answered_by: string | null;
  readonly closed_at: string | null;
}

interface EventsTable {
  readonly id: Generated<number>;
  readonly handoff_id: number | null;
  readonly issue_number: number;
  readonly type: EventType;
  readonly actor: string | null;
  readonly at: string;
  readonly data_json: string;
  readonly idempotency_key: string;
}

interface FeedbackTable {
  readonly handoff_id: number;
  readonly rating: number;
  readonly comment: string | null;
  readonly given_by: string | null;
  readonly given_at: string;
  readonly missing_json: string;
}

interface ReturnsTable {
  readonly source: string;
  readonly handoff_id: number;
  readonly issue_number: number;
  readonly reason: string | null;
  readonly comment: string | null;
  readonly fields_json: string;
  readonly returned_by: string | null;
  readonly returned_at: string;
}

interface OutboxTable {
  readonly id: string;
  readonly issue_number: number | null;
  readonly kind: string;
  readonly channel: string;
  readonly target: string;
  readonly event_source: string;
  readonly message_json: string | null;
  readonly created_at: string;
  readonly attempts: number;
  readonly next_attempt_at: string;
  readonly sent_at: string | null;
  readonly failed_at: string | null;
  readonly last_error: string | null;
}

interface ConfigurationsTable {
  readonly id: Generated<number>;
  readonly version: string;
  readonly configuration_json: string;
}

interface ReportsTable {
  readonly period: string;
  readonly claimed_at: string;
  readonly issue_number: number | null;
}

interface PeopleTable {
  readonly account_id: number;
  readonly name: string;
  readonly login: string | null;
}

interface TeamLoginsTable {
  readonly login: string;
  readonly account_id: number | null;
}

interface MetaTable {
  readonly key: string;
  readonly value: string;
}
