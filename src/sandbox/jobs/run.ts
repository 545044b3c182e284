// A run of the workflow, as it can be looked at once it is over.

import type { LoggedRequest } from '../github/http/request-log.ts';
import type { JobResult } from './execute-job.ts';

/** What is known of a run from the beginning. */
export interface RunCause {
  readonly id: number;
  readonly number: number;
  readonly event: string;
  /** `opened`, `labeled`…; null for events that have none. */
  readonly action: string | null;
  readonly issueNumber: number | null;
  /** Who caused it; a bot with `[bot]`. */
  readonly actor: string;
}

/** One that is not over yet. */
export interface RunUnderWay extends RunCause {
  readonly state: 'waiting' | 'running';
  /** As far as it has come. */
  readonly log: string;
  readonly requests: readonly LoggedRequest[];
}

/** What it left at GitHub. */
export interface RunTraces {
  /** Those it made, in the order they were answered. */
  readonly requests: readonly LoggedRequest[];
  /** Those that branches gained by it, by id. */
  readonly commits: readonly string[];
}

export interface Run extends RunCause, RunTraces, JobResult {}
