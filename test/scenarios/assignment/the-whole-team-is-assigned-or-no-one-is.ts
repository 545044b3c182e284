import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { design, designed } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'config.yml': `
teams:
  sales: {}
  onboarding: { members: [alice, bob], assign: everyone }
  design: {}
  development: { members: [alice, bob], assign: nobody }
`,
  },
};

export const play: Play = async ({ handOver, when, sam, issue, rows }) => {
  await handOver();
  expect(issue(1).assignees).toEqual(['alice', 'bob']);

  await when(() => sam.fileForm(design, designed, { title: 'Checkout' }));
  expect(issue(2).assignees).toEqual([]);
  // GitHub notifies no one about an unassigned issue, so Baton mentions the team.
  expect(issue(2).comments[0]?.body).toContain(
    '**Next:** @alice and @bob: check the context below, ',
  );
  expect(await rows('SELECT assignees_json FROM handoffs ORDER BY issue_number')).toEqual([
    { assignees_json: '["alice","bob"]' },
    { assignees_json: '[]' },
  ]);
};
