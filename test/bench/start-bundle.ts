// The bundle, started as GitHub starts it.

import { type Runs, startRuns } from '../../src/sandbox/jobs/start-runs.ts';
import { readWorkflow } from '../../src/sandbox/jobs/workflow/read-workflow.ts';
import { actionFolder, repository, type Stage, workflowText } from './stage.ts';

/**
 * @param actions of issues that start a run
 * @param options `folder` with `action.yml`; `inTurn`: each run waits for the one before, so that the figures of one are
 *   not those of two at once
 */
export function startBundle(
  { github }: Stage,
  actions: readonly string[],
  { folder = actionFolder, inTurn = false } = {},
): Runs {
  const workflow = readWorkflow(workflowText);
  return startRuns({
    github,
    repository,
    workflow: {
      ...workflow,
      on: { ...workflow.on, issues: actions },
      concurrency: inTurn ? { group: 'bench', queue: 'max' } : workflow.concurrency,
    },
    action: folder,
  });
}
