// Schemas of event payloads, checked when they are read.

import * as v from 'valibot';
import { assignPolicies } from '../../config/keys/team.ts';
import {
  type ActionSource,
  type EventData,
  escalationLevels,
  type RejectionReason,
  reassignReasons,
  resumeReasons,
  revertTargets,
  submissionCloseReasons,
} from '../../handoff/event.ts';
import type { FieldErrorKind } from '../../handoff/submission.ts';

type Names<Union extends string> = { readonly [Name in Union]: Name };

const fieldErrorKinds = {
  missing: 'missing',
  not_a_number: 'not_a_number',
  not_money: 'not_money',
  not_a_date: 'not_a_date',
  not_a_url: 'not_a_url',
  not_an_email: 'not_an_email',
  not_a_login: 'not_a_login',
  not_an_option: 'not_an_option',
  too_small: 'too_small',
  too_large: 'too_large',
  pattern: 'pattern',
} as const satisfies Names<FieldErrorKind>;

const refusalReasons = {
  not_receiving_team: 'not_receiving_team',
  not_a_party: 'not_a_party',
  not_recorded: 'not_recorded',
  checklist_open: 'checklist_open',
  already_ended: 'already_ended',
  set_by_baton: 'set_by_baton',
  read_back_required: 'read_back_required',
  reason_required: 'reason_required',
  not_returned: 'not_returned',
  not_sender: 'not_sender',
  already_so: 'already_so',
  already_accepted: 'already_accepted',
  own_handoff: 'own_handoff',
  question_required: 'question_required',
  with_sender: 'with_sender',
  hold_reason_required: 'hold_reason_required',
  day_ambiguous: 'day_ambiguous',
  day_passed: 'day_passed',
  not_paused: 'not_paused',
  closed_by_bot: 'closed_by_bot',
  closed_by_bot_again: 'closed_by_bot_again',
  not_completed: 'not_completed',
  bad_argument: 'bad_argument',
  unknown_command: 'unknown_command',
} as const satisfies Names<RejectionReason>;

const actionSources = {
  label: 'label',
  unlabel: 'unlabel',
  close: 'close',
  command: 'command',
  feedback: 'feedback',
} as const satisfies Names<ActionSource>;

type CancelReason = Extract<EventData, { readonly type: 'cancelled' }>['reason'];
const cancelReasons = {
  completed: 'completed',
  not_planned: 'not_planned',
  duplicate: 'duplicate',
  label: 'label',
  command: 'command',
  deleted: 'deleted',
  transferred: 'transferred',
  unknown: 'unknown',
} as const satisfies Names<CancelReason>;

const answer = v.union([v.string(), v.number(), v.array(v.string())]);
const context = v.record(v.string(), answer);
const fieldError = v.object({
  field: v.string(),
  label: v.string(),
  kind: v.enum(fieldErrorKinds),
  found: v.optional(v.string()),
  expected: v.optional(v.string()),
  hasNoHeading: v.optional(v.literal(true)),
  strayHeading: v.optional(v.string()),
});
const checklist = v.array(
  v.object({
    text: v.string(),
    done: v.boolean(),
    replacedBy: v.optional(v.nullable(v.string())),
  }),
);
const assignment = v.object({
  policy: v.picklist(assignPolicies),
  assignees: v.array(v.string()),
  away: v.array(v.string()),
});
const contextChange = v.object({
  field: v.string(),
  from: v.nullable(answer),
  to: v.nullable(answer),
});
const move = { businessSeconds: v.optional(v.number()) };
const tick = { position: v.number(), text: v.string() };

const initiation = {
  handoffType: v.string(),
  fromTeam: v.string(),
  toTeam: v.string(),
  title: v.string(),
  context,
  checklist,
  assignment,
};

export const contextSchema = context;
export const assignmentSchema = assignment;
export const textsSchema = v.array(v.string());
export const initiationPartSchema = v.partial(v.object(initiation));

const decoded = v.variant('type', [
  v.object({
    type: v.literal('submitted'),
    handoffType: v.string(),
    fromTeam: v.string(),
    attempt: v.number(),
    complete: v.boolean(),
    context,
    errors: v.array(fieldError),
  }),
  v.object({ type: v.literal('initiated'), ...initiation }),
  v.object({
    type: v.literal('accepted'),
    ...move,
    implicit: v.boolean(),
    readBack: v.optional(v.string()),
  }),
  v.object({
    type: v.literal('returned'),
    ...move,
    reason: v.optional(v.string()),
    comment: v.optional(v.string()),
    fields: v.optional(v.array(v.string())),
    called: v.optional(v.array(v.string())),
  }),
  v.object({ type: v.literal('resubmitted'), ...move }),
  v.object({
    type: v.literal('completed'),
    ...move,
    automated: v.optional(v.literal(true)),
  }),
  v.object({
    type: v.literal('cancelled'),
    ...move,
    reason: v.enum(cancelReasons),
    comment: v.optional(v.string()),
  }),
  v.object({ type: v.literal('reverted'), ...move, to: v.picklist(revertTargets) }),
  v.object({ type: v.literal('checked'), ...tick }),
  v.object({ type: v.literal('unchecked'), ...tick }),
  v.object({ type: v.literal('checklist_changed'), checklist }),
  v.object({ type: v.literal('context_edited'), changes: v.array(contextChange) }),
  v.object({ type: v.literal('renamed'), title: v.string() }),
  v.object({ type: v.literal('history_unavailable'), what: v.picklist(['filing', 'edit']) }),
  v.object({ type: v.literal('assigned'), assignee: v.string() }),
  v.object({ type: v.literal('unassigned'), assignee: v.string() }),
  v.object({
    type: v.literal('reassigned'),
    from: v.nullable(v.string()),
    to: v.string(),
    reason: v.picklist(reassignReasons),
  }),
  v.object({ type: v.literal('asked'), ...move, question: v.string() }),
  v.object({ type: v.literal('answered'), ...move, answer: v.optional(v.string()) }),
  v.object({
    type: v.literal('held'),
    ...move,
    reason: v.optional(v.string()),
    until: v.optional(v.string()),
  }),
  v.object({ type: v.literal('resumed'), ...move, reason: v.picklist(resumeReasons) }),
  v.object({ type: v.literal('submission_reminded'), since: v.string() }),
  v.object({
    type: v.literal('submission_closed'),
    reason: v.picklist(submissionCloseReasons),
  }),
  v.object({ type: v.literal('submission_reopened') }),
  v.object({
    type: v.literal('rated'),
    rating: v.number(),
    comment: v.optional(v.string()),
    missing: v.array(v.string()),
  }),
  v.object({ type: v.literal('info_requested'), what: v.picklist(['context', 'help']) }),
  v.object({
    type: v.literal('reminded'),
    limit: v.picklist(['accept', 'complete']),
    step: v.picklist(escalationLevels),
    dueAt: v.string(),
    since: v.string(),
  }),
  v.object({
    type: v.literal('rejected'),
    via: v.enum(actionSources),
    requested: v.string(),
    reason: v.enum(refusalReasons),
    openItems: v.array(v.string()),
    days: v.optional(v.array(v.string())),
  }),
]);

type Decoded = v.InferOutput<typeof decoded>;
type KeysOf<Data, Type> = keyof Extract<Data, { readonly type: Type }>;

/** The event types, and the keys of each, that are not decoded. */
type Undecoded =
  | Exclude<EventData['type'], Decoded['type']>
  | {
      readonly [Type in EventData['type']]: Exclude<KeysOf<EventData, Type>, KeysOf<Decoded, Type>>;
    }[EventData['type']];

/** Does not compile if a type or key is missing; the error names it. */
const complete: [Undecoded] extends [never] ? typeof decoded : Undecoded = decoded;

export const eventDataSchema: v.GenericSchema<unknown, EventData> = complete;
