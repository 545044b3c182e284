// The bundle as a runner starts it, on the repository of a site.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalGitHub } from '../../../../src/sandbox/github/local-github.ts';
import { executeJob, type JobResult } from '../../../../src/sandbox/jobs/execute-job.ts';
import { readAction } from '../../../../src/sandbox/jobs/workflow/read-action.ts';
import { readWorkflow } from '../../../../src/sandbox/jobs/workflow/read-workflow.ts';
import { executeInThread } from '../../../execute-in-thread.ts';
import { isCampaign } from '../../../faults/figures.ts';

const top = fileURLToPath(new URL('../../../..', import.meta.url));
const action = readAction(top);
const workflow = readWorkflow(readFileSync(join(top, '.github/workflows/handoffs.yml'), 'utf8'));

export interface BundleRun {
  readonly github: LocalGitHub;
  /** `acme/ops`. */
  readonly repository: string;
  /** By default GITHUB_TOKEN. */
  readonly token?: string;
}

/** On an event of that issue. */
export function runOnIssue(run: BundleRun, number: number): Promise<JobResult> {
  const { title, body, labels, updatedAt } = run.github.issue(number);
  const issue = {
    number,
    title,
    body,
    updated_at: updatedAt,
    labels: labels.map((name) => ({ name })),
  };
  return runBundle(run, { event: 'issues', payload: { action: 'edited', issue } });
}

/** By hand, with that mode. */
export function runByHand(run: BundleRun, mode: string): Promise<JobResult> {
  return runBundle(run, { event: 'workflow_dispatch', payload: { inputs: { mode } } });
}

async function runBundle(
  { github, repository, token = github.actionsToken }: BundleRun,
  {
    event,
    payload,
  }: { readonly event: string; readonly payload: Readonly<Record<string, unknown>> },
): Promise<JobResult> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bundle-'));
  const { url, close } = await github.listen();
  const { name, job } = workflow;
  try {
    return await executeJob({
      facts: {
        id: 1,
        number: 1,
        event,
        actor: 'erin',
        repository,
        defaultBranch: 'main',
        workflow: name,
        job,
      },
      place: { url, sha: '' },
      payload,
      action,
      workflow,
      token,
      secrets: {},
      folder: join(folder, 'run'),
      timeLimitMs: 60_000,
      graceMs: 1000,
      signal: new AbortController().signal,
      execute: isCampaign() ? undefined : executeInThread,
    });
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
