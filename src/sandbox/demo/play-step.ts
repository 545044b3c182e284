// Plays one step: a person acts, the resulting runs finish, and the result is read.

import type { IssueView } from '../github/issue-view.ts';
import type { Run } from '../jobs/run.ts';
import { changesBetween, type DemoChange } from './changes.ts';
import type { Stage } from './demo-setup.ts';
import { forceConflict } from './force-conflict.ts';
import { type LedgerCommit, ledgerCommits } from './ledger-branch.ts';
import type { Step } from './step.ts';

export interface Played {
  readonly step: Step;
  /** In the order of their start. */
  readonly runs: readonly Run[];
  /** What Baton changed, after the person's own changes. */
  readonly changes: readonly DemoChange[];
  readonly issues: readonly IssueView[];
  /** New commits on the ledger's branch, oldest first. */
  readonly commits: readonly LedgerCommit[];
}

export async function playStep(stage: Stage, step: Step): Promise<Played> {
  const { clock, github, runs } = stage;
  const commitsBefore = await ledgerCommits(github);
  const runsBefore = runs.finished.length;
  clock.set(step.at);
  const colliding = step.expect.conflicts === undefined ? 0 : step.expect.runs.length;
  const endCollision = forceConflict(github, colliding);
  if (colliding > 0) {
    runs.together(colliding);
  } else {
    runs.hold();
  }
  await step.act(stage);
  const issuesBefore = github.issues();
  runs.release();
  await runs.settle();
  endCollision();
  const commits = await ledgerCommits(github);
  return {
    step,
    runs: runs.finished.slice(runsBefore).sort((one, other) => one.number - other.number),
    changes: changesBetween(issuesBefore, github.issues()),
    issues: github.issues(),
    commits: commits.slice(commitsBefore.length),
  };
}
