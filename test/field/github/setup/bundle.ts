// The bundle as a runner starts it, on a repository of a local GitHub.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type LocalServer,
  serveLocally,
} from '../../../../src/sandbox/github/http/serve-locally.ts';
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
  /** On an Enterprise Server, whose REST API is under `/api/v3` and its GraphQL API at `/api/graphql`. */
  readonly isServer?: true;
}

/** On an event of that issue. */
export async function runOnIssue(run: BundleRun, number: number): Promise<JobResult> {
  const issue = await ask(run, 'GET', `/issues/${number}`);
  return runBundle(run, { event: 'issues', payload: { action: 'edited', issue } });
}

/** What an administrator does through the API. */
export async function ask(
  { github, repository }: BundleRun,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await github.fetch(`http://127.0.0.1/repos/${repository}${path}`, {
    method,
    headers: { authorization: `token ${github.tokenFor('erin')}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  }
  return response.status === 204 ? null : response.json();
}

/** By hand, with that mode. */
export function runByHand(run: BundleRun, mode: string): Promise<JobResult> {
  return runBundle(run, { event: 'workflow_dispatch', payload: { inputs: { mode } } });
}

async function runBundle(
  { github, repository, isServer, token = github.actionsToken }: BundleRun,
  {
    event,
    payload,
  }: { readonly event: string; readonly payload: Readonly<Record<string, unknown>> },
): Promise<JobResult> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bundle-'));
  const { url, close } = await (isServer ? serveEnterprise(github) : github.listen());
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
      place: { url, sha: '', ...(isServer ? { apiUrl: `${url}/api/v3` } : {}) },
      payload,
      action,
      workflow,
      token,
      secrets: {},
      folder: join(folder, 'run'),
      timeLimitMs: 120_000,
      graceMs: 1000,
      signal: new AbortController().signal,
      execute: isCampaign() ? undefined : executeInThread,
    });
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function serveEnterprise(github: LocalGitHub): Promise<LocalServer> {
  return serveLocally(async (request) => {
    const { pathname, search } = new URL(request.url);
    const [, rest] = /^\/api\/v3(\/(?!graphql).*)$/.exec(pathname) ?? [];
    const path = pathname === '/api/graphql' ? '/graphql' : rest;
    return path === undefined
      ? Response.json({ message: 'Not Found' }, { status: 404 })
      : github.fetch(new Request(`http://127.0.0.1${path}${search}`, request));
  }, 0);
}
