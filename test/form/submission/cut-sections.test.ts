import { expect, test } from 'vitest';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { bodyOf, fieldOf, templateOf } from '../sample-template.ts';

const template = templateOf([
  fieldOf({ id: 'client', type: 'text' }),
  fieldOf({ id: 'start', type: 'date' }),
  fieldOf({ id: 'goals', type: 'textarea' }),
  fieldOf({ id: 'log', type: 'textarea', render: 'shell' }),
]);
const question = '### Budget code\n\n123';

interface Answers {
  readonly client?: string;
  readonly start?: string;
  readonly goals?: string;
  readonly log?: string;
}

/** What GitHub writes for a form that asks for a budget code after each field of the template. */
function filed({
  client = 'Example Ltd',
  start = '2026-12-01',
  goals = 'Grow',
  log = '```shell\nls\n```',
}: Answers): string {
  const answers = { Client: client, Start: start, Goals: goals, Log: log };
  return Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer}\n\n${question}`)
    .join('\n\n');
}

test.each(['\n', '\r\n'])('a question that only the form has ends an answer of one line', (end) => {
  const { context, errors } = parseSubmission(filed({}).replaceAll('\n', end), template);
  expect(errors).toEqual([]);
  expect(context).toMatchObject({ client: 'Example Ltd', start: '2026-12-01' });
});

test('the answer to a question that only the form has fills in no field that was left empty', () => {
  const empty = { client: '_No response_', goals: '_No response_', log: '```shell\n```' };
  const { context, errors } = parseSubmission(filed(empty), template);
  expect(context).toEqual({ start: '2026-12-01' });
  expect(errors.map(({ field, kind }) => [field, kind])).toEqual([
    ['client', 'missing'],
    ['goals', 'missing'],
    ['log', 'missing'],
  ]);
});

test('headings that a sender writes in a text area are part of the answer', () => {
  const goals = 'Grow:\n\n### This year\n\nTen branches';
  const { context } = parseSubmission(filed({ goals }), template);
  expect(context['goals']).toBe(`${goals}\n\n${question}`);
  const begun = bodyOf('### Goals', '', '### This year', '', 'Ten branches');
  expect(parseSubmission(begun, template).context['goals']).toBe('### This year\n\nTen branches');
});
