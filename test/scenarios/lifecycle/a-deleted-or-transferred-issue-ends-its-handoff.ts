import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { deleteIssue, transferIssue } from '../stage/remove.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { otherRepositories: ['acme/archive'] };

export const play: Play = async ({ handOver, when, github, runs, rows, audit }) => {
  await handOver();
  await handOver();
  await handOver();
  await when(() => deleteIssue(github, 1));
  await when(() => transferIssue(github, 2, 'archive'));
  await when(async () => {
    runs.loseNext();
    await deleteIssue(github, 3);
  });
  await when(() => runs.schedule());
  expect(await rows('SELECT issue_number, status FROM handoffs ORDER BY 1')).toEqual([
    { issue_number: 1, status: 'cancelled' },
    { issue_number: 2, status: 'cancelled' },
    { issue_number: 3, status: 'cancelled' },
  ]);
  expect((await audit()).slice(-3)).toEqual([
    'handoff 1: cancelled, because its issue was deleted (sales_to_onboarding, issue 1)',
    'handoff 2: cancelled, because its issue moved to another repository (sales_to_onboarding, issue 2)',
    'handoff 3: cancelled, because its issue was deleted (sales_to_onboarding, issue 3)',
  ]);
};
