// Watches GitHub's events and runs the workflow as GitHub does.

import { setMaxListeners } from 'node:events';
import { workflowPath } from '../../config/default-paths.ts';
import { createGate, type Gate, type WithheldReason } from './delivery-queue.ts';
import { createJobRunner } from './job-runner.ts';
import type { Run, RunUnderWay } from './run.ts';
import { createRunQueue, type RunQueue } from './run-queue.ts';
import { watchRuns } from './watch-runs.ts';
import { isConditionMet } from './workflow/condition.ts';
import {
  cancelled,
  concurrencySlotOf,
  type Job,
  jobOf,
  type RunsOptions,
  runOf,
} from './workflow/job.ts';
import { isStartedBy } from './workflow/read-workflow.ts';
import {
  dispatchWorkflow,
  scheduledTrigger,
  triggerOf,
  type WorkflowTrigger,
} from './workflow/trigger.ts';

export interface Runs
  extends Pick<Gate<WorkflowTrigger>, 'loseNext' | 'together' | 'hold' | 'release'> {
  /** In the order they ended. */
  readonly finished: readonly Run[];
  /** Waiting and running ones, in the order of request. */
  underWay(): readonly RunUnderWay[];
  /** Resolves when no run is queued or in progress. */
  settle(): Promise<void>;
  /** @returns the function that stops it */
  onRun(listener: (run: Run) => void): () => void;
  /** Called when a run is requested, starts, prints or ends. @returns the function that stops it */
  onProgress(listener: () => void): () => void;
  /** Called for an event that starts no run, or not yet. */
  onWithheld(listener: WithheldListener): void;
  /** Runs the workflow's schedule. */
  schedule(): Promise<void>;
  /** A person presses "Run workflow". */
  dispatch(given: {
    readonly as: string;
    readonly inputs?: Readonly<Record<string, string>>;
  }): Promise<void>;
  /** Stops all runs, and starts no others. */
  stop(): Promise<void>;
}

export type WithheldListener = (trigger: WorkflowTrigger, reason: WithheldReason) => void;

export function startRuns(options: RunsOptions): Runs {
  const { github, repository, workflow } = options;
  const calledOff = new AbortController();
  // Every run listens, and there may be many at once.
  setMaxListeners(0, calledOff.signal);
  const { finish, ...record } = keepRecord(options.former ?? []);
  const { enter, observe, leave, ...watch } = watchRuns();
  const performer = createJobRunner(options, calledOff.signal);
  const end = (run: Run) => {
    leave(run.number);
    github.recordRun({ ...run, path: workflowPath });
    finish(run);
  };
  const queue = createRunQueue<Job>({
    perform: async (job) => end(await performer.perform(job, observe(job))),
    cancel: (job) => end(runOf(job, cancelled, { requests: [], commits: [] })),
  });
  const withheld: WithheldListener[] = [];
  const { arrive, ...gate } = createRunGate(options, {
    enter: (job, place) => {
      enter(job);
      queue.enter(job, place);
    },
    withhold: (...given) => {
      for (const listener of withheld) {
        listener(...given);
      }
    },
  });
  const stopWatching = github.onDelivery((delivery) => {
    const starts =
      isStartedBy(workflow, delivery.event, delivery.action) &&
      isConditionMet(workflow.condition, { github: { event: delivery.payload } });
    if (delivery.startsRuns && starts) {
      arrive(triggerOf(delivery));
    }
  });
  return {
    ...gate,
    ...record,
    ...watch,
    settle: queue.settle,
    onWithheld: (listener) => void withheld.push(listener),
    schedule: async () => {
      const [cron] = workflow.schedules;
      if (cron === undefined) {
        throw new Error('The workflow has no schedule.');
      }
      arrive(await scheduledTrigger(github, { repository, cron }));
    },
    dispatch: ({ as, inputs = {} }) => dispatchWorkflow(github, { repository, as, inputs }),
    stop: async () => {
      stopWatching();
      calledOff.abort();
      await queue.settle().finally(performer.close);
    },
  };
}

function keepRecord(
  former: readonly Run[],
): Pick<Runs, 'finished' | 'onRun'> & { readonly finish: (run: Run) => void } {
  const listeners = new Set<(run: Run) => void>();
  const finished: Run[] = [...former];
  return {
    finished,
    onRun: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    finish: (run) => {
      finished.push(run);
      for (const listener of listeners) {
        listener(run);
      }
    },
  };
}

/** Numbers the deliveries that pass the queue, and adds them to their concurrency group. */
function createRunGate(
  options: RunsOptions,
  queue: Pick<RunQueue<Job>, 'enter'> & { readonly withhold: WithheldListener },
): Gate<WorkflowTrigger> {
  let number = Math.max(0, ...(options.former ?? []).map((run) => run.number));
  const numbered = (trigger: WorkflowTrigger): Job => {
    number += 1;
    return jobOf(options, trigger, number);
  };
  return createGate<WorkflowTrigger>({
    queue: (trigger) => {
      const job = numbered(trigger);
      queue.enter(job, concurrencySlotOf(options, job));
    },
    startAtOnce: (trigger) => queue.enter(numbered(trigger), null),
    withhold: queue.withhold,
  });
}
