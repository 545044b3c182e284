// The body that GitHub writes for a form filled in on the page.

import {
  type AnsweredQuestion,
  renderQuestions,
} from '../../../form/issue-form/render-form-body.ts';
import { type FormQuestion, type IssueForm, questionsOf } from './issue-form.ts';

/** The answers, by the question's position in the form; several if several may be chosen. */
export type Filled = (place: number) => readonly string[];

export function renderSubmittedBody(form: IssueForm, filled: Filled): string {
  return renderQuestions(
    questionsOf(form).map((question, place) => answered(question, filled(place))),
  );
}

function answered(question: FormQuestion, values: readonly string[]): AnsweredQuestion {
  const { label } = question.attributes;
  if (question.type === 'checkboxes') {
    const { options } = question.attributes;
    const tasks = options.map((option, at) => ({
      text: option.label,
      done: values.includes(String(at)),
    }));
    return { label, answer: tasks };
  }
  const text = values.filter((value) => value !== '').join(', ');
  const answer = text.trim() === '' ? '' : text;
  return question.type === 'textarea'
    ? { label, answer, language: question.attributes.render }
    : { label, answer };
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
