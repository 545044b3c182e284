// The body that GitHub writes for a submitted form.

import { noResponse } from '../../../form/feedback/parse-reply.ts';
import { taskLineOf } from '../../../form/markdown/task-items.ts';
import { type FormQuestion, type IssueForm, questionsOf } from './issue-form.ts';

/** The answers, by the question's position in the form; several if several may be chosen. */
export type Filled = (place: number) => readonly string[];

export function renderSubmittedBody(form: IssueForm, filled: Filled): string {
  return questionsOf(form)
    .map(
      (question, place) => `### ${question.attributes.label}\n\n${reply(question, filled(place))}`,
    )
    .join('\n\n');
}

function reply(question: FormQuestion, values: readonly string[]): string {
  if (question.type === 'checkboxes') {
    return question.attributes.options
      .map(({ label }, at) => taskLineOf({ text: label, done: values.includes(String(at)) }))
      .join('\n');
  }
  const text = values.filter((value) => value !== '').join(', ');
  if (question.type === 'textarea' && question.attributes.render !== undefined) {
    return `\`\`\`${question.attributes.render}\n${text === '' ? '' : `${text}\n`}\`\`\``;
  }
  return text.trim() === '' ? noResponse : text;
}

/** The first required question without an answer; a browser without these checks may have sent it. */
export function firstGap(form: IssueForm, filled: Filled): string | null {
  const gap = questionsOf(form).find((question, place) => isGap(question, filled(place)));
  return gap?.attributes.label ?? null;
}

function isGap(question: FormQuestion, values: readonly string[]): boolean {
  if (question.type !== 'checkboxes') {
    return question.validations.required && values.join('').trim() === '';
  }
  return question.attributes.options.some(
    ({ required }, at) => required && !values.includes(String(at)),
  );
}
