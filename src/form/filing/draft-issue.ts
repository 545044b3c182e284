// Answers by the id of their field → the issue of a handoff, or what is missing or invalid. The terminal and
// `repository_dispatch` use the same checks as a submitted form.

import { deepEqual } from '../../base/deep-equal.ts';
import { nearest } from '../../base/suggest.ts';
import type { Field, Template } from '../../config/types.ts';
import type { Context, FieldError } from '../../handoff/submission.ts';
import { parseAnswer } from '../answers/parse-answer.ts';
import { listOptions } from '../answers/parse-choice.ts';
import { handoffLabel, typePrefix } from '../choose-template.ts';
import { renderFormBody } from '../issue-form/render-form-body.ts';
import { parseRevision } from '../submission/parse-submission.ts';
import type { FilingProblem } from './filing-problem.ts';

/** GitHub takes 65,536 characters; the rest is for a line above the form. */
const maxBodyLength = 65_000;
const maxTitleLength = 256;

/** From a program or a person: nothing is checked yet. */
export interface GivenFiling {
  readonly type: string;
  readonly title: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface DraftIssue {
  readonly template: Template;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export type Drafted =
  | { readonly kind: 'valid'; readonly issue: DraftIssue }
  | { readonly kind: 'invalid'; readonly problems: readonly FilingProblem[] };

export function draftIssue(given: GivenFiling, templates: readonly Template[]): Drafted {
  const template = templateOf(given.type, templates);
  if (template === null) {
    return { kind: 'invalid', problems: [unknownType(given.type, templates)] };
  }
  const problems: FilingProblem[] = [...unknownFields(given.fields, template)];
  const answers: Record<string, Context[string]> = {};
  for (const field of template.fields) {
    const value = answerOf(given.fields[field.id], field);
    if (typeof value === 'object' && value !== null && 'problem' in value) {
      problems.push(value.problem);
    } else if (value !== null) {
      answers[field.id] = value;
    }
  }
  const title = given.title?.trim() || usualTitle(template, answers);
  const body = renderFormBody(template, answers);
  problems.push(...problemsOf(body, answers, { template, problems }));
  if ([...title].length > maxTitleLength || /[\r\n]/.test(title)) {
    problems.push({ kind: 'title_invalid', longest: maxTitleLength });
  }
  if (body.length > maxBodyLength) {
    problems.push({ kind: 'too_long', longest: maxBodyLength });
  }
  const labels = [handoffLabel, `${typePrefix}${template.type}`];
  return problems.length > 0
    ? { kind: 'invalid', problems }
    : { kind: 'valid', issue: { template, title, body, labels } };
}

/** `sales-to-onboarding` and `handoff/sales_to_onboarding` mean the same. */
export function templateOf(type: string, templates: readonly Template[]): Template | null {
  const plain = type
    .trim()
    .toLowerCase()
    .replace(/^handoff\//, '')
    .replaceAll('-', '_');
  return templates.find((one) => one.type === type || one.type === plain) ?? null;
}

function unknownType(type: string, templates: readonly Template[]): FilingProblem {
  const types = templates.map((one) => one.type);
  return type.trim() === ''
    ? { kind: 'type_missing', types }
    : { kind: 'type_unknown', type, meant: nearest(type, types) ?? null, types };
}

function unknownFields(
  given: GivenFiling['fields'],
  { fields }: Template,
): readonly FilingProblem[] {
  const ids = fields.map(({ id }) => id);
  return Object.keys(given)
    .filter((field) => !ids.includes(field))
    .map((field) => ({
      kind: 'field_unknown',
      field,
      meant: nearest(field, ids) ?? null,
      fields: ids,
    }));
}

type Unfit = { readonly problem: FilingProblem };

/** null: nothing was given. */
function answerOf(value: unknown, field: Field): Context[string] | Unfit | null {
  if (value === undefined || value === null || value === '') {
    return null;
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (!items.every((item) => typeof item === 'string' || typeof item === 'number')) {
      return { problem: { kind: 'value_unfit', field: field.id } };
    }
    const texts = items.map(textOf).filter((text) => text.trim() !== '');
    if (texts.length > 1 && !takesSeveral(field)) {
      return { problem: { kind: 'takes_one_value', field: field.id } };
    }
    return takesSeveral(field) ? severalOf(texts, field) : (texts[0] ?? null);
  }
  if (typeof value !== 'string' && typeof value !== 'number') {
    return { problem: { kind: 'value_unfit', field: field.id } };
  }
  return takesSeveral(field) && field.type !== 'list'
    ? severalOf(textOf(value).split('\n'), field)
    : textOf(value);
}

/** Web forms and Windows end lines with two characters. */
function textOf(value: string | number): string {
  return String(value).replaceAll(/\r\n?/g, '\n');
}

export function takesSeveral({ type, multiple }: Field): boolean {
  return type === 'list' || type === 'checkboxes' || multiple === true;
}

/** As the options are written, so that a box is ticked also for `EMEA` and `emea`. */
function severalOf(texts: readonly string[], { options = [] }: Field): readonly string[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => options.find((one) => one.toLowerCase() === text.toLowerCase()) ?? text);
}

/** The first public answer of one line names the handoff, as people do. */
function usualTitle({ name, fields }: Template, answers: Context): string {
  const naming = fields.find(
    ({ id, type, private: isPrivate }) =>
      isPrivate !== true && type === 'text' && typeof answers[id] === 'string',
  );
  const answer = naming === undefined ? '' : String(answers[naming.id]).trim();
  const [line = ''] = answer.split('\n', 1);
  return [...(line === '' ? name : `${name}: ${line}`)].slice(0, maxTitleLength).join('');
}

function problemsOf(
  body: string,
  answers: Context,
  {
    template,
    problems,
  }: { readonly template: Template; readonly problems: readonly FilingProblem[] },
): readonly FilingProblem[] {
  const { submission, withheld } = parseRevision(body, template);
  const named = new Set(problems.flatMap((one) => ('field' in one ? [one.field] : [])));
  const wrong = [...submission.errors, ...unknownOptions(answers, template)].filter(
    ({ field }) => !named.has(field),
  );
  const read = { ...submission.context, ...withheld };
  const misread = template.fields.filter(
    (field) =>
      !named.has(field.id) &&
      !wrong.some((error) => error.field === field.id) &&
      !deepEqual(read[field.id], readAlone(field, answers, template)),
  );
  return [
    ...wrong.map((error): FilingProblem => ({ kind: 'answer', error })),
    ...misread.map(({ id }): FilingProblem => ({ kind: 'misread', field: id })),
  ];
}

/** The answer as it is meant: in a form without other fields. */
function readAlone(
  field: Field,
  answers: Context,
  template: Template,
): Context[string] | undefined {
  if (answers[field.id] === undefined) {
    return undefined;
  }
  const body = renderFormBody({ ...template, fields: [field], checklist: [] }, answers);
  const { answer } = parseAnswer(body.slice(`### ${field.label}\n\n`.length), field);
  return answer ?? undefined;
}

/** A form has no box for them, so the body would lose them. */
function unknownOptions(answers: Context, { fields }: Template): readonly FieldError[] {
  return fields.flatMap((field) => {
    const { id, label, type, options = [], private: isPrivate } = field;
    const given = answers[id];
    const others =
      type === 'checkboxes' && typeof given === 'object'
        ? given.filter((item) => !options.includes(item))
        : [];
    const [first] = others;
    return first === undefined
      ? []
      : [
          {
            field: id,
            label,
            kind: 'not_an_option' as const,
            ...(isPrivate ? {} : { found: first }),
            expected: listOptions(field),
          },
        ];
  });
}
