// The state of an issue: the fold of its events.

import type { Status } from '../config/types.ts';
import type { Assignment, DeadlineKind, EscalationLevel } from './event.ts';
import type { CloseReason } from './issue-activity.ts';
import type { ChecklistEntry, Context, FieldError } from './submission.ts';

export interface ChecklistItem extends ChecklistEntry {
  readonly doneBy: string | null;
  readonly doneAt: string | null;
}

/** The newest reading of the form while it is not complete. */
export interface LatestSubmission {
  readonly handoffType: string;
  readonly fromTeam: string;
  readonly attempt: number;
  readonly context: Context;
  readonly errors: readonly FieldError[];
  /** Who filed the issue, even if others edited it later. */
  readonly sender: string | null;
  readonly at: string;
}

/** How long it was somebody's turn, in seconds, up to the last change of status. */
export interface ElapsedSeconds {
  readonly seconds: number;
  /** Of these, working time in the calendar of the team whose turn it was. */
  readonly worked: number;
}

/** The split clock: all time from initiation to the last change of status, by whose turn it was. */
export interface TimeInPhases {
  readonly waiting: ElapsedSeconds;
  readonly inProgress: ElapsedSeconds;
  readonly withSender: ElapsedSeconds;
}

/** A stretch of time that has ended, in which it was the receiving team's turn. */
export interface Turn {
  readonly from: string;
  readonly to: string;
}

/** Why it came back, the last time. */
export interface Return {
  readonly reason: string | null;
  readonly comment: string | null;
  readonly fields: readonly string[];
  readonly by: string | null;
  readonly at: string;
}

export interface Rating {
  readonly rating: number;
  readonly comment: string | null;
  readonly missing: readonly string[];
  readonly by: string | null;
  readonly at: string;
}

/** The last reminder since the status changed. */
export interface Reminded {
  readonly limit: DeadlineKind;
  readonly step: EscalationLevel;
  readonly dueAt: string;
}

export interface Handoff {
  readonly handoffType: string;
  readonly fromTeam: string;
  readonly toTeam: string;
  readonly title: string;
  readonly context: Context;
  readonly status: Status;
  /** The sender: who filed the issue, even if another's edit completed it. */
  readonly initiatedBy: string | null;
  readonly initiatedAt: string;
  readonly acceptedBy: string | null;
  readonly acceptedAt: string | null;
  /** Accepted only by being completed. */
  readonly acceptedImplicitly: boolean;
  readonly completedBy: string | null;
  readonly completedAt: string | null;
  readonly cancelledAt: string | null;
  /** As what it was closed when that cancelled it; null: not cancelled, or not by closing. */
  readonly cancelledAs: Exclude<CloseReason, 'completed'> | null;
  /** The status it had when it was cancelled; null: it is not. */
  readonly cancelledFrom: Status | null;
  readonly owner: string | null;
  /** From when; null: there is none. */
  readonly ownerSince: string | null;
  readonly assignment: Assignment;
  /** Who of the receiving team is assigned while nobody has accepted it. */
  readonly candidates: readonly string[];
  /** Whom people assigned and unassigned by hand, as far as it still counts. */
  readonly assignedByPeople: readonly string[];
  readonly unassignedByPeople: readonly string[];
  /** Who should be assigned on GitHub now: those whose turn it is, and those whom people assigned. */
  readonly assignees: readonly string[];
  /** Whom Baton assigned at some time, and does not want assigned any more. */
  readonly formerAssignees: readonly string[];
  readonly checklist: readonly ChecklistItem[];
  /** When the status last changed, and by whom. */
  readonly since: string;
  readonly sinceBy: string | null;
  /** Number of reverts after completion. */
  readonly reopened: number;
  readonly readBack: string | null;
  /** The last return; null: never. */
  readonly returned: Return | null;
  /** How often it came back. */
  readonly returns: number;
  readonly clocks: TimeInPhases;
  /** One after the other, up to the last change of status. */
  readonly turns: readonly Turn[];
  /** Working seconds from initiation to acceptance and completion, as far as it has come. */
  readonly acceptedAfter: ElapsedSeconds | null;
  readonly completedAfter: ElapsedSeconds | null;
  /** Reminders since the status last changed, in their order. */
  readonly reminders: readonly Reminded[];
  /** Edits of the context after acceptance. */
  readonly editedAfterAcceptance: number;
  /** One for each person, the latest. */
  readonly ratings: readonly Rating[];
}

/** `attempted` is the newest submission; `handoff` is there from the first complete one on. */
export interface IssueState {
  /** Who filed it, if GitHub no longer has the original text. */
  readonly filedBy?: string | null;
  /** The last status label that was refused: by whom, and when. */
  readonly refusedLabel?: { readonly by: string | null; readonly at: string };
  readonly attempted: LatestSubmission | null;
  readonly handoff: Handoff | null;
}

export const initialState: IssueState = { attempted: null, handoff: null };
