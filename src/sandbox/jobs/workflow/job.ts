// A run before it starts: its cause, its name, and its concurrency group.

import type { LocalGitHub } from '../../github/local-github.ts';
import type { Execute } from '../execute.ts';
import type { JobResult } from '../execute-job.ts';
import type { Run, RunCause, RunTraces } from '../run.ts';
import type { ConcurrencySlot } from '../run-queue.ts';
import type { RunFacts } from '../runner-environment.ts';
import { expressionContext } from './expression-context.ts';
import { resolveExpressions } from './expressions.ts';
import type { Workflow } from './read-workflow.ts';
import { issueNumberOf, type WorkflowTrigger } from './trigger.ts';

export interface RunsOptions {
  readonly github: LocalGitHub;
  /** `owner/name`. */
  readonly repository: string;
  readonly workflow: Workflow;
  /** The folder that holds `action.yml`. */
  readonly action: string;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Default: the workflow's own limit. */
  readonly timeLimitMs?: number;
  /** Runs of an earlier session, to continue from. */
  readonly former?: readonly Run[];
  /** The time between the request to stop and the kill. */
  readonly graceMs?: number;
  /** By default as a process. */
  readonly execute?: Execute | undefined;
}

export interface Job {
  readonly facts: RunFacts;
  readonly trigger: WorkflowTrigger;
}

const firstRunId = 9_000_000_001;

/** `number`: counted from 1, in the order in which runs are asked for. */
export function jobOf(options: RunsOptions, trigger: WorkflowTrigger, number: number): Job {
  const { repository, workflow } = options;
  const facts = {
    id: firstRunId + number - 1,
    number,
    event: trigger.event,
    actor: trigger.actor,
    repository,
    defaultBranch: 'main',
    workflow: workflow.name,
    job: workflow.job,
  };
  return { facts, trigger };
}

export function concurrencySlotOf(
  options: RunsOptions,
  { facts, trigger }: Job,
): ConcurrencySlot | null {
  const { github, workflow, secrets = {} } = options;
  if (workflow.concurrency === null) {
    return null;
  }
  const known = { facts, payload: trigger.payload, token: github.actionsToken, secrets };
  const group = resolveExpressions(workflow.concurrency.group, expressionContext(known));
  return { group, queue: workflow.concurrency.queue };
}

export function runOf(job: Job, result: JobResult, left: RunTraces): Run {
  const { requests, commits } = left;
  return { ...runCause(job), requests, commits, ...result };
}

export function runCause({ facts, trigger }: Job): RunCause {
  return {
    id: facts.id,
    number: facts.number,
    event: trigger.event,
    action: trigger.action,
    issueNumber: issueNumberOf(trigger),
    actor: trigger.actor,
  };
}

/** The result of a run that lost its place in the queue. */
export const cancelled: JobResult = {
  conclusion: 'cancelled',
  exitCode: null,
  durationMs: 0,
  log: 'A later run replaced this one.\n',
  annotations: [],
  outputs: {},
  summary: '',
};
