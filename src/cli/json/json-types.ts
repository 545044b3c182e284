// What each command prints with `--json`. The JSON Schemas in `.github/schema/output/` and the page
// `.github/docs/json-output.md` are generated from these types and their comments.

import type { Metrics } from '../../metrics/types.ts';

/** A row of a table of the ledger. Columns named `…_json` contain JSON instead of text. */
type Row = Readonly<Record<string, unknown>>;
export type HandoffRowJson = Row;
export type EventRowJson = Row;
export type IncompleteFormJson = Row;
/** Rows of the other tables about one issue, by the name of the table. */
export type RelatedRowsJson = Readonly<Record<string, readonly Row[]>>;

export interface ListedFormJson extends IncompleteFormJson {
  /** `owner/name`, only with `--all-repositories`. */
  readonly repository?: string;
}

export interface InitJson {
  /** Whether a file was written. */
  readonly written: boolean;
  /** Every file that Baton needs. `kept` differs and was not replaced. */
  readonly files: readonly InitFileJson[];
  /** What needs `--force` or a person. */
  readonly notes: readonly string[];
}

interface InitFileJson {
  /** From the root of the repository. */
  readonly path: string;
  readonly state: 'new' | 'changed' | 'current' | 'kept';
}

export interface CheckJson {
  /** Number of errors. */
  readonly errors: number;
  /** Number of warnings. */
  readonly warnings: number;
  /** Paths of the files that were checked. */
  readonly files: readonly string[];
  /** By file, line and column. */
  readonly findings: readonly CheckFindingJson[];
}

interface CheckFindingJson {
  readonly level: 'error' | 'warning';
  /** A stable name of the rule. */
  readonly rule: string;
  /** From the root of the repository. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

export interface FormsJson {
  /** `foreign`: written by hand. `left_over`: its template no longer exists. */
  readonly forms: readonly FormJson[];
}

interface FormJson {
  /** From the root of the repository. */
  readonly path: string;
  readonly state: 'current' | 'missing' | 'stale' | 'foreign' | 'left_over' | 'written';
}

export interface DoctorJson {
  /** `owner/name`. */
  readonly repository: string;
  readonly findings: readonly DoctorFindingJson[];
}

interface DoctorFindingJson {
  /** A stable name of the check. */
  readonly id: string;
  /** The name for people. */
  readonly title: string;
  readonly state: 'ok' | 'warning' | 'problem';
  readonly message: string;
  /** null if there is nothing to fix. */
  readonly fix: string | null;
  /** Whether `--fix` fixed it. */
  readonly fixed: boolean;
}

export interface UpgradeJson {
  /** Whether the files were written. */
  readonly written: boolean;
  /** Only files that change. `merged` keeps changes of the repository. */
  readonly files: readonly UpgradedFileJson[];
  /** What stays as it is, and why. */
  readonly notes: readonly string[];
}

interface UpgradedFileJson {
  /** From the root of the repository. */
  readonly path: string;
  readonly state: 'new' | 'changed' | 'merged';
}

export interface UninstallJson {
  /** Whether the files were deleted. */
  readonly deleted: boolean;
  /** Paths of the files to delete, from the root of the repository. */
  readonly files: readonly string[];
  /** Files that stay, and what to do with them. */
  readonly notes: readonly string[];
  /** What stays on GitHub. */
  readonly stays: readonly RemainderJson[];
}

interface RemainderJson {
  readonly what: string;
  /** Shell commands that remove it. */
  readonly commands: readonly string[];
}

export interface SimulateJson {
  /** The name of the event on GitHub. */
  readonly event: string;
  /** null if the event is not about an issue. */
  readonly issue_number: number | null;
  /** The kind of each result, such as `handled` and `not_ours`. */
  readonly outcomes: readonly string[];
  /** Problems of the configuration, which stop a run. */
  readonly problems: readonly ConfigurationProblemJson[];
  /** Events that a run would record. */
  readonly would_record: readonly PlannedEventJson[];
  /** Changes on GitHub and in the ledger that a run would make, in order. */
  readonly would_write: readonly PlannedChangeJson[];
}

interface ConfigurationProblemJson {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

interface PlannedEventJson {
  readonly issue_number: number;
  /** The type of the event, as in the ledger. */
  readonly type: string;
  /** UTC ISO 8601. */
  readonly at: string;
  /** A login; null for Baton and deleted accounts. */
  readonly actor: string | null;
  /** The idempotency key. */
  readonly source: string;
  /** The event in words. */
  readonly sentence: string;
}

export interface PlannedChangeJson {
  /** Such as `commit`, `add_labels` and `post_comment`. */
  readonly kind: string;
  /** null if the change is not about one issue. */
  readonly issue_number: number | null;
  /** What Baton would do, in words. */
  readonly sentence: string;
  /** The comment or report in full; null for other changes. */
  readonly body: string | null;
}

export interface ListedHandoffJson extends HandoffRowJson {
  /** Whether it is neither completed nor cancelled. */
  readonly open: boolean;
  readonly overdue: boolean;
  readonly on_hold: boolean;
  /** Whether a question to the sender is open. */
  readonly asked: boolean;
  /** Hours since the last change of its status. */
  readonly hours_in_status: number;
  readonly checklist: ChecklistCountJson;
}

interface ChecklistCountJson {
  readonly done: number;
  readonly total: number;
}

/** The handoff, or an issue whose form is incomplete. */
export type ShowJson = ShownHandoffJson | ShownFormJson;

export interface ShownHandoffJson extends HandoffRowJson {
  readonly issue_number: number;
  /** Whether it is neither completed nor cancelled. */
  readonly open: boolean;
  readonly overdue: boolean;
  readonly tables: RelatedRowsJson;
}

export interface ShownFormJson {
  readonly issue_number: number;
  readonly status: 'incomplete';
  readonly tables: RelatedRowsJson;
}

export interface ContextJson {
  readonly handoff_id: number;
  readonly issue_number: number;
  /** `owner/name`; null in a ledger without it. */
  readonly repository: string | null;
  readonly title: string;
  readonly handoff_type: string;
  /** The name of the handoff type. */
  readonly name: string;
  readonly from_team: string;
  readonly to_team: string;
  readonly status: 'initiated' | 'accepted' | 'returned' | 'completed' | 'cancelled';
  readonly overdue: boolean;
  /** A login; null for a deleted account. */
  readonly initiated_by: string | null;
  /** UTC ISO 8601. */
  readonly initiated_at: string | null;
  /** UTC ISO 8601; null if it is not accepted. */
  readonly accepted_at: string | null;
  /** UTC ISO 8601; null if it is not completed. */
  readonly completed_at: string | null;
  /** A login; null if no one has accepted it. */
  readonly owner: string | null;
  readonly assignees: readonly string[];
  /** Answers by the id of their field, without empty ones. */
  readonly context: Readonly<Record<string, AnswerJson>>;
  /** Every field in the order of the template. */
  readonly fields: readonly FieldJson[];
  readonly checklist: readonly ChecklistItemJson[];
  readonly questions: readonly QuestionJson[];
}

interface FieldJson {
  readonly id: string;
  readonly label: string;
  /** null for a field of an earlier version of the template. */
  readonly type: string | null;
  readonly required: boolean;
  /** null if the field is empty. */
  readonly answer: AnswerJson | null;
}

interface ChecklistItemJson {
  readonly text: string;
  readonly done: boolean;
  readonly done_by: string | null;
  readonly done_at: string | null;
}

interface QuestionJson {
  readonly question: string;
  readonly asked_by: string | null;
  readonly asked_at: string;
  readonly answer: string | null;
  readonly answered_by: string | null;
  readonly closed_at: string | null;
}

/** An amount is a number; a field with several values is a list. */
export type AnswerJson = string | number | readonly string[];

export interface RecordedEventJson extends EventRowJson {
  /** The event in words. */
  readonly sentence: string;
}

export interface ReportJson {
  /** Such as `2026-W46`. */
  readonly period: string;
  readonly title: string;
  readonly metrics: Metrics;
  /** Markdown. */
  readonly body: string;
}

export interface ExportJson {
  /** Absolute path. */
  readonly folder: string;
  readonly files: readonly ExportedFileJson[];
}

interface ExportedFileJson {
  readonly name: string;
  /** Number of rows. */
  readonly rows: number;
}

/** A row of the answer: column to value. An integer that JSON readers would round is text. A repeated name gets a suffix, as in `status_2`. */
export type SqlRowJson = Readonly<Record<string, unknown>>;
