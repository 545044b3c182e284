// The context of a handoff: short answers in a table, long ones and those with images below it, cut
// to fit. Links, images and attachments stay live. Folded in the status comment.

import { humanize } from '../../../base/format-words.ts';
import { pluralize } from '../../../base/join-list.ts';
import type { Field, FieldType, Template } from '../../../config/types.ts';
import { isRequired } from '../../../form/answers/conditions.ts';
import { type Context, type FieldValue, redactedValue } from '../../../handoff/submission.ts';
import { code, inline } from '../../format/escape.ts';
import { hasImage, liveCell, liveQuote, liveQuoteStart } from '../../format/live.ts';
import { fairShare } from '../../report/fair-share.ts';
import { foldedSection } from './folded.ts';

/**
 * Maximum characters of all answers together. GitHub allows about 65,000 in a comment; the
 * checklist and other sections need at most 28,000.
 */
const space = 32_000;
const maxFields = 40;
const labelLength = 80;

/** A longer answer, or one with more lines, moves from the table below it. */
const maxCellLength = 200;
const maxLines = 5;
/** With its links, which are longer than what people see of them. */
const maxCellMarkdown = 450;

/** Where a reader finds the complete answers. */
const whereTheyAre = 'in this issue’s description';

type Asked = Pick<Field, 'id' | 'label' | 'type' | 'private'> & {
  /** What an empty cell shows. */
  readonly empty: string;
};

interface Answered {
  readonly field: Asked;
  /** null if the field is empty. */
  readonly text: string | null;
}

export function contextSection(context: Context, template: Template): string {
  const { length } = answersOf(context, template);
  return foldedSection(`Context (${pluralize(length, 'field')})`, contextText(context, template));
}

export function contextText(context: Context, template: Template): string {
  const all = answersOf(context, template);
  const shown = all.slice(0, maxFields);
  const long = shown.filter(isLong);
  const table = tableOf(shown);
  const share = fairShare(
    long.map(({ text }) => liveQuote(text ?? '').length),
    space - table.length,
  );
  const parts = [
    table,
    ...long.map((answer) => longAnswer(answer, share)),
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
    .map((id): Asked => ({ id, label: humanize(id), type: 'textarea', empty: '–' }));
  const { fields } = template;
  const asked = fields.map(
    (field): Asked => ({
      ...field,
      empty: !isRequired(field, fields, context)
        ? '–'
        : field.required === true
          ? '**emptied later**'
          : '**needed since a later edit**',
    }),
  );
  return [...asked, ...others].map((field) => ({
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
      liveCell(text).length > maxCellMarkdown ||
      hasImage(text))
  );
}

function tableOf(answers: readonly Answered[]): string {
  const rows = answers.map(
    (answer) => `| ${inline(answer.field.label, labelLength)} | ${cell(answer)} |`,
  );
  return ['| Field | Answer |', '|---|---|', ...rows].join('\n');
}

/** Answers that people copy, so they are rendered as code: an address is no link here. */
const copied: ReadonlySet<FieldType> = new Set(['email']);

function cell(answer: Answered): string {
  const { field, text } = answer;
  if (text === null) {
    return field.empty;
  }
  if (text === redactedValue) {
    return field.private
      ? `*private: ${whereTheyAre}*`
      : `*hidden, because it may contain a private answer: ${whereTheyAre}*`;
  }
  if (isLong(answer)) {
    return '*below*';
  }
  return copied.has(field.type) ? codeLines(text) : liveCell(text);
}

/** Several addresses are a list. */
function codeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => code(line.replace(/^• /, '')))
    .join('<br>');
}

function longAnswer({ field, text }: Answered, share: number): string {
  const whole = liveQuote(text ?? '');
  const answer = whole.length <= share ? [whole] : [liveQuoteStart(text ?? '', share), cutNote];
  return [`**${inline(field.label, labelLength)}**`, ...answer].join('\n\n');
}

const cutNote = `*Cut here. The full answer is ${whereTheyAre}.*`;
