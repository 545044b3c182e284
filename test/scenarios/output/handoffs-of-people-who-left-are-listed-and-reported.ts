import { expect } from 'vitest';
import { teams } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

const path = '.github/handoffs/config.yml';

export const play: Play = async ({ handOver, when, runs, github, alice, bob, issue, ...stage }) => {
  const baton = (...words: readonly string[]) => stage.baton('erin', words);
  await handOver();
  await when(() => alice.comment(1, '/accept'));
  await handOver();
  await when(() => bob.comment(2, '/accept'));
  expect((await baton('list', '--orphaned')).stdout).not.toContain('Example Ltd');

  await when(() =>
    github.commitFiles({
      as: 'erin',
      files: { [path]: teams.replace('alice, ', '') },
      message: 'alice leaves',
    }),
  );
  await when(() => runs.schedule());
  const listed = (await baton('list', '--orphaned')).stdout;
  expect(listed).toContain('#1');
  expect(listed).not.toContain('#2');
  // Without the option, it counts a database only where the workflow names one.
  const { databaseUrl } = stage.ledger;
  const doctor = await baton(
    'doctor',
    ...(databaseUrl === null ? [] : ['--database-url', databaseUrl]),
  );
  expect(doctor.stdout).toContain(
    'The owners of these open handoffs have left the receiving team, or their accounts are gone: #1 (alice).',
  );
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'report' } }));
  const reports = github.issues().filter(({ title }) => title.startsWith('Handoff report'));
  expect(reports.map(({ body }) => body)).toEqual([
    expect.stringMatching(/#1.*no longer in onboarding\) to complete/),
  ]);

  // With a new owner, nothing is listed any more.
  await when(() => bob.comment(1, '/take'));
  expect((await baton('list', '--orphaned')).stdout).not.toContain('#1');
  expect((await baton('doctor')).stdout).not.toContain('have left the receiving team');
  expect(issue(1).assignees).toEqual(['bob']);
};
