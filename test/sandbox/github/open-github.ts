// A GitHub for a test: a known instant, one person of each role, and a way to ask as any of them.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { onTestFinished } from 'vitest';
import { createManualClock, type ManualClock } from '../../../src/sandbox/github/clock.ts';
import {
  createGitHub,
  type GitHubOptions,
  type LocalGitHub,
} from '../../../src/sandbox/github/local-github.ts';

export const opsRepository = { owner: 'acme', repo: 'ops' } as const;
const startedAt = '2026-11-16T09:00:00Z';

export interface Stage {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  /** Octokit with a person's token; `actions` and `app` are the two bots, `nobody` has no token. */
  as(who: string): Octokit;
  /** The status, instead of an error. */
  status(request: Promise<{ readonly status: number }>): Promise<number>;
}

export async function openGitHub(options: Partial<GitHubOptions> = {}): Promise<Stage> {
  const directory = await mkdtemp(join(tmpdir(), 'baton-github-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const clock = createManualClock(startedAt);
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository: 'acme/ops',
    people: [
      { login: 'alice', role: 'admin' },
      { login: 'bob', role: 'maintain' },
      { login: 'carol', role: 'write' },
      { login: 'dave', role: 'triage' },
      { login: 'erin', role: 'read' },
      { login: 'mallory', role: 'none' },
    ],
    labels: ['handoff/sales_to_onboarding', 'Accepted'],
    teams: { onboarding: ['carol', 'dave'] },
    ...options,
  });
  return { github, clock, as: (who) => octokitFor(github, who), status };
}

function octokitFor(github: LocalGitHub, who: string): Octokit {
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const request = { fetch: github.fetch };
  if (who === 'nobody') {
    return new Octokit({ request, log });
  }
  return new Octokit({ auth: tokenOf(github, who), request, log });
}

function tokenOf(github: LocalGitHub, who: string): string {
  if (who === 'actions') {
    return github.actionsToken;
  }
  return who === 'app' ? github.appToken : github.tokenFor(who);
}

async function status(request: Promise<{ readonly status: number }>): Promise<number> {
  try {
    return (await request).status;
  } catch (error) {
    if (error instanceof Error && 'status' in error && typeof error.status === 'number') {
      return error.status;
    }
    throw error;
  }
}
