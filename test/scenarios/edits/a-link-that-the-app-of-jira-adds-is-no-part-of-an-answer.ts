import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { teams } from '../stage/given.ts';
import { title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'config.yml': teams,
    'sales_to_onboarding.yml': `\
name: Sales → Onboarding
from: sales
to: onboarding
fields:
  - { id: client_name, type: text }
  - { id: start_date, type: date }
`,
  },
};

const body = '### Client name\n\nExample Ltd, see [ABC-12]\n\n### Start date\n\n2026-12-01';
const link = '\n\n[ABC-12]: https://acme.atlassian.net/browse/ABC-12?atlOrigin=eyJpIjoiM2Q';

// The app edits a description seconds after it names an issue in brackets.
export const play: Play = async ({ github, when, sam, erin, bob, issue, rows }) => {
  const file = (text: string) =>
    github.browser.createIssueAsForm({
      as: 'sam',
      title,
      body: text,
      labels: ['handoff/sales_to_onboarding'],
    });
  await when(() => file(body + link));
  expect(issue(1).labels).toContain('initiated');

  await when(() => file(body));
  await when(() => bob.comment(2, '/accept'));
  const before = issue(2).comments.length;
  await when(() => erin.editBody(2, (text) => text + link));
  expect(issue(2).comments).toHaveLength(before);

  await when(() => bob.comment(2, '/return missing_context the start date'));
  await when(() => sam.editBody(2, (text) => text.replace('2026-12-01', '2026-12-03')));
  expect(issue(2).labels).toContain('initiated');
  expect(await rows("SELECT data_json FROM events WHERE type = 'context_edited'")).toEqual([
    { data_json: expect.stringContaining('"to":"2026-12-03"') },
  ]);
};
