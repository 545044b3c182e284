// The bundle as a process on this machine, as a runner starts it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executeJob } from '../../src/sandbox/jobs/execute-job.ts';
import { readAction } from '../../src/sandbox/jobs/workflow/read-action.ts';
import { readWorkflow } from '../../src/sandbox/jobs/workflow/read-workflow.ts';
import type { BundleOutcome } from './place.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const action = readAction(top);
const workflow = readWorkflow(readFileSync(join(top, '.github/workflows/handoffs.yml'), 'utf8'));

export interface BundleStart {
  readonly owner: string;
  readonly repo: string;
  readonly login: string;
  readonly mark: string;
  readonly token: string;
  readonly url: string;
  readonly apiUrl: string;
}

export async function startBundle(
  { owner, repo, login, mark, token, url, apiUrl }: BundleStart,
  event: { readonly issueNumber: number; readonly action: string },
): Promise<BundleOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-live-run-'));
  try {
    const { conclusion, annotations } = await executeJob({
      facts: {
        id: 1,
        number: 1,
        event: 'issues',
        actor: login,
        repository: `${owner}/${repo}`,
        defaultBranch: 'main',
        workflow: workflow.name,
        job: workflow.job,
      },
      place: { url, apiUrl, sha: '' },
      payload: {
        action: event.action,
        issue: { number: event.issueNumber, body: '## live', labels: [{ name: 'handoff' }] },
      },
      action,
      workflow: { ...workflow, with: { 'data-branch': `${mark}-data`, token } },
      token,
      secrets: {},
      folder: join(folder, 'run'),
      timeLimitMs: 120_000,
      graceMs: 1000,
      signal: new AbortController().signal,
    });
    return { conclusion, annotations: annotations.map(({ message }) => message) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
