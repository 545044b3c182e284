import { expect } from 'vitest';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import type { Given } from '../stage/given.ts';
import { complete, sale, title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

const form = readDefaultTemplates().files.find(({ path }) =>
  path.endsWith('/sales_to_onboarding.yml'),
);
const path = '.github/handoffs/sales_to_onboarding.yml';

export const given: Given = {
  configuration: {
    'config.yml': `\
self_accept: false
teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob], self_accept: true }
`,
  },
};

export const play: Play = async ({ when, github, alice, bob, issue, rows }) => {
  // The team allows what the configuration forbids.
  await when(() => alice.fileForm(sale, complete, { title }));
  await when(() => alice.comment(1, '/accept'));
  expect(issue(1).labels).toContain('accepted');

  // The template forbids what its team allows.
  await when(() =>
    github.commitFiles({
      as: 'erin',
      files: { [path]: `${form?.text}self_accept: false\n` },
      message: 'Four eyes',
    }),
  );
  await when(() => alice.fileForm(sale, complete, { title }));
  await when(() => alice.comment(2, '/accept'));
  expect(issue(2).labels).toContain('initiated');
  expect(issue(2).comments.at(-1)?.body).toContain('Ask bob to do it.');
  await when(() => bob.comment(2, '/accept'));
  await when(() => alice.comment(2, '/take'));
  await when(() => bob.comment(2, '/assign @alice'));
  expect(await rows('SELECT owner FROM handoffs ORDER BY issue_number')).toEqual([
    { owner: 'alice' },
    { owner: 'bob' },
  ]);
};
