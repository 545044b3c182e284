// What a run did about issues that Baton opens by itself.

import type { IssueFailure } from './issue-failure.ts';
import type { IssueResult } from './run-result.ts';

export interface OpenedIssues {
  /** The new issues, and those that they follow or replace. */
  readonly handled: readonly IssueResult[];
  readonly failures: readonly IssueFailure[];
}
