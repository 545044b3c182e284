// One issue that a run is about, and what the run knows while it works on it.

import type { IssueSnapshot } from '../../ports/github.ts';
import type { FailureLog } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import type { IssueContext } from './process-issue.ts';

/** A subject, and its issue as it was read; null where the issue is gone, and nothing can be shown. */
export interface WorkItem {
  readonly subject: IssueContext;
  readonly issue: IssueSnapshot | null;
}

export interface RunContext {
  readonly loaded: LoadedConfiguration;
  /** GitHub's time. */
  readonly now: string;
  /** Present in runs over many issues: one that fails is noted there, and the others go on. */
  readonly failures?: FailureLog;
}
