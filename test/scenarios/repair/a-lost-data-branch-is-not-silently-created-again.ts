import { expect } from 'vitest';
import { dataBranch, ledgerBytes } from '../stage/branch-ledger.ts';
import type { Given } from '../stage/given.ts';
import { repository } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

// Every run that finds the branch gone.
export const given: Given = { runsFail: true, onlyOnBranch: 'It deletes the data branch.' };

export const play: Play = async ({ handOver, when, runs, alice, github, issue, rows, reads }) => {
  await handOver();
  await when(() => alice.label(1, 'accepted'));
  const before = await rows('SELECT * FROM handoffs');
  await github.fetch(`http://127.0.0.1/repos/${repository}/git/refs/heads/${dataBranch}`, {
    method: 'DELETE',
    headers: { authorization: `token ${github.tokenFor('erin')}` },
  });

  const [onNew] = await handOver({ title: 'Filed while the ledger is gone' });
  const [swept] = await when(() => runs.schedule());
  for (const run of [onNew, swept]) {
    expect(run?.exitCode).toBe(1);
  }
  expect(await ledgerBytes(github)).toBeNull();
  expect(issue(2).comments).toEqual([]);

  const [rebuilt] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect(rebuilt?.exitCode).toBe(0);
  expect(await rows('SELECT * FROM handoffs WHERE issue_number = 1')).toEqual(before);
  await when(() => runs.schedule());
  expect(issue(2).labels).toContain('initiated');
  await reads({ 'A handoff is filed': pageOfRun(onNew), 'The rebuild': pageOfRun(rebuilt) });
};
