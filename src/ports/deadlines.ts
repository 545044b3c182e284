// Deadline queries of the ledger.

import type { NextDeadlines } from '../handoff/deadlines/deadlines.ts';

export interface DueView {
  /** Issues with a due reminder, earliest first. */
  remindersDue(now: string): Promise<readonly DueReminder[]>;
  /** Overdue issues and their last reminder, if it is later than `after`. */
  remindedAfter(after: string): Promise<readonly Reminder[]>;
  /** Open handoffs whose template sets a limit. */
  limited(): Promise<readonly Limited[]>;
}

export interface DueChanges {
  setDeadlines(issueNumber: number, deadlines: NextDeadlines): Promise<void>;
}

export interface FormView {
  /** Issues with an incomplete form of which someone is to be reminded, or that is to be closed. */
  formsDue(now: string): Promise<readonly number[]>;
  /** Incomplete forms whose issue is open. */
  openForms(): Promise<readonly OpenForm[]>;
  /** Forms of which Baton reminded, or that it closed, later than `after`. */
  formsActedOn(after: string): Promise<readonly Reminder[]>;
}

export interface FormChanges {
  /** @param at null: nothing is due any more */
  setFormAction(issueNumber: number, at: string | null): Promise<void>;
}

export interface OpenForm {
  readonly issueNumber: number;
  readonly handoffType: string;
  readonly nextActionAt: string | null;
}

export interface DueReminder {
  readonly issueNumber: number;
  /** The receiving team. */
  readonly team: string;
}

export interface Reminder {
  readonly issueNumber: number;
  readonly at: string;
}

export interface Limited {
  readonly issueNumber: number;
  readonly deadlines: NextDeadlines;
}
