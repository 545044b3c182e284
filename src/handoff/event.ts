// What Baton decided about a handoff. Events are appended to the ledger and never changed; a
// handoff's state is their fold (`evolve`). Each event is declared once, as the schema that the
// ledger decodes it with; its type follows.

import * as v from 'valibot';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import { escalationLevels } from '../config/escalation.ts';
import { assignPolicies } from '../config/teams/assign-policy.ts';
import { closeReasons } from './issue-activity.ts';
import { rejectionReasons } from './rejection-reason.ts';
import {
  checklistEntrySchema,
  contextSchema,
  fieldErrorSchema,
  fieldValueSchema,
} from './submission.ts';

/** What the person did. */
const actionSources = ['label', 'unlabel', 'close', 'command', 'feedback'] as const;
export type ActionSource = (typeof actionSources)[number];

const contextChangeSchema = v.object({
  field: v.string(),
  /** Both are `redactedValue`: the answer to a private field changed. */
  from: v.nullable(fieldValueSchema),
  to: v.nullable(fieldValueSchema),
});
export type ContextChange = DeepReadonly<v.InferOutput<typeof contextChangeSchema>>;

/** How the first assignees were chosen. */
export const assignmentSchema = v.object({
  policy: v.picklist([...assignPolicies, 'named']),
  assignees: v.array(v.string()),
  /** Members skipped because they are away. */
  away: v.array(v.string()),
  /** The member in turn, who is away: the assignee is the substitute. */
  substituteFor: v.optional(v.string()),
});
export type Assignment = DeepReadonly<v.InferOutput<typeof assignmentSchema>>;

/** The limit that has passed. */
const deadlineKinds = ['accept', 'complete'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Whom a reminder calls; `none`: the limit has passed, and no step calls anybody at once. */
export const reminderLevels = ['none', ...escalationLevels] as const;
export type ReminderLevel = (typeof reminderLevels)[number];

/** How an accepted handoff came to another owner. */
const reassignReasons = [
  /** By `/take`. */
  'taken',
  /** By `/assign`. */
  'assigned',
  /** On GitHub, by unassigning the former owner or by assigning the new one. */
  'assignees_changed',
] as const;
export type ReassignReason = (typeof reassignReasons)[number];

/** Where a step back may lead. */
const revertTargets = ['initiated', 'accepted', 'returned'] as const;
export type RevertTarget = (typeof revertTargets)[number];

/** How a hold, or an open question, ended without the sender's answer. */
const resumeReasons = ['command', 'label', 'date', 'awaited'] as const;

/** How an incomplete form came to be closed. */
const submissionCloseReasons = [
  /** By a person, or by another automation. */
  'closed',
  /** By Baton: no one completed it in time. */
  'expired',
  /** By Baton: it has opened the form of the next occurrence. */
  'replaced',
  /** The issue is open, but no longer a form: its label was removed. */
  'unlabelled',
] as const;
export type SubmissionCloseReason = (typeof submissionCloseReasons)[number];

/** Part of every event that starts another clock. */
const move = {
  /**
   * Business seconds since the previous clock started, in the calendar of the responsible team; absent
   * without a calendar, when all time counts.
   */
  businessSeconds: v.optional(v.number()),
};

/** A handoff that another waits for. */
const awaitedSchema = v.object({
  handoffType: v.string(),
  /** Absent: it was not opened yet. */
  issueNumber: v.optional(v.number()),
});

/** What a handoff is initiated with. */
export const initiationSchema = v.object({
  handoffType: v.string(),
  fromTeam: v.string(),
  toTeam: v.string(),
  title: v.string(),
  context: contextSchema,
  checklist: v.array(checklistEntrySchema),
  assignment: assignmentSchema,
});

export const eventDataSchema = v.variant('type', [
  event('submitted', {
    handoffType: v.string(),
    fromTeam: v.string(),
    /** Of an incomplete form; absent: it is complete, and the handoff has its title. */
    title: v.optional(v.string()),
    attempt: v.number(),
    complete: v.boolean(),
    context: contextSchema,
    errors: v.array(fieldErrorSchema),
  }),
  event('initiated', initiationSchema.entries),
  event('accepted', {
    ...move,
    implicit: v.boolean(),
    /** What the receiver understood and will do first. */
    readBack: v.optional(v.string()),
  }),
  event('returned', {
    ...move,
    /** One of the template's reason codes; absent: the person's own words, or only the label. */
    reason: v.optional(v.string()),
    comment: v.optional(v.string()),
    /** Ids of the fields it is about. */
    fields: v.optional(v.array(v.string())),
    /** Logins who must correct it; absent: its sender. */
    called: v.optional(v.array(v.string())),
  }),
  event('resubmitted', move),
  event('completed', {
    ...move,
    /** A bot closed the issue, such as a project board whose card a person moved to “Done”. */
    automated: v.optional(v.literal(true)),
  }),
  event('cancelled', {
    ...move,
    reason: v.picklist([
      ...closeReasons,
      'label',
      'command',
      'deleted',
      'transferred',
      'converted',
      'unknown',
    ]),
    comment: v.optional(v.string()),
  }),
  /** A completed or cancelled handoff was reopened, or a status label was removed. */
  event('reverted', { ...move, to: v.picklist(revertTargets) }),
  event('checked', { position: v.number(), text: v.string() }),
  event('unchecked', { position: v.number(), text: v.string() }),
  /** The complete list after items were added, removed, reordered or reworded. */
  event('checklist_changed', { checklist: v.array(checklistEntrySchema) }),
  event('context_edited', { changes: v.array(contextChangeSchema) }),
  event('renamed', { title: v.string() }),
  /** GitHub no longer has the text of the description from then on, and no event contains it. */
  event('history_unavailable', { what: v.picklist(['filing', 'edit']) }),
  event('assigned', { assignee: v.string() }),
  /** An accepted handoff has another owner from then on; its status and times stay. */
  event('reassigned', {
    /** null: the account was gone when it was accepted. */
    from: v.nullable(v.string()),
    to: v.string(),
    reason: v.picklist(reassignReasons),
  }),
  event('unassigned', { assignee: v.string() }),
  /** The answers lead to another team, or to other people: no one had accepted it. */
  event('rerouted', {
    ...move,
    from: v.string(),
    to: v.string(),
    assignment: assignmentSchema,
  }),
  /** The receiving team asked the sender: it is the sender's turn, and no return. */
  event('asked', {
    ...move,
    question: v.string(),
    /** Logins who are to answer it; absent: the sender. */
    called: v.optional(v.array(v.string())),
  }),
  /** `answer` absent: by an edit of the description. */
  event('answered', { ...move, answer: v.optional(v.string()) }),
  /** No limit runs from then on. On hold already: another reason and day. */
  event('held', {
    ...move,
    reason: v.optional(v.string()),
    /** When it ends, UTC ISO 8601; absent: when someone resumes it. */
    until: v.optional(v.string()),
    /** It ends once these have ended; absent: it waits for none. */
    waitsFor: v.optional(v.array(awaitedSchema)),
  }),
  /** The hold has ended; without one, the open questions are withdrawn. */
  event('resumed', {
    ...move,
    reason: v.picklist(resumeReasons),
    /** Reason `awaited`: those that ended without being completed. */
    cancelled: v.optional(v.array(awaitedSchema)),
  }),
  /** No one has completed the form for a while, and its sender was reminded. */
  event('submission_reminded', {
    /** Of the last edit before. */
    since: v.string(),
  }),
  /** The receiving team asked Baton to open the handoff that follows. */
  event('next_requested', { handoffType: v.string() }),
  /** Baton opened it, or a person filed it by the link of the completed handoff. */
  event('next_opened', {
    handoffType: v.string(),
    issueNumber: v.number(),
    /** The source of the request. */
    request: v.string(),
  }),
  /** This issue was opened as the next handoff after that of another issue. */
  event('opened_from', { issueNumber: v.number() }),
  /** Baton opened this issue by itself, for a handoff that recurs. */
  event('opened_on_schedule', {
    handoffType: v.string(),
    /** The local date and time for which it is due: `2026-11-28T08:00`. */
    occurrence: v.string(),
    dueAt: v.string(),
    /** The member in turn, who is away: the sender is the substitute. */
    inTurn: v.optional(v.string()),
    /** The last handoff, or form, of this type. */
    previousIssue: v.optional(v.number()),
  }),
  /** Another person completes the form that Baton opened; null: no one is assigned. */
  event('submission_reassigned', { to: v.nullable(v.string()) }),
  /** An incomplete form is not worked on any more. */
  event('submission_closed', {
    reason: v.picklist(submissionCloseReasons),
    /** Reason `replaced`: the issue of the next form. */
    replacedBy: v.optional(v.number()),
  }),
  event('submission_reopened', {}),
  /** The sender commented below the incomplete form; an answer there changes nothing. */
  event('submission_commented', {}),
  /** By the receiving team; only the last rating of each person counts. */
  event('rated', {
    /** 1 to 5. */
    rating: v.number(),
    comment: v.optional(v.string()),
    /** Ids of the fields that were missing or wrong. */
    missing: v.array(v.string()),
  }),
  /**
   * A question that changes nothing; Baton answers with a comment. `accepting`, `completing`: a lone word that may be
   * meant so.
   */
  event('info_requested', { what: v.picklist(['context', 'help', 'accepting', 'completing']) }),
  /** A limit has passed or is near, and Baton sent a reminder; recorded with the time the step was due. */
  event('reminded', {
    limit: v.picklist(deadlineKinds),
    step: v.picklist(reminderLevels),
    /** How long after the limit the configuration has this step: `0`, `4h`, `-2h`. */
    after: v.string(),
    /** Which repetition it is, from 1; absent: the step itself. */
    repetition: v.optional(v.number()),
    /** Logins that are called; empty if only GitHub knows the members of the team. */
    called: v.array(v.string()),
    dueAt: v.string(),
    /** Start of the status whose limit passed; the reminder is void in any other status. */
    since: v.string(),
  }),
  event('rejected', {
    via: v.picklist(actionSources),
    /** The status or the command the person asked for. */
    requested: v.string(),
    reason: v.picklist(rejectionReasons),
    /** Reason `checklist_open`: the items. */
    openItems: v.array(v.string()),
    /** Reason `day_ambiguous`: the days that can be meant. */
    days: v.optional(v.array(v.string())),
  }),
]);

function event<Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) {
  return v.object({ type: v.literal(type), ...entries });
}

export type EventData = DeepReadonly<v.InferOutput<typeof eventDataSchema>>;
export type EventType = EventData['type'];

export interface HandoffEvent {
  /** Unique in the ledger: the activity's source, with `#2`, `#3`… if it caused several events. */
  readonly source: string;
  readonly at: string;
  /** Login; null if the account is gone. */
  readonly actor: string | null;
  readonly data: EventData;
}
