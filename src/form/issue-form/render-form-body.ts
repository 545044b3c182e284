// The issue body that GitHub writes when a person submits a form.

import type { Field, Template } from '../../config/types.ts';
import type { Context, FieldValue } from '../../handoff/submission.ts';
import { type TaskItem, taskLineOf } from '../markdown/task-items.ts';
import { checklistLabel } from '../submission/locate-sections.ts';
import { noResponse } from '../submission/parse-reply.ts';

/** A question of a form, and what was filled in. */
export interface AnsweredQuestion {
  readonly label: string;
  /** Options to tick, or a text; '' if nothing was filled in. */
  readonly answer: string | readonly TaskItem[];
  /** The language of a text area that the form `render`s as code. */
  readonly language?: string | undefined;
}

export function renderQuestions(questions: readonly AnsweredQuestion[]): string {
  return questions
    .map((question) => `### ${question.label}\n\n${renderAnswer(question)}`)
    .join('\n\n');
}

/** A `render`ed text area has its fence even if nothing was filled in. */
function renderAnswer({ answer, language }: AnsweredQuestion): string {
  if (typeof answer !== 'string') {
    return answer.map(taskLineOf).join('\n');
  }
  if (language === undefined) {
    return answer === '' ? noResponse : answer;
  }
  return [`\`\`\`${language}`, ...(answer === '' ? [] : [answer]), '```'].join('\n');
}

interface Filing {
  /** Checklist items ticked before the form was sent. */
  readonly ticked?: readonly string[];
  /** Field id to language, for text areas that a handwritten form `render`s as code. */
  readonly render?: Readonly<Record<string, string>>;
}

/** A template's form with these answers; a list has one item per line. */
export function renderFormBody(
  template: Template,
  answers: Context,
  { ticked = [], render = {} }: Filing = {},
): string {
  const { fields, checklist } = template;
  const questions = fields.map((field) => ({
    label: field.label,
    answer: writtenAnswer(field, answers[field.id]),
    language: render[field.id] ?? field.render,
  }));
  const tasks = { label: checklistLabel, answer: tasksOf(checklist, ticked) };
  return renderQuestions(checklist.length === 0 ? questions : [...questions, tasks]);
}

function writtenAnswer(field: Field, answer: FieldValue = ''): AnsweredQuestion['answer'] {
  if (field.type === 'checkboxes') {
    return tasksOf(field.options ?? [], typeof answer === 'object' ? answer : []);
  }
  if (typeof answer !== 'object') {
    return `${answer}`;
  }
  return field.type === 'dropdown'
    ? answer.join(', ')
    : answer.map((item) => `- ${item}`).join('\n');
}

function tasksOf(options: readonly string[], ticked: readonly string[]): readonly TaskItem[] {
  return options.map((text) => ({ text, done: ticked.includes(text) }));
}
