// Private answers: checked like any other, and shown to no one.

import { expect, test } from 'vitest';
import { parseRevision, parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { redactedValue } from '../../../src/handoff/submission.ts';
import { bodyOf, fieldOf, templateOf } from '../sample-template.ts';

const template = templateOf([
  'client_name',
  fieldOf({ id: 'iban', label: 'IBAN', type: 'text', pattern: 'DE\\d{4}', private: true }),
  'goals',
]);

test('a private answer counts, and is not shown', () => {
  const body = bodyOf('### Client name', 'Acme', '### IBAN', 'DE1234', '### Goals', 'Grow');
  expect(parseRevision(body, template)).toEqual({
    submission: {
      context: { client_name: 'Acme', iban: redactedValue, goals: 'Grow' },
      errors: [],
      checklist: null,
    },
    withheld: { iban: 'DE1234' },
  });
});

test('an error has its kind, without the answer', () => {
  const body = bodyOf('### Client name', 'Acme', '### IBAN', 'FR1234', '### Goals', 'Grow');
  expect(parseSubmission(body, template)).toEqual({
    context: { client_name: 'Acme', iban: redactedValue, goals: 'Grow' },
    errors: [{ field: 'iban', label: 'IBAN', kind: 'pattern', expected: 'DE\\d{4}' }],
    checklist: null,
  });
});

test.each([
  ['date', '03/04/1985', 'a date such as 2026-12-01'],
  ['date', 'Monday, 3 April 1985', 'a date such as 2026-12-01'],
  ['number', '918 billion', 'a number such as 1234.5 or 1,234.5'],
  ['money', 'EUR 918 billion', 'an amount such as 48,000, €48,000 or 48,000.50 EUR'],
] as const)('an ambiguous %s is not repeated with its meanings: %s', (type, answer, expected) => {
  const secret = templateOf([fieldOf({ id: 'secret', label: 'Secret', type, private: true })]);
  expect(parseSubmission(bodyOf('### Secret', answer), secret).errors).toEqual([
    expect.objectContaining({ expected }),
  ]);
});

test('one that is missing is missing', () => {
  const body = bodyOf('### Client name', 'Acme', '### IBAN', '_No response_', '### Goals', 'Grow');
  expect(parseSubmission(body, template)).toMatchObject({
    context: { client_name: 'Acme', goals: 'Grow' },
    errors: [{ field: 'iban', kind: 'missing' }],
  });
});

const swallowed: readonly (readonly [title: string, body: string])[] = [
  [
    'its heading was taken away',
    bodyOf('### Client name', 'Acme', '', 'DE1234', '### Goals', 'Grow'),
  ],
  [
    'its heading was renamed',
    bodyOf('### Client name', 'Acme', '### Bank account', 'DE1234', '### Goals', 'Grow'),
  ],
  [
    'its heading was renamed, and a later answer has one of its name',
    bodyOf(
      '### Client name',
      'Acme',
      '### Account',
      'DE1234',
      '### Goals',
      'Grow',
      '### IBAN',
      'DE5678',
    ),
  ],
  [
    'its heading was taken away, and a later answer has one of its name',
    bodyOf('### Client name', 'Acme', '', 'DE1234', '### Goals', 'Grow', '### IBAN', 'DE5678'),
  ],
  [
    'its heading has another level',
    bodyOf('### Client name', 'Acme', '##### IBAN', 'DE1234', '### Goals', 'Grow'),
  ],
  [
    'its heading is in a code fence',
    bodyOf('### Client name', 'Acme', '```', '### IBAN', 'DE1234', '```', '### Goals', 'Grow'),
  ],
  [
    'it was moved down',
    bodyOf('### Client name', 'Acme', '### Goals', 'Grow', '### IBAN', 'DE1234'),
  ],
  ['it was moved up', bodyOf('### IBAN', 'DE1234', '### Client name', 'Acme', '### Goals', 'Grow')],
  [
    'its heading was typed once more, into another answer',
    bodyOf(
      '### Client name',
      'Acme',
      '### IBAN',
      'DE1234',
      '### IBAN',
      'DE5678',
      '### Goals',
      'Grow',
    ),
  ],
  [
    'tasks stand in it under the heading of the checklist',
    bodyOf('### Client name', 'A', '### IBAN', '## Checklist', '- [ ] DE1234', '### Goals', 'B'),
  ],
];

test.each(swallowed)('where %s, no answer contains it', (_, body) => {
  expect(JSON.stringify(parseSubmission(body, template))).not.toMatch(/DE\d/);
});

test('only the answers that could hold it are kept back with it', () => {
  const body = bodyOf('### Client name', 'Acme', 'DE1234', '### Goals', 'Grow');
  expect(parseSubmission(body, template).context).toEqual({
    client_name: redactedValue,
    goals: 'Grow',
  });
});

test('nothing is kept back where no field is private', () => {
  const open = templateOf(['client_name', 'iban', 'goals']);
  const body = bodyOf('### Client name', 'Acme', 'DE1234', '### Goals', 'Grow');
  expect(parseRevision(body, open)).toMatchObject({
    submission: { context: { client_name: 'Acme\nDE1234', goals: 'Grow' } },
    withheld: {},
  });
});
