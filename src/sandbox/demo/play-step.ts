// Plays one step: a person acts, the resulting runs finish, and the result is read.

import type { IssueView } from '../github/issue-view.ts';
import type { Run } from '../jobs/run.ts';
import type { RecordedChange } from '../ledger/sandbox-ledger.ts';
import { changesBetween, type DemoChange } from './changes.ts';
import type { Stage } from './demo-setup.ts';
import { forceConflict } from './force-conflict.ts';
import type { Step } from './step.ts';

export interface Played {
  readonly step: Step;
  /** In the order of their start. */
  readonly runs: readonly Run[];
  /** What Baton changed, after the person's own changes. */
  readonly changes: readonly DemoChange[];
  readonly issues: readonly IssueView[];
  /** New changes of the ledger, oldest first. */
  readonly commits: readonly RecordedChange[];
  /** Whether the ledger is on a branch: in PostgreSQL no write conflicts, and there are no files of metrics. */
  readonly isOnBranch: boolean;
}

export async function playStep(stage: Stage, step: Step): Promise<Played> {
  const { clock, github, runs, ledger } = stage;
  const commitsBefore = await ledger.changes();
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
  const commits = await ledger.changes();
  return {
    step,
    runs: runs.finished.slice(runsBefore).sort((one, other) => one.number - other.number),
    changes: changesBetween(issuesBefore, github.issues()),
    issues: github.issues(),
    commits: commits.slice(commitsBefore.length),
    isOnBranch: ledger.databaseUrl === null,
  };
}
