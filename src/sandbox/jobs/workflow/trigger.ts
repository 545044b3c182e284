// What can start a run: a delivery, the schedule, or a person who asks for it.

import * as v from 'valibot';
import { workflowPath } from '../../../config/default-paths.ts';
import type { LocalGitHub } from '../../github/local-github.ts';
import type { Delivery } from '../../github/model/delivery.ts';

export interface WorkflowTrigger {
  readonly event: string;
  readonly action: string | null;
  readonly actor: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export function triggerOf({ event, action, sender, payload }: Delivery): WorkflowTrigger {
  return { event, action, actor: sender, payload };
}

const numbered = v.object({ issue: v.object({ number: v.number() }) });

export function issueNumberOf({ payload }: WorkflowTrigger): number | null {
  const parsed = v.safeParse(numbered, payload);
  return parsed.success ? parsed.output.issue.number : null;
}

/** A schedule's event has no sender: GitHub names the author of the cron line, here the owner. */
export async function scheduledTrigger(
  github: LocalGitHub,
  given: { readonly repository: string; readonly cron: string },
): Promise<WorkflowTrigger> {
  const response = await github.fetch(`http://127.0.0.1/repos/${given.repository}`, {
    headers: { authorization: `token ${github.appToken}` },
  });
  const repository = v.parse(v.looseObject({ full_name: v.string() }), await response.json());
  const [actor = ''] = given.repository.split('/');
  return {
    event: 'schedule',
    action: null,
    actor,
    payload: {
      schedule: given.cron,
      repository,
      workflow: workflowPath,
    },
  };
}

/** A person presses "Run workflow": its event comes as a delivery. */
export async function dispatchWorkflow(
  github: LocalGitHub,
  given: {
    readonly repository: string;
    readonly as: string;
    readonly inputs: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const path = `/repos/${given.repository}/actions/workflows/handoffs.yml/dispatches`;
  const response = await github.fetch(`http://127.0.0.1${path}`, {
    method: 'POST',
    headers: { authorization: `token ${github.tokenFor(given.as)}` },
    body: JSON.stringify({ ref: 'main', inputs: given.inputs }),
  });
  if (!response.ok) {
    throw new Error(`GitHub refused to run the workflow: ${await response.text()}`);
  }
}
