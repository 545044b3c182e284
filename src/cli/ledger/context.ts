// What was handed over: all that somebody who receives a handoff needs of it.

import { inWords } from '../../base/format-words.ts';
import type { Field } from '../../config/types.ts';
import type { Answer } from '../../handoff/submission.ts';
import { utc } from '../../render/format/time.ts';
import { exitCodes, Failure } from '../cli-error.ts';
import type { Terminal } from '../terminal.ts';
import { jsonText, nothing, plain, plainLines } from '../text.ts';
import { checklistText } from './checklist.ts';
import type { Standing } from './handoff-list.ts';
import { type Subject, subjectOf, type WhichSubject } from './handoff-record.ts';
import { headingOf, titled } from './heading.ts';
import { type LedgerOptions, withLedger } from './open-ledger.ts';
import { decoded } from './parse-row.ts';

export interface ContextOptions extends LedgerOptions, WhichSubject {
  readonly json?: true;
}

export async function context(
  terminal: Terminal,
  number: number,
  options: ContextOptions,
): Promise<void> {
  const subject = await withLedger(terminal, options, (reader) =>
    subjectOf(reader, number, { ...options, now: terminal.now() }),
  );
  const { standing } = subject;
  if (standing === null) {
    throw new Failure(
      exitCodes.found,
      `Issue #${subject.issueNumber} hands nothing over yet: its form is not complete. \`baton show ${subject.issueNumber}\` says what it lacks.`,
    );
  }
  const fields = fieldsOf(subject, standing);
  terminal.stdout(
    options.json
      ? jsonText(jsonOf(subject, standing, fields))
      : toText(terminal, { subject, standing, fields }),
  );
}

interface AnsweredField {
  readonly id: string;
  readonly label: string;
  readonly type: Field['type'] | null;
  readonly required: boolean;
  /** null: nothing is filled in. */
  readonly answer: Answer | null;
}

/** In the order of the template; what an earlier template asked for follows at the end. */
function fieldsOf({ recorded }: Subject, { row }: Standing): readonly AnsweredField[] {
  const answers = new Map(Object.entries(answersOf(row)));
  const asked = recorded.template?.fields ?? [];
  const ids = new Set(asked.map(({ id }) => id));
  const others = [...answers.keys()].filter((id) => !ids.has(id));
  return [
    ...asked.map(({ id, label, type, required }) => ({
      id,
      label,
      type,
      required,
      answer: answers.get(id) ?? null,
    })),
    ...others.map((id) => ({
      id,
      label: inWords(id),
      type: null,
      required: false,
      answer: answers.get(id) ?? null,
    })),
  ];
}

function answersOf(row: Standing['row']): Readonly<Record<string, Answer>> {
  const context = decoded(row)['context_json'];
  const entries = typeof context === 'object' && context !== null ? Object.entries(context) : [];
  return Object.fromEntries(
    entries.map(([id, answer]: readonly [string, unknown]) => [id, answerOf(answer)]),
  );
}

function answerOf(answer: unknown): Answer {
  if (Array.isArray(answer)) return answer.map(String);
  return typeof answer === 'number' ? answer : String(answer);
}

function jsonOf(
  { issueNumber, recorded, related }: Subject,
  { handoff, row, isOverdue }: Standing,
  fields: readonly AnsweredField[],
) {
  return {
    handoff_id: handoff.id,
    issue_number: issueNumber,
    repository: row['repository'] ?? null,
    title: handoff.title,
    handoff_type: handoff.handoffType,
    name: recorded.template?.name ?? handoff.handoffType,
    from_team: handoff.fromTeam,
    to_team: handoff.toTeam,
    status: handoff.status,
    overdue: isOverdue,
    initiated_by: handoff.initiatedBy,
    initiated_at: row['initiated_at'] ?? null,
    accepted_at: row['accepted_at'] ?? null,
    completed_at: row['completed_at'] ?? null,
    owner: handoff.owner,
    assignees: handoff.assignees,
    context: Object.fromEntries(
      fields.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer]])),
    ),
    fields,
    checklist: (related['checklist_items'] ?? []).map((item) => ({
      text: item['text'],
      done: item['done'] === 1,
      done_by: item['done_by'],
      done_at: item['done_at'],
    })),
  };
}

function toText(
  terminal: Terminal,
  {
    subject,
    standing,
    fields,
  }: {
    readonly subject: Subject;
    readonly standing: Standing;
    readonly fields: readonly AnsweredField[];
  },
): string {
  const { recorded, related } = subject;
  const { handoff } = standing;
  const sender = handoff.initiatedBy ?? 'somebody whose account is gone';
  return [
    headingOf(terminal, standing, recorded.template?.name ?? handoff.handoffType),
    plain(`Sent by ${sender}, ${utc(handoff.initiatedAt)}`),
    '\n',
    ...fields.flatMap(({ label, answer }) => [
      titled(terminal, plain(label)),
      ...answerLines(answer).map((line) => `${line === '' ? '' : `  ${line}`}\n`),
    ]),
    checklistText(terminal, related['checklist_items'] ?? []),
  ].join('');
}

function answerLines(answer: Answer | null): readonly string[] {
  if (answer === null) return [nothing];
  return typeof answer === 'object'
    ? answer.map((item) => `• ${plain(item)}`)
    : plainLines(String(answer));
}
