import { expect } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { type Given, repository } from '../stage/given.ts';
import { complete, sale, title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const given: Given = {
  configuration: {
    'config.yml': `\
teams:
  sales: { members: [sam, mallory] }
  onboarding: { members: [alice, bob] }
`,
  },
};

const held = 'SELECT initiated_by, status, owner FROM handoffs ORDER BY issue_number';

export const play: Play = async (scene) => {
  const { handOver, when, github, sam, mallory, alice, issue, rows, reads } = scene;
  // As a form from another system, which files the issue with an App.
  await when(async () => {
    await github.fetch(`https://api.github.test/repos/${repository}/issues`, {
      method: 'POST',
      headers: { authorization: `token ${github.appToken}` },
      body: JSON.stringify({
        title,
        body: renderFormBody(sale, complete, {}),
        labels: [`handoff/${sale.type}`],
      }),
    });
  });
  expect(issue(1).comments[0]?.body).toContain('Until someone accepts, sales stays responsible.');
  await when(() => alice.comment(1, '/accept'));
  await when(() => alice.comment(1, '/ask Which contract do you mean?'));
  expect(issue(1).assignees).toEqual(['sam', 'mallory']);
  await when(() => mallory.comment(1, 'The one of May.'));
  expect(issue(1).assignees).toEqual(['alice']);
  await when(() => alice.comment(1, '/return missing_context Which goals?'));
  expect(issue(1)).toMatchObject({ assignees: ['sam', 'mallory'] });
  expect(issue(1).labels).toContain('returned');
  await when(() => sam.comment(1, '/resubmit'));
  expect(issue(1).labels).toContain('initiated');

  await handOver();
  await when(() => alice.comment(2, '/accept'));
  github.removeAccount('sam');
  await when(() => alice.comment(2, '/ask How many users?'));
  expect(issue(2).assignees).toEqual(['mallory']);
  await when(() => mallory.comment(2, '400 of them.'));
  await when(() => alice.comment(2, '/return missing_context Which goals?'));
  expect(issue(2).assignees).toEqual(['mallory']);
  await when(() => mallory.comment(2, '/resubmit'));
  expect(await rows(held)).toEqual([
    { initiated_by: 'acme-bot', status: 'initiated', owner: null },
    { initiated_by: 'sam', status: 'initiated', owner: null },
  ]);
  await reads({
    'What a bot sent': textsOf(issue(1).comments.slice(1)),
    'What a deleted account sent': textsOf(issue(2).comments.slice(1)),
  });
};
