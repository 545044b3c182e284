// Lines that programs add below a description, to link it to another tracker.
//
// Sources: atlassian/github-for-jira#1820 and #1858, DataBiosphere/toil#3056, OSC/ondemand#1753,
// SocialChangeLab/media-impact-monitor#78, DataRecce/recce#155.

import { expect, test } from 'vitest';
import type { Field } from '../../../src/config/types.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { fieldOf, templateOf } from '../sample-template.ts';

const link = '[ABC-12]: https://acme.atlassian.net/browse/ABC-12?atlOrigin=eyJpIjoiM2Q';
const other = '[WEB_2-7]: https://acme.example/jira/browse/WEB_2-7';
const unito =
  '┆Issue is synchronized with this [Asana task](https://app.asana.com/0/1/2) by [Unito](https://www.unito.io)';
const linear = '<sub>[ABC-12](https://linear.app/acme/issue/ABC-12/a-plan)</sub>';
const syncLinear =
  '<sub>From [SyncLinear.com](https://synclinear.com) | [ABC-12](https://linear.app/acme/issue/ABC-12)</sub>';

const additions = [
  link,
  `${link}\n${other}\n`,
  unito,
  `${unito}\n┆Section / Column: This week\n┆Issue Number: ABC-12`,
  linear,
  syncLinear,
  `${link}\n\n${unito}`,
];

function read(answer: string, field: Partial<Field> = {}) {
  const template = templateOf([fieldOf({ id: 'notes', ...field })], { checklist: ['Called'] });
  return parseSubmission(`### Notes\n\n${answer}`, template);
}

test.each([
  ['date', '2026-12-01', '2026-12-01'],
  ['url', 'https://d.example/a', 'https://d.example/a'],
  ['number', '12', 12],
  ['text', 'Example Ltd', 'Example Ltd'],
  ['list', '- Ann\n- Ben', ['Ann', 'Ben']],
  ['textarea', 'As in [ABC-12].\n\nSoon.', 'As in [ABC-12].\n\nSoon.'],
] as const)('are no part of a %s', (type, answer, expected) => {
  for (const added of additions.flatMap((one) => [`\n\n${one}`, `\r\n\r\n${one}`])) {
    expect(read(answer + added, { type })).toMatchObject({
      context: { notes: expected },
      errors: [],
    });
  }
});

test('leave an empty field empty', () => {
  expect(read(`_No response_\n\n${link}`).errors).toMatchObject([{ kind: 'missing' }]);
});

test('end an answer above the checklist, too', () => {
  const { context, checklist } = read(
    `Soon.\n\n${link}\n\n### Checklist\n\n- [x] Called\n\n${other}`,
  );
  expect(context).toEqual({ notes: 'Soon.' });
  expect(checklist).toMatchObject([{ text: 'Called' }]);
});

test.each([
  'See [the plan][1].\n\n[1]: https://d.example/plan',
  'See:\n\n[ABC-12]: https://d.example/browse/ABC-13',
  'See:\n[ABC-12]: https://d.example/browse/ABC-12',
  'See:\n\n<sub>[the plan](https://d.example/plan)</sub>',
  'See:\n\n[ABC-12](https://linear.app/acme/issue/ABC-12)',
])('other lines stay: %s', (answer) => {
  expect(read(answer).context).toEqual({ notes: answer });
});
