// One issue of a run, with its context.

import type { IssueSnapshot } from '../../ports/github.ts';
import type { FailureLog } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import type { IssueContext } from './process-issue.ts';

/** The issue as read; null if it is gone and nothing can be shown on it. */
export interface WorkItem {
  readonly subject: IssueContext;
  readonly issue: IssueSnapshot | null;
}

export interface RunContext {
  readonly loaded: LoadedConfiguration;
  /** GitHub's time. */
  readonly now: string;
  /** Present in runs over many issues: a failed issue is added, and the run continues. */
  readonly failures?: FailureLog;
}
