// The bundle as a process, on the event of a step; it can be ended in the middle.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executeJob, type JobResult } from '../../../src/sandbox/jobs/execute-job.ts';
import { readAction } from '../../../src/sandbox/jobs/workflow/read-action.ts';
import { readWorkflow } from '../../../src/sandbox/jobs/workflow/read-workflow.ts';
import {
  issueNumberOf,
  scheduledTrigger,
  triggerOf,
  type WorkflowTrigger,
} from '../../../src/sandbox/jobs/workflow/trigger.ts';
import type { Step } from '../one-fault/acts.ts';
import { repository } from './run-ports.ts';
import type { Site } from './site.ts';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const action = readAction(top);
const workflow = readWorkflow(readFileSync(join(top, '.github/workflows/handoffs.yml'), 'utf8'));

/** The event of a person's action, and its issue. */
export async function triggersOf({ github }: Site, deed: () => unknown) {
  const heard: { readonly trigger: WorkflowTrigger; readonly issue: number }[] = [];
  const stop = github.onDelivery((delivery) => {
    const trigger = triggerOf(delivery);
    const issue = issueNumberOf(trigger);
    if (delivery.startsRuns && issue !== null) {
      heard.push({ trigger, issue });
    }
  });
  await deed();
  stop();
  return heard;
}

/** Someone carries out the step. Gives what would start a run. */
export async function causeOf(site: Site, step: Step): Promise<WorkflowTrigger> {
  site.clock.set(step.at);
  const heard = await triggersOf(site, () => step.deed(site));
  const [cron = ''] = workflow.schedules;
  return heard.at(-1)?.trigger ?? scheduledTrigger(site.github, { repository, cron });
}

/** @param signal ends the process at once */
export async function runBundle(
  { github, directory }: Site,
  trigger: WorkflowTrigger,
  signal: AbortSignal = new AbortController().signal,
): Promise<JobResult> {
  const { url, close } = await github.listen();
  const { event, actor, payload } = trigger;
  const { name, job } = workflow;
  const facts = {
    id: 1,
    number: 1,
    event,
    actor,
    repository,
    defaultBranch: 'main',
    workflow: name,
    job,
  };
  try {
    return await executeJob({
      facts,
      place: { url, sha: '' },
      payload,
      action,
      workflow,
      token: github.actionsToken,
      secrets: {},
      folder: join(directory, 'run'),
      timeLimitMs: 120_000,
      graceMs: 1000,
      signal,
    });
  } finally {
    await close();
  }
}
