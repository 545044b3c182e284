// What the numbers are computed from: the ledger's rows, as plain data.

import type { Status } from '../template/types.ts';

export interface MeasuredHandoff {
  readonly id: number;
  readonly issueNumber: number;
  readonly title: string;
  readonly handoffType: string;
  readonly fromTeam: string;
  readonly toTeam: string;
  readonly status: Status;
  readonly initiatedBy: string | null;
  readonly owner: string | null;
  readonly assignees: readonly string[];
  /** UTC ISO 8601, as all times here. */
  readonly initiatedAt: string;
  readonly acceptedAt: string | null;
  readonly completedAt: string | null;
  readonly cancelledAt: string | null;
  /** When the status last changed. */
  readonly since: string;
  readonly reopened: number;
  /** Seconds allowed by its template. */
  readonly acceptWithin: number | null;
  readonly completeWithin: number | null;
  readonly checklistDone: number;
  readonly checklistTotal: number;
}

export interface MeasuredSubmission {
  readonly issueNumber: number;
  readonly handoffType: string;
  readonly fromTeam: string;
  /** From 1. */
  readonly attempt: number;
  readonly submittedAt: string;
  readonly complete: boolean;
  /** Field ids. */
  readonly missing: readonly string[];
  readonly invalid: readonly string[];
}
