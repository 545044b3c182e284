// A field that must have an answer only with a certain other answer.

import { expect, test } from 'vitest';
import type { Field } from '../../../src/config/types.ts';
import { renderIssueForm } from '../../../src/form/issue-form/render-issue-form.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { fieldProblem } from '../../../src/render/field-problem-table.ts';
import { fieldOf, templateOf } from '../sample-template.ts';

const deciding = {
  value: fieldOf({ id: 'value', label: 'Contract value', type: 'money', required: false }),
  seats: fieldOf({ id: 'seats', type: 'number', required: false }),
  start: fieldOf({ id: 'start', type: 'date', required: false }),
  region: fieldOf({
    id: 'region',
    type: 'dropdown',
    options: ['EMEA', 'Americas', 'APAC'],
    required: false,
  }),
  channels: fieldOf({
    id: 'channels',
    type: 'checkboxes',
    options: ['Web', 'Shop'],
    required: false,
  }),
};

function formWith(required: Exclude<Field['required'], boolean>) {
  return templateOf([...Object.values(deciding), fieldOf({ id: 'approval', required })]);
}

const above = { when: 'value', above: 50_000 };

test.each([
  ['an amount above', above, 'Contract value', 'EUR 50,001', true],
  ['the amount itself', above, 'Contract value', 'EUR 50,000', false],
  ['an amount in thousands', above, 'Contract value', '80k €', true],
  [
    'the amount, with its currency',
    { when: 'value', is: ['50000'] },
    'Contract value',
    'EUR 50,000',
    true,
  ],
  ['another amount', { when: 'value', is: ['50000'] }, 'Contract value', 'EUR 50,001', false],
  [
    'the amount as written',
    { when: 'value', is: ['EUR 50,000'] },
    'Contract value',
    'eur 50,000',
    true,
  ],
  [
    'the amount in another currency',
    { when: 'value', is: ['EUR 50,000'] },
    'Contract value',
    'USD 50,000',
    false,
  ],
  ['no amount at all', above, 'Contract value', '_No response_', false],
  ['an amount that cannot be read', above, 'Contract value', 'a lot', false],
  ['a number below', { when: 'seats', below: 10 }, 'Seats', '9', true],
  ['a number not below', { when: 'seats', below: 10 }, 'Seats', '1,000', false],
  ['a day after', { when: 'start', above: '2026-12-24' }, 'Start', '25.12.2026', true],
  ['the day itself', { when: 'start', above: '2026-12-24' }, 'Start', '2026-12-24', false],
  ['the option', { when: 'region', is: ['emea'] }, 'Region', 'EMEA', true],
  ['another option', { when: 'region', is: ['EMEA', 'APAC'] }, 'Region', 'Americas', false],
  [
    'one of the boxes',
    { when: 'channels', is: ['Shop'] },
    'Channels',
    '- [ ] Web\n- [X] Shop',
    true,
  ],
  ['between', { when: 'seats', above: 10, below: 20 }, 'Seats', '15', true],
  ['outside', { when: 'seats', above: 10, below: 20 }, 'Seats', '25', false],
] as const)('the field is needed or not: %s', (_, required, label, answer, isNeeded) => {
  const form = formWith(required);
  const body = `### ${label}\n\n${answer}\n\n### Approval\n\n_No response_\n`;
  const missing = parseSubmission(body, form).errors.filter(({ field }) => field === 'approval');
  expect(missing.map(({ kind }) => kind)).toEqual(isNeeded ? ['missing'] : []);
  const filled = parseSubmission(body.replace(/_No response_\n$/, 'By the board\n'), form);
  expect(filled.errors.filter(({ field }) => field === 'approval')).toEqual([]);
});

test.each([
  [above, 'Contract value', '€90,000', '“Contract value” is above 50,000'],
  [{ when: 'start', below: '2026-12-24' }, 'Start', '2026-12-01', '“Start” is before 2026-12-24'],
  [{ when: 'region', is: ['EMEA', 'APAC'] }, 'Region', 'APAC', '“Region” is EMEA or APAC'],
  [{ when: 'seats', above: 10, below: 20 }, 'Seats', '15', '“Seats” is above 10 and below 20'],
] as const)('the sender reads why it is needed: %j', (required, label, answer, because) => {
  const form = formWith(required);
  const body = `### ${label}\n\n${answer}\n\n### Approval\n\n_No response_\n`;
  const [fault] = parseSubmission(body, form).errors;
  expect(fault && fieldProblem(fault).explanation).toBe(
    `The field is empty, needed because ${because}.`,
  );
  const [other] = parseSubmission(`### ${label}\n\n${answer}\n`, form).errors;
  expect(other && fieldProblem(other).explanation).toBe(
    `The description has no heading \`### Approval\`, needed because ${because}.`,
  );
});

test('GitHub cannot ask for it on a condition, so the form explains when it is needed', () => {
  const form = renderIssueForm(formWith(above));
  const element = form.slice(form.indexOf('id: approval'));
  expect(element).toContain('description: Needed if “Contract value” is above 50,000.');
  expect(element).toContain('required: false');
});

test('a condition on an answer that may hold a private one does not show that answer', () => {
  const form = templateOf([
    deciding.region,
    fieldOf({ id: 'account', private: true, required: false }),
    fieldOf({ id: 'approval', required: { when: 'region', is: ['EMEA'] } }),
  ]);
  // The heading of the private field is gone: its text is part of the answer above it.
  const { errors } = parseSubmission('### Region\n\nEMEA\n\n### Approval\n', form);
  expect(errors).toEqual([{ field: 'approval', label: 'Approval', kind: 'missing' }]);
});
