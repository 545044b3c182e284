import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

const formTo = (team: string) => `
name: Support to ${team}
from: support
to: ${team}
fields:
  - { id: summary, label: Summary, type: textarea, required: true }
  - { id: customer, label: Customer, type: text, required: true }
`;

/** A new repository: GitHub leaves out the label of a form until it exists. */
export const given: Given = {
  labels: [],
  configuration: {
    'support_to_web.yml': formTo('web'),
    'support_to_mobile.yml': formTo('mobile'),
    'config.yml':
      'teams: { support: { members: [sam] }, web: { members: [alice] }, mobile: { members: [bob] } }',
  },
};

const body = '### Summary\n\nThe login fails since Monday.\n\n### Customer\n\nExample Ltd';

export const play: Play = async ({ when, sam, alice, github, issue, rows, reads }) => {
  const file = (title: string) =>
    github.browser.createIssueAsForm({
      as: sam.login,
      title,
      body,
      labels: ['handoff/support_to_web'],
    });
  await when(() => file('Login fails'));
  const asked = pageOf(issue(1));

  // Labels exist from now on; GitHub offers only labels that do.
  await when(() => alice.label(1, 'handoff/support_to_web'));
  await when(() => sam.fileBlank('Support to mobile: login fails', body));
  await when(() => sam.fileBlank('Login fails too', body));
  await when(() => sam.rename(3, 'support to mobile: login fails too'));
  expect(issue(3).comments).toHaveLength(1);
  expect(await rows('SELECT issue_number, to_team FROM handoffs ORDER BY 1')).toEqual([
    { issue_number: 1, to_team: 'web' },
    { issue_number: 2, to_team: 'mobile' },
    { issue_number: 3, to_team: 'mobile' },
  ]);
  await reads({ 'The first form of a new repository, with a title of its own': asked });
};
