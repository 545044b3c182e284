// Watches what happens on GitHub, and runs the workflow on it as GitHub does.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRefStore } from '../github/git/refs.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import { createDoors } from './door.ts';
import { expressionContext } from './expression-context.ts';
import { resolveExpressions } from './expressions.ts';
import { createGate, type Gate } from './gate.ts';
import { performRun, type RunResult } from './perform-run.ts';
import { readAction } from './read-action.ts';
import { isStartedBy, type Workflow } from './read-workflow.ts';
import type { Run } from './run.ts';
import { createRunQueue, type Place, type RunQueue } from './run-queue.ts';
import type { RunFacts } from './runner-environment.ts';
import {
  dispatchWorkflow,
  issueNumberOf,
  scheduledTrigger,
  type Trigger,
  triggerOf,
} from './trigger.ts';

export interface RunsOptions {
  readonly github: LocalGitHub;
  /** `owner/name`. */
  readonly repository: string;
  readonly workflow: Workflow;
  /** The folder that holds `action.yml`. */
  readonly action: string;
  readonly secrets?: Readonly<Record<string, string>>;
  /** By default what the workflow says. */
  readonly timeLimitMs?: number;
  /** What a run is left with between being asked to end and being ended. */
  readonly graceMs?: number;
}

export interface Runs extends Pick<Gate<Trigger>, 'loseNext' | 'together' | 'hold' | 'release'> {
  /** In the order they ended. */
  readonly finished: readonly Run[];
  /** Resolves when nothing is queued or running. */
  settle(): Promise<void>;
  /** Gives the function that stops it. */
  onRun(listener: (run: Run) => void): () => void;
  /** The hour has come for the workflow's cron line. */
  schedule(): Promise<void>;
  /** A person presses "Run workflow". */
  dispatch(given: {
    readonly as: string;
    readonly inputs?: Readonly<Record<string, string>>;
  }): Promise<void>;
  /** Ends what still runs, and watches no more. */
  stop(): Promise<void>;
}

interface Job {
  readonly facts: RunFacts;
  readonly trigger: Trigger;
}

const FIRST_RUN_ID = 9_000_000_001;
const MINUTE = 60_000;

export function startRuns(options: RunsOptions): Runs {
  const { github, repository, workflow } = options;
  const calledOff = new AbortController();
  const { finish, ...record } = keepRecord();
  const performer = createPerformer(options, calledOff.signal);
  const queue = createRunQueue<Job>({
    perform: async (job) => finish(await performer.perform(job)),
    cancel: (job) => finish(runOf(job, cancelled, [])),
  });
  const { arrive, ...gate } = createRunGate(options, queue);
  const stopWatching = github.onDelivery((delivery) => {
    const starts = isStartedBy(workflow, delivery.event, delivery.action);
    if (delivery.startsRuns && starts) arrive(triggerOf(delivery));
  });
  return {
    ...gate,
    ...record,
    settle: queue.settle,
    schedule: async () => {
      const [cron] = workflow.schedules;
      if (cron === undefined) throw new Error('The workflow has no schedule.');
      arrive(await scheduledTrigger(github, { repository, cron }));
    },
    dispatch: ({ as, inputs = {} }) => dispatchWorkflow(github, { repository, as, inputs }),
    stop: async () => {
      stopWatching();
      calledOff.abort();
      await queue.settle();
      performer.close();
    },
  };
}

function keepRecord(): Pick<Runs, 'finished' | 'onRun'> & { readonly finish: (run: Run) => void } {
  const listeners = new Set<(run: Run) => void>();
  const finished: Run[] = [];
  return {
    finished,
    onRun: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    finish: (run) => {
      finished.push(run);
      for (const listener of listeners) listener(run);
    },
  };
}

/** Numbers what comes through the gate, and sends it to its concurrency group. */
function createRunGate(options: RunsOptions, queue: RunQueue<Job>): Gate<Trigger> {
  let number = 0;
  const jobOf = (trigger: Trigger): Job => {
    number += 1;
    return { facts: factsOf(options, trigger, number), trigger };
  };
  return createGate<Trigger>({
    queue: (trigger) => {
      const job = jobOf(trigger);
      queue.enter(job, placeOf(options, job));
    },
    startAtOnce: (trigger) => queue.enter(jobOf(trigger), null),
  });
}

/** Gives each run its door to GitHub and its folder. */
function createPerformer(options: RunsOptions, signal: AbortSignal) {
  const { github, workflow, secrets = {}, graceMs = 1000 } = options;
  const action = readAction(options.action);
  const refs = createRefStore(github.gitDirectory);
  const doors = createDoors(github);
  const base = mkdtempSync(join(tmpdir(), 'baton-runs-'));
  return {
    perform: async ({ facts, trigger }: Job): Promise<Run> => {
      const sha = (await refs.read(`refs/heads/${facts.defaultBranch}`)) ?? '';
      const door = await doors.open();
      const result = await performRun({
        facts,
        place: { url: door.url, sha },
        payload: trigger.payload,
        action,
        workflow,
        token: github.actionsToken,
        secrets,
        folder: join(base, String(facts.id)),
        timeLimitMs: options.timeLimitMs ?? workflow.timeoutMinutes * MINUTE,
        graceMs,
        signal,
      }).finally(door.close);
      return runOf({ facts, trigger }, result, door.requests);
    },
    close: () => {
      doors.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

function factsOf(
  { repository, workflow }: RunsOptions,
  trigger: Trigger,
  number: number,
): RunFacts {
  return {
    id: FIRST_RUN_ID + number - 1,
    number,
    event: trigger.event,
    actor: trigger.actor,
    repository,
    defaultBranch: 'main',
    workflow: workflow.name,
    job: workflow.job,
  };
}

function placeOf(options: RunsOptions, { facts, trigger }: Job): Place | null {
  const { github, workflow, secrets = {} } = options;
  if (workflow.concurrency === null) return null;
  const known = { facts, payload: trigger.payload, token: github.actionsToken, secrets };
  const group = resolveExpressions(workflow.concurrency.group, expressionContext(known));
  return { group, queue: workflow.concurrency.queue };
}

function runOf({ facts, trigger }: Job, result: RunResult, requests: Run['requests']): Run {
  return {
    id: facts.id,
    number: facts.number,
    event: trigger.event,
    action: trigger.action,
    issueNumber: issueNumberOf(trigger),
    actor: trigger.actor,
    requests,
    ...result,
  };
}

/** Of a run that lost its place in the queue. */
const cancelled: RunResult = {
  conclusion: 'cancelled',
  exitCode: null,
  durationMs: 0,
  log: 'A run that came later took the place of this one.\n',
  annotations: [],
  outputs: {},
  summary: '',
};
