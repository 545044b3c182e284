// Runs each job with its own proxy to GitHub and its own folder.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRefStore } from '../github/git/refs.ts';
import { executeJob } from './execute-job.ts';
import type { Run } from './run.ts';
import { createRunProxies } from './run-proxy.ts';
import { type Job, type RunsOptions, runOf } from './workflow/job.ts';
import { readAction } from './workflow/read-action.ts';

const minuteMs = 60_000;

/** Observes a run in progress. */
export interface Observer {
  /** `requests` grows with each response. */
  starts(requests: Run['requests']): void;
  prints(line: string): void;
}

export interface JobRunner {
  perform(job: Job, observer: Observer): Promise<Run>;
  close(): void;
}

/** `signal` aborts what still runs. */
export function createJobRunner(options: RunsOptions, signal: AbortSignal): JobRunner {
  const { github, workflow, secrets = {}, graceMs = 1000 } = options;
  const action = readAction(options.action);
  const refs = createRefStore(github.gitDirectory);
  const doors = createRunProxies(github);
  const base = mkdtempSync(join(tmpdir(), 'baton-runs-'));
  return {
    perform: async ({ facts, trigger }, observer) => {
      const sha = (await refs.read(`refs/heads/${facts.defaultBranch}`)) ?? '';
      const door = await doors.open();
      observer.starts(door.requests);
      const result = await executeJob({
        facts,
        place: { url: door.url, sha },
        payload: trigger.payload,
        action,
        workflow,
        token: github.actionsToken,
        secrets,
        folder: join(base, String(facts.id)),
        timeLimitMs: options.timeLimitMs ?? workflow.timeoutMinutes * minuteMs,
        graceMs,
        signal,
        onLine: observer.prints,
        execute: options.execute,
      }).finally(door.close);
      return runOf({ facts, trigger }, result, door);
    },
    close: () => {
      doors.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
