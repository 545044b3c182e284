import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'support_to_engineering.yml': `
required_fields: [customer, what_happened]
receiving_team: engineering
checklist: [Reproduced, Fixed]
`,
    'config.yml': 'teams: { support: {}, engineering: { members: [bob] } }',
  },
};

const body = (whatHappened: string) =>
  `### Customer\n\nExample Ltd\n\n### What happened\n\n${whatHappened}\n\n### Checklist\n\n- [X] Reproduced\n- [ ] Fixed`;

export const play: Play = async ({ when, sam, github, issue, rows }) => {
  const file = (answer: string) =>
    github.browser.createIssueAsForm({
      as: sam.login,
      title: 'The portal is slow',
      body: body(answer),
      labels: ['handoff/support_to_engineering'],
    });
  await when(() => file('_No response_'));
  expect(issue(1).comments[0]?.body).toContain('Missing required fields: What happened');

  await when(() => file('Ten seconds a page.'));
  expect(issue(2).assignees).toEqual(['bob']);
  expect(await rows('SELECT handoff_type, from_team, to_team, context_json FROM handoffs')).toEqual(
    [
      {
        handoff_type: 'support_to_engineering',
        from_team: 'support',
        to_team: 'engineering',
        context_json: '{"customer":"Example Ltd","what_happened":"Ten seconds a page."}',
      },
    ],
  );
  expect(await rows('SELECT text, done, done_by FROM checklist_items')).toEqual([
    { text: 'Reproduced', done: 1, done_by: 'sam' },
    { text: 'Fixed', done: 0, done_by: null },
  ]);
};
