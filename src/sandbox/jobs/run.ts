// A run of the workflow and its results.

import type { LoggedRequest } from '../github/http/request-log.ts';
import type { JobResult } from './execute-job.ts';

/** What is known of a run from its start. */
export interface RunCause {
  readonly id: number;
  readonly number: number;
  readonly event: string;
  /** `opened`, `labeled`…; null for events without one. */
  readonly action: string | null;
  readonly issueNumber: number | null;
  /** The person or bot (with `[bot]`) that caused it. */
  readonly actor: string;
}

/** A run that has not ended. */
export interface RunUnderWay extends RunCause {
  readonly state: 'waiting' | 'running';
  /** The log so far. */
  readonly log: string;
  readonly requests: readonly LoggedRequest[];
}

/** What it did on GitHub. */
export interface RunTraces {
  /** Its requests, in the order of the responses. */
  readonly requests: readonly LoggedRequest[];
  /** Ids of commits that it added to branches. */
  readonly commits: readonly string[];
}

export interface Run extends RunCause, RunTraces, JobResult {}
