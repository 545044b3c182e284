// What the numbers are computed from: the ledger's rows, as plain data. Times are in seconds since 1970,
// as the ledger keeps them: of a hundred thousand rows, numbers that small take no room of their own.

import type { Status } from '../config/types.ts';

/** What is asked of the ledger: [from, to), ISO 8601. */
export interface RowWindow {
  readonly from: string;
  readonly to: string;
}

export interface MeasuredRows {
  readonly handoffs: readonly MeasuredHandoff[];
  /** Those of them that a report may list: all that is open at the end, and the newest completed. */
  readonly listed: readonly ListedHandoff[];
  /** Without complete ones after the first: they count for nothing more. */
  readonly submissions: readonly MeasuredSubmission[];
  readonly returns: readonly MeasuredReturn[];
  readonly ratings: readonly MeasuredRating[];
}

export interface MeasuredHandoff {
  readonly id: number;
  readonly issueNumber: number;
  readonly handoffType: string;
  readonly fromTeam: string;
  readonly toTeam: string;
  readonly status: Status;
  readonly initiatedAt: number;
  readonly acceptedAt: number | null;
  readonly completedAt: number | null;
  readonly cancelledAt: number | null;
  /** When the status last changed. */
  readonly since: number;
  readonly reopened: number;
  /** Seconds allowed by its template. */
  readonly acceptWithin: number | null;
  readonly completeWithin: number | null;
  /** By when whose turn it is should have moved it on; null: no limit runs, or nobody has worked it out. */
  readonly dueAt: number | null;
  readonly editedAfterAcceptance: number;
  /** Seconds of working time from initiation; null: not there yet, or not kept then. */
  readonly acceptedWorked: number | null;
  readonly completedWorked: number | null;
  /** The split clock up to `since`, in seconds. */
  readonly waitingSeconds: number;
  readonly waitingWorked: number;
  readonly inWorkSeconds: number;
  readonly inWorkWorked: number;
  readonly withSenderSeconds: number;
  readonly withSenderWorked: number;
}

/** What of a handoff is told, and not counted. */
export interface HandoffNames {
  readonly title: string;
  readonly initiatedBy: string | null;
  readonly owner: string | null;
  readonly assignees: readonly string[];
}

export interface ListedHandoff extends MeasuredHandoff, HandoffNames {}

export interface MeasuredReturn {
  readonly handoffId: number;
  /** null: in the person's own words, or none. */
  readonly reason: string | null;
  /** Ids of the fields it names. */
  readonly fields: readonly string[];
  readonly returnedAt: number;
}

export interface MeasuredRating {
  /** Of the handoff that is rated. */
  readonly issueNumber: number;
  readonly fromTeam: string;
  readonly handoffType: string;
  /** 1 to 5. */
  readonly rating: number;
  /** Ids of the fields that were missing or wrong. */
  readonly missing: readonly string[];
  readonly givenAt: number;
}

export interface MeasuredSubmission {
  readonly issueNumber: number;
  readonly handoffType: string;
  readonly fromTeam: string;
  /** From 1. */
  readonly attempt: number;
  readonly submittedAt: number;
  readonly complete: boolean;
  /** Field ids. */
  readonly missing: readonly string[];
  readonly invalid: readonly string[];
}
