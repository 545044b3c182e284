// The bundle, started as GitHub starts it.

import { type Runs, startRuns } from '../../src/sandbox/jobs/start-runs.ts';
import { readWorkflow } from '../../src/sandbox/jobs/workflow/read-workflow.ts';
import { actionFolder, repository, type Stage, workflowText } from './stage.ts';

/**
 * @param actions of issues that start a run
 * @param folder with `action.yml`
 */
export function startBundle(
  { github }: Stage,
  actions: readonly string[],
  folder = actionFolder,
): Runs {
  const workflow = readWorkflow(workflowText);
  return startRuns({
    github,
    repository,
    workflow: { ...workflow, on: { ...workflow.on, issues: actions } },
    action: folder,
  });
}
