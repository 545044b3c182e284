// The context of a handoff in the status comment: short answers in a table, long ones in
// `<details>`, cut to fit.

import { humanize } from '../../../base/format-words.ts';
import { renderPrefix } from '../../../base/truncate.ts';
import type { Field, FieldType, Template } from '../../../config/types.ts';
import { type Context, type FieldValue, redactedValue } from '../../../handoff/submission.ts';
import { cellLines, code, inline, inlineHtml, quote } from '../../format/escape.ts';
import { fairShare } from '../../report/fair-share.ts';

/**
 * Maximum characters of all long answers together. GitHub allows about 65,000 in a comment; the
 * table, checklist and other sections need at most 36,000.
 */
const space = 20_000;
const maxFields = 40;
const labelLength = 80;

/** A longer answer, or one with more lines, moves from the table to `<details>`. */
const maxCellLength = 200;
const maxLines = 5;

/** Where a reader finds the complete answers. */
const whereTheyAre = 'in this issue’s description';

type Asked = Pick<Field, 'id' | 'label' | 'type' | 'required' | 'private'>;

interface Answered {
  readonly field: Asked;
  /** null if the field is empty. */
  readonly text: string | null;
}

export function contextSection(context: Context, template: Template): string {
  const all = answersOf(context, template);
  const shown = all.slice(0, maxFields);
  const long = shown.filter(isLong);
  const share = fairShare(
    long.map(({ text }) => quote(text ?? '').length),
    space,
  );
  const parts = [
    '#### Context',
    tableOf(shown),
    ...long.map((answer) => folded(answer, share)),
    ...(all.length > shown.length
      ? [`${all.length - shown.length} more fields are ${whereTheyAre}.`]
      : []),
  ];
  return parts.join('\n\n');
}

/** In template order, followed by fields that an earlier version of the template had. */
function answersOf(context: Context, template: Template): readonly Answered[] {
  const ids = new Set(template.fields.map((field) => field.id));
  const others = Object.keys(context)
    .filter((id) => !ids.has(id))
    .map((id): Asked => ({ id, label: humanize(id), type: 'textarea', required: false }));
  return [...template.fields, ...others].map((field) => ({
    field,
    text: textOf(context[field.id]),
  }));
}

function textOf(answer: FieldValue | undefined): string | null {
  if (answer === undefined) {
    return null;
  }
  return typeof answer === 'object' ? answer.map((item) => `• ${item}`).join('\n') : String(answer);
}

function isLong({ text }: Answered): boolean {
  return (
    text !== null &&
    (text.length > maxCellLength ||
      text.split('\n').length > maxLines ||
      cellLines(text).length > maxCellLength)
  );
}

function tableOf(answers: readonly Answered[]): string {
  const rows = answers.map(
    (answer) => `| ${inline(answer.field.label, labelLength)} | ${cell(answer)} |`,
  );
  return ['| Field | Answer |', '|---|---|', ...rows].join('\n');
}

/** Answers that people copy, so they are rendered as code. */
const copied: ReadonlySet<FieldType> = new Set(['url', 'email']);

function cell(answer: Answered): string {
  const { field, text } = answer;
  if (text === null) {
    return field.required ? '**emptied later**' : '–';
  }
  if (text === redactedValue) {
    return field.private
      ? `*private: ${whereTheyAre}*`
      : `*hidden, because it may contain a private answer: ${whereTheyAre}*`;
  }
  if (isLong(answer)) {
    return '*below*';
  }
  return copied.has(field.type) ? codeLines(text) : cellLines(text);
}

/** Several links are a list. */
function codeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => code(line.replace(/^• /, '')))
    .join('<br>');
}

function folded({ field, text }: Answered, share: number): string {
  const whole = quote(text ?? '');
  const summary = `<details><summary>${inlineHtml(field.label, labelLength)}</summary>`;
  const answer =
    whole.length <= share ? [whole] : [renderPrefix(text ?? '', share, quote), cutNote];
  return [summary, ...answer, '</details>'].join('\n\n');
}

const cutNote = `*Cut here. The full answer is ${whereTheyAre}.*`;
