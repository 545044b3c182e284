// What the ledger is asked of time: which handoffs are due, and which of them somebody was reminded of.

import type { NextDeadlines } from '../handoff/deadlines/deadlines.ts';

export interface DueView {
  /** Issues of which somebody is to be reminded, those due first before the others. */
  remindersDue(now: string): Promise<readonly number[]>;
  /** Issues that are overdue, and when somebody was last reminded of each; only where that is later than `after`. */
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
