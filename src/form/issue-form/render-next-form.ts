// The form of a next handoff, with the answers of the handoff before it.

import { deepEqual } from '../../base/deep-equal.ts';
import { carriedFields } from '../../config/next/carried-fields.ts';
import type { Field, Template } from '../../config/types.ts';
import { type Context, type FieldValue, redactedValue } from '../../handoff/submission.ts';
import { parseSubmission } from '../submission/parse-submission.ts';
import { renderFormBody } from './render-form-body.ts';

/** GitHub takes 65,536 characters; the rest is for the lines around the form. */
const maxLength = 64_000;

interface Previous {
  readonly template: Template;
  readonly context: Context;
}

/** Public answers that the next template asks for as well, by the ids of its fields. */
export function carriedAnswers({ template, context }: Previous, next: Template): Context {
  return Object.fromEntries(
    carriedFields(template, next).flatMap(({ from, to }) => {
      const answer = context[from.id];
      return answer === undefined || answer === redactedValue
        ? []
        : [[to.id, fitted(answer, to)] as const];
    }),
  );
}

/** A field takes an answer of another type as text; a list becomes one line for each item. */
function fitted(answer: FieldValue, { type, multiple }: Field): FieldValue {
  if (typeof answer === 'object') {
    const isList = type === 'list' || type === 'checkboxes' || multiple === true;
    return isList ? answer : answer.map((item) => `- ${item}`).join('\n');
  }
  return type === 'number' || typeof answer === 'string' ? answer : String(answer);
}

/** Leaves out an answer that would be read as something else, such as one with a heading of this form. */
export function renderNextForm(previous: Previous, next: Template): string {
  let answers = carriedAnswers(previous, next);
  for (;;) {
    const body = renderFormBody(next, answers);
    const misread = misreadField(body, answers, next);
    if (misread === null) {
      return body;
    }
    const { [misread]: _, ...others } = answers;
    answers = others;
  }
}

/** The id of an answer to leave out; the longest, if the form is too long. null: all can stay. */
function misreadField(body: string, answers: Context, next: Template): string | null {
  const entries = Object.entries(answers);
  if (body.length > maxLength) {
    const size = ([, answer]: (typeof entries)[number]) => String(answer).length;
    return entries.toSorted((one, other) => size(other) - size(one))[0]?.[0] ?? null;
  }
  const { context } = parseSubmission(body, next);
  return entries.find(([id, answer]) => !deepEqual(context[id], answer))?.[0] ?? null;
}
