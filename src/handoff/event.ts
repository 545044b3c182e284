// What Baton decided about a handoff. Events are appended to the ledger and never changed; a
// handoff's state is their fold (`evolve`).

import type { AssignPolicy } from '../config/types.ts';
import type { CloseReason } from './issue-activity.ts';
import type { ChecklistEntry, Context, FieldError, FieldValue } from './submission.ts';

/** Why an action was rejected. The texts are in `render/`. */
export type RejectionReason =
  /** Not in the receiving team (or, if it has no members, without write access). */
  | 'not_receiving_team'
  /** Neither the sender nor in one of the two teams. */
  | 'not_a_party'
  /** The submission is not complete, so there is nothing to accept yet. */
  | 'not_recorded'
  /** Checklist items are open. */
  | 'checklist_open'
  /** The handoff is completed or cancelled: reopen it first. */
  | 'already_ended'
  /** Only Baton sets this label. */
  | 'set_by_baton'
  /** The template requires a read-back for the acceptance. */
  | 'read_back_required'
  /** `/return` without a reason. */
  | 'reason_required'
  /** `/resubmit` of a handoff that was not returned. */
  | 'not_returned'
  /** Neither the sender nor in the sending team. */
  | 'not_sender'
  /** It already has that status. */
  | 'already_so'
  /** Another member of the receiving team has accepted it. */
  | 'already_accepted'
  /** The sender may not accept their own handoff. */
  | 'own_handoff'
  /** `/ask` without a question. */
  | 'question_required'
  /** `/ask` while it is the sender's turn anyway. */
  | 'with_sender'
  /** `/hold` with neither a day nor a reason. */
  | 'hold_reason_required'
  /** `/hold until` a date that can be two days, or a day that has passed. */
  | 'day_ambiguous'
  | 'day_passed'
  /** `/resume` of a handoff that is not on hold, and has no open question. */
  | 'not_paused'
  /** A bot closed the issue of a handoff that is not done: Baton reopens it. */
  | 'closed_by_bot'
  /** A bot closed it again: it stays closed. */
  | 'closed_by_bot_again'
  /** `/rate` before the handoff is completed. */
  | 'not_completed'
  /** The text after the command is invalid. */
  | 'bad_argument'
  /** Resembles one of our commands. */
  | 'unknown_command';

/** What the person did. */
export type ActionSource = 'label' | 'unlabel' | 'close' | 'command' | 'feedback';

export interface ContextChange {
  readonly field: string;
  /** Both are `redactedValue`: the answer to a private field changed. */
  readonly from: FieldValue | null;
  readonly to: FieldValue | null;
}

/** How the first assignees were chosen. */
export interface Assignment {
  readonly policy: AssignPolicy;
  readonly assignees: readonly string[];
  /** Members skipped because they are away. */
  readonly away: readonly string[];
}

/** The limit that has passed. */
export type DeadlineKind = 'accept' | 'complete';

/** Recipients of a reminder, in order of escalation. */
export const escalationLevels = ['owner', 'team', 'lead'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];

/** How an accepted handoff came to another owner. */
export const reassignReasons = [
  /** By `/take`. */
  'taken',
  /** By `/assign`. */
  'assigned',
  /** On GitHub, by unassigning the former owner or by assigning the new one. */
  'assignees_changed',
] as const;
export type ReassignReason = (typeof reassignReasons)[number];

/** Where a step back may lead. */
export const revertTargets = ['initiated', 'accepted', 'returned'] as const;
export type RevertTarget = (typeof revertTargets)[number];

/** How a hold, or an open question, ended without the sender's answer. */
export const resumeReasons = ['command', 'label', 'date'] as const;
export type ResumeReason = (typeof resumeReasons)[number];

/** How an incomplete form came to be closed. */
export const submissionCloseReasons = [
  /** By a person, or by another automation. */
  'closed',
  /** By Baton: nobody completed it in time. */
  'expired',
] as const;
export type SubmissionCloseReason = (typeof submissionCloseReasons)[number];

/** Part of every event that starts another clock. */
interface Move {
  /**
   * Business seconds since the previous clock started, in the calendar of the responsible team; absent without
   * a calendar, when all time counts.
   */
  readonly businessSeconds?: number;
}

export type EventData =
  | {
      readonly type: 'submitted';
      readonly handoffType: string;
      readonly fromTeam: string;
      readonly attempt: number;
      readonly complete: boolean;
      readonly context: Context;
      readonly errors: readonly FieldError[];
    }
  | {
      readonly type: 'initiated';
      readonly handoffType: string;
      readonly fromTeam: string;
      readonly toTeam: string;
      readonly title: string;
      readonly context: Context;
      readonly checklist: readonly ChecklistEntry[];
      readonly assignment: Assignment;
    }
  | (Move & {
      readonly type: 'accepted';
      readonly implicit: boolean;
      /** What the receiver understood and will do first. */
      readonly readBack?: string;
    })
  | (Move & {
      readonly type: 'returned';
      /** One of the template's reason codes; absent: the person's own words, or only the label. */
      readonly reason?: string;
      readonly comment?: string;
      /** Ids of the fields it is about. */
      readonly fields?: readonly string[];
      /** Logins who must correct it; absent: its sender. */
      readonly called?: readonly string[];
    })
  | (Move & { readonly type: 'resubmitted' })
  | (Move & {
      readonly type: 'completed';
      /** A bot closed the issue, such as a project board whose card a person moved to “Done”. */
      readonly automated?: true;
    })
  | (Move & {
      readonly type: 'cancelled';
      readonly reason: CloseReason | 'label' | 'command' | 'deleted' | 'transferred' | 'unknown';
      readonly comment?: string;
    })
  /** A completed or cancelled handoff was reopened, or a status label was removed. */
  | (Move & { readonly type: 'reverted'; readonly to: RevertTarget })
  | { readonly type: 'checked'; readonly position: number; readonly text: string }
  | { readonly type: 'unchecked'; readonly position: number; readonly text: string }
  /** The complete list after items were added, removed, reordered or reworded. */
  | { readonly type: 'checklist_changed'; readonly checklist: readonly ChecklistEntry[] }
  | { readonly type: 'context_edited'; readonly changes: readonly ContextChange[] }
  | { readonly type: 'renamed'; readonly title: string }
  /** GitHub no longer has the text of the description from then on, and no event contains it. */
  | { readonly type: 'history_unavailable'; readonly what: 'filing' | 'edit' }
  | { readonly type: 'assigned'; readonly assignee: string }
  /** An accepted handoff has another owner from then on; its status and times stay. */
  | {
      readonly type: 'reassigned';
      /** null: the account was gone when it was accepted. */
      readonly from: string | null;
      readonly to: string;
      readonly reason: ReassignReason;
    }
  | { readonly type: 'unassigned'; readonly assignee: string }
  /** The receiving team asked the sender: it is the sender's turn, and no return. */
  | (Move & { readonly type: 'asked'; readonly question: string })
  /** `answer` absent: by an edit of the description. */
  | (Move & { readonly type: 'answered'; readonly answer?: string })
  /** No limit runs from then on. On hold already: another reason and day. */
  | (Move & {
      readonly type: 'held';
      readonly reason?: string;
      /** When it ends, UTC ISO 8601; absent: when somebody resumes it. */
      readonly until?: string;
    })
  /** The hold has ended; without one, the open questions are withdrawn. */
  | (Move & { readonly type: 'resumed'; readonly reason: ResumeReason })
  /** Nobody has completed the form for a while, and its sender was reminded. */
  | {
      readonly type: 'submission_reminded';
      /** Of the last edit before. */
      readonly since: string;
    }
  /** An incomplete form is not worked on any more. */
  | { readonly type: 'submission_closed'; readonly reason: SubmissionCloseReason }
  | { readonly type: 'submission_reopened' }
  /** By the receiving team; only the last rating of each person counts. */
  | {
      readonly type: 'rated';
      /** 1 to 5. */
      readonly rating: number;
      readonly comment?: string;
      /** Ids of the fields that were missing or wrong. */
      readonly missing: readonly string[];
    }
  /** A question that changes nothing; Baton answers with a comment. */
  | { readonly type: 'info_requested'; readonly what: 'context' | 'help' }
  /** A limit has passed, and Baton sent a reminder; recorded with the time the step was due. */
  | {
      readonly type: 'reminded';
      readonly limit: DeadlineKind;
      readonly step: EscalationLevel;
      readonly dueAt: string;
      /** Start of the status whose limit passed; the reminder is void in any other status. */
      readonly since: string;
    }
  | {
      readonly type: 'rejected';
      readonly via: ActionSource;
      /** The status or the command the person asked for. */
      readonly requested: string;
      readonly reason: RejectionReason;
      /** Reason `checklist_open`: the items. */
      readonly openItems: readonly string[];
      /** reason `day_ambiguous`: the days that can be meant. */
      readonly days?: readonly string[];
    };

export type EventType = EventData['type'];

export interface HandoffEvent {
  /** Unique in the ledger: the activity's source, with `#2`, `#3`… if it caused several events. */
  readonly source: string;
  readonly at: string;
  /** Login; null if the account is gone. */
  readonly actor: string | null;
  readonly data: EventData;
}
