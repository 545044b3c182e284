// The state of an issue: the fold of its events.

import type { Status } from '../config/types.ts';
import type { Assignment, DeadlineKind, ReminderLevel, SubmissionCloseReason } from './event.ts';
import type { CloseReason } from './issue-activity.ts';
import type { ChecklistEntry, Context, FieldError } from './submission.ts';

export interface ChecklistItem extends ChecklistEntry {
  readonly doneBy: string | null;
  readonly doneAt: string | null;
}

/** The newest submission while it is not complete. */
export interface LatestSubmission {
  readonly handoffType: string;
  readonly fromTeam: string;
  /** null: it is complete, or was recorded without its title. */
  readonly title: string | null;
  readonly attempt: number;
  readonly context: Context;
  readonly errors: readonly FieldError[];
  /** Who filed the issue, even if others edited it later. */
  readonly sender: string | null;
  readonly at: string;
  /** From when the sender's time to complete it counts: the last edit, or reopening. */
  readonly since: string;
  /** When its sender was reminded; null: not since it was filed or reopened. */
  readonly remindedAt: string | null;
  /** Baton has answered, since this attempt, that a comment does not complete it. */
  readonly isCommentAnswered: boolean;
  /** null: the issue is open. */
  readonly closed: {
    readonly at: string;
    readonly reason: SubmissionCloseReason;
    /** Reason `replaced`: the issue of the next form. */
    readonly replacedBy?: number;
  } | null;
}

/** A form that Baton opened on schedule. */
export interface ScheduledOpening {
  readonly dueAt: string;
  /** Whom Baton assigned; null: no one. */
  readonly by: string | null;
  readonly previousIssue: number | null;
}

/** How long one side was responsible, in seconds, up to the last status change. */
export interface ElapsedSeconds {
  readonly seconds: number;
  /** The part of it in the responsible team's business time. */
  readonly worked: number;
}

/** Time from initiation to the last status change, by responsible side. */
export interface TimeInPhases {
  readonly waiting: ElapsedSeconds;
  readonly inProgress: ElapsedSeconds;
  readonly withSender: ElapsedSeconds;
  /** A question to the sender was open. */
  readonly asked: ElapsedSeconds;
  readonly onHold: ElapsedSeconds;
}

/** From initiation until it came to the team that has it now. */
export interface FormerTime {
  readonly until: string;
  readonly clocks: TimeInPhases;
}

/** A question to the sender. */
export interface Question {
  readonly text: string;
  readonly by: string | null;
  readonly at: string;
  /** null: it is open. */
  readonly closedAt: string | null;
  /** Who answered it; null: no one. */
  readonly answeredBy: string | null;
  /** null: by an edit of the description, or not at all. */
  readonly answer: string | null;
  /** Logins who are to answer it; null: the sender. */
  readonly called: readonly string[] | null;
}

export interface Hold {
  /** The event that started it, or changed it last. */
  readonly source: string;
  readonly since: string;
  readonly by: string | null;
  readonly reason: string | null;
  /** UTC ISO 8601; null: until someone resumes it. */
  readonly until: string | null;
  /** It ends once these have ended; absent: it waits for none. */
  readonly waitsFor?: readonly AwaitedHandoff[];
}

export interface AwaitedHandoff {
  readonly handoffType: string;
  /** Absent: it was not opened yet. */
  readonly issueNumber?: number | undefined;
}

/** A past interval. */
export interface Turn {
  readonly from: string;
  readonly to: string;
}

/** The reason for the last return. */
export interface Return {
  readonly reason: string | null;
  readonly comment: string | null;
  readonly fields: readonly string[];
  readonly by: string | null;
  readonly at: string;
  /** Logins who must correct it; null: its sender. */
  readonly called: readonly string[] | null;
}

/** A handoff that follows this one. */
export interface NextHandoff {
  /** The source of the request. */
  readonly request: string;
  readonly handoffType: string;
  readonly by: string | null;
  readonly at: string;
  /** null: it is not opened yet. */
  readonly issueNumber: number | null;
}

/** A handoff about the same subject, filed before. */
export interface EarlierHandoff {
  readonly issueNumber: number;
  readonly handoffType: string;
  readonly initiatedAt: string;
  /** null: it had not ended when the later one was filed. GitHub shows beside a link what is open now. */
  readonly end: { readonly status: 'completed' | 'cancelled'; readonly at: string } | null;
}

export interface Rating {
  readonly rating: number;
  readonly comment: string | null;
  readonly missing: readonly string[];
  readonly by: string | null;
  readonly at: string;
}

/** A reminder since the last status change. */
export interface Reminded {
  readonly limit: DeadlineKind;
  readonly step: ReminderLevel;
  readonly after: string;
  readonly repetition?: number | undefined;
  readonly called: readonly string[];
  readonly dueAt: string;
  /** When the step came, UTC ISO 8601. */
  readonly at: string;
}

export interface Handoff {
  readonly handoffType: string;
  readonly fromTeam: string;
  readonly toTeam: string;
  /** Where it went before its answers changed. */
  readonly formerTeams: readonly string[];
  /** While they had it; null: no other team did. */
  readonly formerTime: FormerTime | null;
  readonly title: string;
  readonly context: Context;
  /** The answers by which it is routed and limited: later edits change them only until it is accepted. */
  readonly decidingContext: Context;
  /** Those by which it was routed before. */
  readonly formerContexts: readonly Context[];
  readonly status: Status;
  /** The sender: the person who filed the issue, even if another person's edit completed it. */
  readonly initiatedBy: string | null;
  readonly initiatedAt: string;
  readonly acceptedBy: string | null;
  readonly acceptedAt: string | null;
  /** Accepted only by being completed. */
  readonly acceptedImplicitly: boolean;
  readonly completedBy: string | null;
  readonly completedAt: string | null;
  readonly cancelledAt: string | null;
  /** How the issue was closed, if that cancelled it; null: not cancelled, or not by closing. */
  readonly cancelledAs: Exclude<CloseReason, 'completed'> | null;
  /** The status before cancelling; null: not cancelled. */
  readonly cancelledFrom: Status | null;
  readonly owner: string | null;
  /** From when; null if there is none. */
  readonly ownerSince: string | null;
  readonly assignment: Assignment;
  /** Who of the receiving team is assigned while no one has accepted it. */
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
  /** When it was last reverted; null: never. */
  readonly revertedAt: string | null;
  /** How often in turn a bot closed its issue too early. */
  readonly closedByBots: number;
  /** Number of reverts after completion. */
  readonly reopened: number;
  readonly readBack: string | null;
  /** The last return; null: never. */
  readonly returned: Return | null;
  /** Number of returns. */
  readonly returns: number;
  readonly clocks: TimeInPhases;
  /** When the running clock started. */
  readonly clockSince: string;
  /** In which the receiving team had to act. In order, up to the last status change. */
  readonly turns: readonly Turn[];
  /** In which it was on hold or a question was open, one after the other. */
  readonly pauses: readonly Turn[];
  /** null: it is not on hold. */
  readonly hold: Hold | null;
  /** It waited for others when it was returned, cancelled or taken back, and so waits again afterwards. */
  readonly waitsAgain: boolean;
  /** In their order, also those that are answered. */
  readonly questions: readonly Question[];
  /** Time from initiation to acceptance and completion; null until then. */
  readonly acceptedAfter: ElapsedSeconds | null;
  readonly completedAfter: ElapsedSeconds | null;
  /** Business seconds that it had waited before the present turn. */
  readonly waitedBefore: number;
  /** Business seconds of the wait that acceptance ended; null until then. */
  readonly lastWait: number | null;
  /** Reminders since the last status change, in order. */
  readonly reminders: readonly Reminded[];
  /** Whether a lone word was answered with the command that it may stand for. */
  readonly isHinted: boolean;
  /** Edits of the context after acceptance. */
  readonly editedAfterAcceptance: number;
  /** The latest rating of each person. */
  readonly ratings: readonly Rating[];
  /** In the order in which they were requested. */
  readonly next: readonly NextHandoff[];
}

/** `attempted` is the newest submission; `handoff` exists from the first complete one on. */
export interface IssueState {
  /** Who filed it, if GitHub no longer has the original text. */
  readonly filedBy?: string | null;
  /** The issue of the handoff before, if this one follows it. */
  readonly openedFrom?: number;
  /** Absent: Baton did not open it on schedule. */
  readonly opening?: ScheduledOpening;
  /** The person and time of the last rejected status label. */
  readonly refusedLabel?: { readonly by: string | null; readonly at: string };
  readonly attempted: LatestSubmission | null;
  readonly handoff: Handoff | null;
}

export const initialState: IssueState = { attempted: null, handoff: null };
