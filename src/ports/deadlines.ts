// Deadline queries of the ledger.

import type { NextDeadlines } from '../handoff/deadlines/deadlines.ts';

export interface DueView {
  /** Issues with a due reminder, earliest first. */
  remindersDue(now: string): Promise<readonly number[]>;
  /** Overdue issues and their last reminder, if it is later than `after`. */
  remindedAfter(after: string): Promise<readonly Reminder[]>;
  /** Open handoffs whose template sets a limit. */
  limited(): Promise<readonly Limited[]>;
}

export interface DueChanges {
  setDeadlines(issueNumber: number, deadlines: NextDeadlines): Promise<void>;
}

export interface Reminder {
  readonly issueNumber: number;
  readonly at: string;
}

export interface Limited {
  readonly issueNumber: number;
  readonly deadlines: NextDeadlines;
}
