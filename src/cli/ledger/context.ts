// The output of `baton context`.

import { humanize } from '../../base/format-words.ts';
import type { Field } from '../../config/types.ts';
import { isRequired } from '../../form/answers/conditions.ts';
import type { FieldValue } from '../../handoff/submission.ts';
import type { LedgerRow } from '../../ledger/sqlite/query-sql.ts';
import { utc } from '../../render/format/time.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { ContextJson } from '../json/json-types.ts';
import type { Terminal } from '../output/terminal.ts';
import { emptyCell, jsonText, plain, printableLines } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { checklistText } from './checklist.ts';
import { type HandoffRecord, readHandoff, type WhichSubject } from './handoff-record.ts';
import { headingOf, titled } from './heading.ts';
import type { HandoffListItem } from './list/handoff-list.ts';
import type { LedgerCommandOptions } from './open/open-ledger.ts';
import { parseRow } from './parse-row.ts';
import { questionsText } from './questions.ts';

export interface ContextOptions extends LedgerCommandOptions, WhichSubject {
  readonly json?: true;
}

export async function context(
  terminal: Terminal,
  number: number,
  options: ContextOptions,
): Promise<void> {
  const subject = await readHandoff(terminal, number, options);
  const { standing } = subject;
  if (standing === null) {
    throw new CliError(
      exitCodes.found,
      `Issue #${subject.issueNumber} is not handed over yet, because its form is incomplete. \`baton show ${subject.issueNumber}\` lists what is missing.`,
    );
  }
  const fields = fieldsOf(subject, standing);
  await terminal.page(
    options.json
      ? jsonText(jsonOf(subject, standing, fields))
      : wrapLines(terminal, toText(terminal, { subject, standing, fields })),
  );
}

interface AnsweredField {
  readonly id: string;
  readonly label: string;
  readonly type: Field['type'] | null;
  readonly required: boolean;
  /** null if the field is empty. */
  readonly answer: FieldValue | null;
}

/** In template order, followed by fields of an earlier version of the template. */
function fieldsOf({ recorded }: HandoffRecord, { row }: HandoffListItem): readonly AnsweredField[] {
  const answers = new Map(Object.entries(answersOf(row)));
  const asked = recorded.template?.fields ?? [];
  const ids = new Set(asked.map(({ id }) => id));
  const others = [...answers.keys()].filter((id) => !ids.has(id));
  return [
    ...asked.map(({ required, id, label, type }) => ({
      id,
      label,
      type,
      required: isRequired({ required }, asked, Object.fromEntries(answers)),
      answer: answers.get(id) ?? null,
    })),
    ...others.map((id) => ({
      id,
      label: humanize(id),
      type: null,
      required: false,
      answer: answers.get(id) ?? null,
    })),
  ];
}

function answersOf(row: HandoffListItem['row']): Readonly<Record<string, FieldValue>> {
  const context = parseRow(row)['context_json'];
  const entries = typeof context === 'object' && context !== null ? Object.entries(context) : [];
  return Object.fromEntries(
    entries.map(([id, answer]: readonly [string, unknown]) => [id, answerOf(answer)]),
  );
}

function answerOf(answer: unknown): FieldValue {
  if (Array.isArray(answer)) {
    return answer.map(String);
  }
  return typeof answer === 'number' ? answer : String(answer);
}

function jsonOf(
  { issueNumber, recorded, related }: HandoffRecord,
  { handoff, row, isOverdue }: HandoffListItem,
  fields: readonly AnsweredField[],
): ContextJson {
  return {
    handoff_id: handoff.id,
    issue_number: issueNumber,
    repository: textOf(row['repository']),
    title: handoff.title,
    handoff_type: handoff.handoffType,
    name: recorded.template?.name ?? handoff.handoffType,
    from_team: handoff.fromTeam,
    to_team: handoff.toTeam,
    status: handoff.status,
    overdue: isOverdue,
    initiated_by: handoff.initiatedBy,
    initiated_at: textOf(row['initiated_at']),
    accepted_at: textOf(row['accepted_at']),
    completed_at: textOf(row['completed_at']),
    owner: handoff.owner,
    assignees: handoff.assignees,
    context: Object.fromEntries(
      fields.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer]])),
    ),
    fields,
    checklist: (related['checklist_items'] ?? []).map((item) => ({
      text: String(item['text']),
      done: item['done'] === 1,
      done_by: textOf(item['done_by']),
      done_at: textOf(item['done_at']),
    })),
    questions: (related['questions'] ?? []).map((row) => ({
      question: String(row['question']),
      asked_by: textOf(row['asked_by']),
      asked_at: String(row['asked_at']),
      answer: textOf(row['answer']),
      answered_by: textOf(row['answered_by']),
      closed_at: textOf(row['closed_at']),
    })),
  };
}

function textOf(value: LedgerRow[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function toText(
  terminal: Terminal,
  {
    subject,
    standing,
    fields,
  }: {
    readonly subject: HandoffRecord;
    readonly standing: HandoffListItem;
    readonly fields: readonly AnsweredField[];
  },
): string {
  const { related } = subject;
  const { handoff } = standing;
  const sender = handoff.initiatedBy ?? 'a deleted account';
  return [
    headingOf(terminal, standing, subject),
    plain(`Sent by ${sender}, ${utc(handoff.initiatedAt)}`),
    '\n',
    ...fields.flatMap(({ label, answer }) => [
      titled(terminal, plain(label)),
      ...answerLines(answer).map((line) => `${line === '' ? '' : `  ${line}`}\n`),
    ]),
    questionsText(terminal, related['questions'] ?? []),
    checklistText(terminal, related['checklist_items'] ?? []),
  ].join('');
}

function answerLines(answer: FieldValue | null): readonly string[] {
  if (answer === null) {
    return [emptyCell];
  }
  return typeof answer === 'object'
    ? answer.map((item) => `• ${plain(item)}`)
    : printableLines(String(answer));
}
