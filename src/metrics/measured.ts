// The input of the metrics: ledger rows as plain data. Times are seconds since 1970, as in the
// ledger. Small integers keep a hundred thousand rows cheap in memory.

import type { Status } from '../config/types.ts';
import type { TimeInPhases } from '../handoff/state.ts';

/** The requested period: [from, to), ISO 8601. */
export interface RowWindow {
  readonly from: string;
  readonly to: string;
  /** Handoffs and forms are also wanted as they were then: at the end of a period before `to`. Seconds since 1970. */
  readonly periodEnd?: number;
}

/** The rows that figures are computed from. */
export interface CountedRows {
  /** As they were at the end of the window. */
  readonly handoffs: readonly MeasuredHandoff[];
  /** Complete submissions after the first are left out; no figure needs them. */
  readonly submissions: readonly MeasuredSubmission[];
  readonly returns: readonly MeasuredReturn[];
  readonly ratings: readonly MeasuredRating[];
  /** Forms that are not handed over yet, at the end of the window. */
  readonly forms: readonly MeasuredForm[];
  /** The handoffs of all chains, regardless of when they ended. */
  readonly chained: readonly ChainedHandoff[];
  /** At the requested end of the period. */
  readonly former?: FormerRows;
  /** Archives of the ledger that could not be read; absent: none. */
  readonly leftOut?: readonly LeftOutArchive[];
  /** Issues with damaged rows: none of their rows is in these lists. Absent: none. */
  readonly damagedIssues?: readonly number[];
  /** The same for rows of a newer release. */
  readonly newerIssues?: readonly number[];
}

export interface LeftOutArchive {
  /** `archive/0001.db` */
  readonly archive: string;
  readonly handoffs: number;
}

export interface MeasuredRows extends CountedRows {
  /** The handoffs a report may list: all open ones, and the latest completed. */
  readonly listed: readonly ListedHandoff[];
  readonly forms: readonly ListedForm[];
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
  /** Time of the last status change. */
  readonly since: number;
  readonly reopened: number;
  /** Seconds to accept; null: no limit. */
  readonly acceptWithin: number | null;
  /** When the receiving team must have acted; null: no limit runs. */
  readonly dueAt: number | null;
  readonly editedAfterAcceptance: number;
  /** Business seconds from initiation; null if not accepted, or not recorded then. */
  readonly acceptedWorked: number | null;
  readonly completedWorked: number | null;
  /** Business seconds of the wait that acceptance ended; null if not accepted. */
  readonly lastWaitWorked: number | null;
  /** From initiation until it came to its team; null: no other team had it. */
  readonly formerTime: { readonly until: number; readonly clocks: TimeInPhases } | null;
  /** Time per phase up to `clockSince`, in seconds. */
  readonly waitingSeconds: number;
  readonly waitingWorked: number;
  readonly inWorkSeconds: number;
  readonly inWorkWorked: number;
  readonly withSenderSeconds: number;
  readonly withSenderWorked: number;
  readonly askedSeconds: number;
  readonly askedWorked: number;
  readonly onHoldSeconds: number;
  readonly onHoldWorked: number;
  /** On hold or asked between `since` and `clockSince`. */
  readonly pausedSeconds: number;
  /** When the running clock started. */
  readonly clockSince: number;
  /** Since when a question to the sender is open; null: none is. */
  readonly askedSince: number | null;
  /** null: it is not on hold. */
  readonly onHoldSince: number | null;
}

/** As they were at an instant. */
export interface FormerRows {
  /** Seconds since 1970. */
  readonly at: number;
  /** Those that moved later, by id. */
  readonly handoffs: ReadonlyMap<number, MeasuredHandoff>;
  /** All. */
  readonly forms: readonly MeasuredForm[];
}

/** The parts of a handoff that are listed but not counted. */
export interface HandoffNames {
  readonly title: string;
  readonly initiatedBy: string | null;
  readonly owner: string | null;
  readonly assignees: readonly string[];
}

export interface ListedHandoff extends MeasuredHandoff, HandoffNames {
  /** Absent: it is not on hold, or a day or other handoffs end the hold. */
  readonly endlessHold?: EndlessHold;
}

export interface EndlessHold {
  /** Who put it on hold; null: the account is gone. */
  readonly by: string | null;
}

export interface MeasuredReturn {
  readonly handoffId: number;
  /** null for a reason in free text, or none. */
  readonly reason: string | null;
  /** Ids of the named fields. */
  readonly fields: readonly string[];
  readonly returnedAt: number;
}

export interface MeasuredForm {
  readonly issueNumber: number;
  readonly fromTeam: string;
  readonly toTeam: string;
  readonly handoffType: string;
  /** The last edit, or when its issue was reopened. */
  readonly since: number;
  /** null: its issue is open. */
  readonly closedAt: number | null;
  /** Baton closed it. */
  readonly isExpired: boolean;
}

export interface ListedForm extends MeasuredForm {
  readonly title: string;
  /** Login; null if the account is gone. */
  readonly sender: string | null;
}

/** A handoff with one before it or after it. */
export interface ChainedHandoff {
  readonly id: number;
  /** null: it starts the chain. */
  readonly previousId: number | null;
  readonly handoffType: string;
  readonly fromTeam: string;
  readonly toTeam: string;
  readonly initiatedAt: number;
  readonly completedAt: number | null;
  /** Since when a next handoff is requested, or its form is incomplete; null: neither. */
  readonly openNextSince: number | null;
  /** How many fields of its form the handoffs before had an answer to. */
  readonly known: number;
  /** Ids of those of them that it asked for again. */
  readonly askedAgain: readonly string[];
}

export interface MeasuredRating {
  /** The issue of the rated handoff. */
  readonly issueNumber: number;
  readonly fromTeam: string;
  readonly handoffType: string;
  /** 1 to 5. */
  readonly rating: number;
  /** Ids of missing or invalid fields. */
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
