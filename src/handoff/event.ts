// What Baton decided about a handoff. Events are appended to the ledger and never changed; a
// handoff's state is their fold (`evolve`).

import type { AssignPolicy } from '../config/types.ts';
import type { CloseReason } from './issue-activity.ts';
import type { ChecklistEntry, Context, FieldError, FieldValue } from './submission.ts';

/** Why an action was rejected. The texts are in `render/`. */
export type RejectionReason =
  /** Not of the receiving team (or, where it lists nobody, without write access). */
  | 'not_receiving_team'
  /** Neither the sender nor of the sending or receiving team. */
  | 'not_a_party'
  /** The submission is not complete, so there is nothing to accept yet. */
  | 'not_recorded'
  /** Checklist items are open. */
  | 'checklist_open'
  /** The handoff is completed or cancelled: reopen it first. */
  | 'already_ended'
  /** A label that only Baton sets. */
  | 'set_by_baton'
  /** The template asks for a read-back with the acceptance. */
  | 'read_back_required'
  /** `/return` without saying why. */
  | 'reason_required'
  /** `/resubmit` of a handoff that nobody returned. */
  | 'not_returned'
  /** Neither the sender nor of the sending team. */
  | 'not_sender'
  /** It is in that status already. */
  | 'already_so'
  /** Another member of the receiving team has accepted it. */
  | 'already_accepted'
  /** `/rate` before the handoff is completed. */
  | 'not_completed'
  /** The text after the command is invalid. */
  | 'bad_argument'
  /** It looks like a command of ours, but is none. */
  | 'unknown_command';

/** What the refused person did. */
export type ActionSource = 'label' | 'unlabel' | 'close' | 'command' | 'feedback';

export interface ContextChange {
  readonly field: string;
  /** Both `withheldAnswer`: another answer to a private field. */
  readonly from: FieldValue | null;
  readonly to: FieldValue | null;
}

/** How the first assignees were chosen. */
export interface Assignment {
  readonly policy: AssignPolicy;
  readonly assignees: readonly string[];
  /** Members passed over because they are away. */
  readonly away: readonly string[];
}

/** Which of the template's limits has passed. */
export type DeadlineKind = 'accept' | 'complete';

/** Whom a reminder calls, in the order of the ladder. */
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

/** Part of every event that changes the status. */
interface Move {
  /**
   * Seconds of working time since the status before, in the calendar of the team whose turn it was;
   * absent where that team keeps none, and all time counts.
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
      /** What the receiver said to have understood, and will do first. */
      readonly readBack?: string;
    })
  | (Move & {
      readonly type: 'returned';
      /** One of the template's reason codes; absent: in the person's own words, or by the bare label. */
      readonly reason?: string;
      readonly comment?: string;
      /** Ids of the fields it is about. */
      readonly fields?: readonly string[];
    })
  | (Move & { readonly type: 'resubmitted' })
  | (Move & { readonly type: 'completed' })
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
  /** GitHub no longer has the text of the description from then on, and no event recorded it. */
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
  /** By the receiving team; of one person's ratings the last counts. */
  | {
      readonly type: 'rated';
      /** 1 to 5. */
      readonly rating: number;
      readonly comment?: string;
      /** Ids of the fields that were missing or wrong. */
      readonly missing: readonly string[];
    }
  /** A question that changes nothing, and is answered by a comment. */
  | { readonly type: 'info_requested'; readonly what: 'context' | 'help' }
  /** A limit has passed, and somebody was reminded; recorded at the time the step was due. */
  | {
      readonly type: 'reminded';
      readonly limit: DeadlineKind;
      readonly step: EscalationLevel;
      readonly dueAt: string;
      /** From when the handoff had the status in which the limit ran: in another it calls nobody. */
      readonly since: string;
    }
  | {
      readonly type: 'rejected';
      readonly via: ActionSource;
      /** The status or the command the person asked for. */
      readonly requested: string;
      readonly reason: RejectionReason;
      /** reason `checklist_open`: the items. */
      readonly openItems: readonly string[];
    };

export type EventType = EventData['type'];

export interface HandoffEvent {
  /** Unique in the ledger: the fact's source, with `#2`, `#3`… where one fact caused several events. */
  readonly source: string;
  readonly at: string;
  /** Login; null where the account is gone. */
  readonly actor: string | null;
  readonly data: EventData;
}
