import { expect } from 'vitest';
import type { LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import type { Run } from '../../../src/sandbox/jobs/run.ts';
import { dataBranch } from '../stage/branch-ledger.ts';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { runsFail: true, onlyOnBranch: 'It protects the data branch.' };

/** As GitHub answers for branch protection, for rulesets, and for one that asks for signatures. */
const rules: Readonly<Record<string, readonly [status: number, message: string]>> = {
  'Changes must go through a pull request': [
    409,
    'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
  ],
  'Commits must be signed': [
    409,
    'Repository rule violations found\n\nCommits must have verified signatures.\n\n',
  ],
  'A check must have run': [
    409,
    'Could not update file: Required status check "build" is expected.',
  ],
  'Nobody may push': [403, 'You are not authorized to push to this branch. Protected branch.'],
};

export const play: Play = async ({ github, handOver, when, alice, issue, audit, reads }) => {
  await handOver();
  const before = await audit();
  const told: Record<string, string> = {};
  for (const [rule, [status, message]] of Object.entries(rules)) {
    refuseWrites(github, status, message);
    const [run] = await when(() => alice.rename(1, rule));
    told[rule] = sentenceOf(run);
    expect(run?.exitCode).toBe(1);
  }
  expect(new Set(Object.values(told)).size).toBe(Object.keys(rules).length);
  expect(await audit()).toEqual(before);
  expect(issue(1).comments).toHaveLength(1);
  // Where the rule is taken away again, nothing was lost.
  github.intercept(null);
  await when(() => alice.rename(1, 'At last'));
  expect((await audit()).length).toBe(before.length + 1);
  await reads(told);
};

function refuseWrites(github: LocalGitHub, status: number, message: string): void {
  github.intercept({
    before: ({ method, path }) =>
      method === 'PUT' && path.endsWith('/contents/handoffs.db')
        ? Response.json(
            { message, documentation_url: `https://docs.example/${dataBranch}` },
            { status },
          )
        : null,
  });
}

function sentenceOf(run: Run | undefined): string {
  return run?.annotations.map(({ message }) => message).join('\n') ?? 'There was no run.';
}
