// The issue body that GitHub writes when a person submits a template's form.

import type { Field, Template } from '../../config/types.ts';
import type { Context, FieldValue } from '../../handoff/submission.ts';
import { noResponse } from '../feedback/parse-reply.ts';
import { taskLineOf } from '../markdown/task-items.ts';
import { renderChecklist } from '../submission/missing-checklist-section.ts';

export interface Written {
  /** Checklist items ticked before the form was sent. */
  readonly ticked?: readonly string[];
  /** Field id to language, for text areas that a handwritten form `render`s as code. */
  readonly render?: Readonly<Record<string, string>>;
}

/** Writes answers as given, in the form's order; a list has one item per line. */
export function renderFormBody(
  template: Template,
  answers: Context,
  { ticked = [], render = {} }: Written = {},
): string {
  const fields = template.fields.map((field) => {
    const value = renderAnswer(field, answers[field.id]);
    return `### ${field.label}\n\n${renderValue(value, render[field.id] ?? field.render)}`;
  });
  return [...fields, renderChecklist(template, ticked) ?? []].flat().join('\n\n');
}

function renderAnswer(field: Field, answer: FieldValue = ''): string {
  if (field.type === 'checkboxes') {
    const done = typeof answer === 'object' ? answer : [];
    const options = field.options ?? [];
    return options.map((text) => taskLineOf({ text, done: done.includes(text) })).join('\n');
  }
  if (typeof answer !== 'object') {
    return `${answer}`;
  }
  return field.type === 'dropdown'
    ? answer.join(', ')
    : answer.map((item) => `- ${item}`).join('\n');
}

/** A `render`ed text area has its fence even if nothing was filled in. */
function renderValue(value: string, language: string | undefined): string {
  if (language === undefined) {
    return value === '' ? noResponse : value;
  }
  return [`\`\`\`${language}`, ...(value === '' ? [] : [value]), '```'].join('\n');
}
