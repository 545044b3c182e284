// The shapes of what events say, checked as they are read back.

import * as v from 'valibot';
import { assignPolicies } from '../../config/types.ts';
import {
  type Attempt,
  type Detail,
  putBackTo,
  type RefusalReason,
  reminderSteps,
} from '../../handoff/event.ts';
import type { FaultKind } from '../../handoff/submission.ts';

type Names<Union extends string> = { readonly [Name in Union]: Name };

const faultKinds = {
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
} as const satisfies Names<FaultKind>;

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
  not_completed: 'not_completed',
  bad_argument: 'bad_argument',
  unknown_command: 'unknown_command',
} as const satisfies Names<RefusalReason>;

const attempts = {
  label: 'label',
  unlabel: 'unlabel',
  close: 'close',
  command: 'command',
  feedback: 'feedback',
} as const satisfies Names<Attempt>;

type CancelReason = Extract<Detail, { readonly kind: 'cancelled' }>['reason'];
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
const fault = v.object({
  field: v.string(),
  label: v.string(),
  kind: v.enum(faultKinds),
  found: v.optional(v.string()),
  expected: v.optional(v.string()),
});
const checklist = v.array(v.object({ text: v.string(), done: v.boolean() }));
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
const move = { worked: v.optional(v.number()) };
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

export const detailSchema: v.GenericSchema<unknown, Detail> = v.variant('kind', [
  v.object({
    kind: v.literal('submitted'),
    handoffType: v.string(),
    fromTeam: v.string(),
    attempt: v.number(),
    complete: v.boolean(),
    context,
    faults: v.array(fault),
  }),
  v.object({ kind: v.literal('initiated'), ...initiation }),
  v.object({
    kind: v.literal('accepted'),
    ...move,
    implicit: v.boolean(),
    readBack: v.optional(v.string()),
  }),
  v.object({
    kind: v.literal('returned'),
    ...move,
    reason: v.optional(v.string()),
    comment: v.optional(v.string()),
    fields: v.optional(v.array(v.string())),
  }),
  v.object({ kind: v.literal('resubmitted'), ...move }),
  v.object({ kind: v.literal('completed'), ...move }),
  v.object({
    kind: v.literal('cancelled'),
    ...move,
    reason: v.enum(cancelReasons),
    comment: v.optional(v.string()),
  }),
  v.object({ kind: v.literal('undone'), ...move, to: v.picklist(putBackTo) }),
  v.object({ kind: v.literal('checked'), ...tick }),
  v.object({ kind: v.literal('unchecked'), ...tick }),
  v.object({ kind: v.literal('checklist_changed'), checklist }),
  v.object({ kind: v.literal('context_edited'), changes: v.array(contextChange) }),
  v.object({ kind: v.literal('renamed'), title: v.string() }),
  v.object({ kind: v.literal('untold'), what: v.picklist(['filing', 'edit']) }),
  v.object({ kind: v.literal('assigned'), assignee: v.string() }),
  v.object({ kind: v.literal('unassigned'), assignee: v.string() }),
  v.object({
    kind: v.literal('rated'),
    rating: v.number(),
    comment: v.optional(v.string()),
    missing: v.array(v.string()),
  }),
  v.object({ kind: v.literal('asked'), what: v.picklist(['context', 'help']) }),
  v.object({
    kind: v.literal('reminded'),
    limit: v.picklist(['accept', 'complete']),
    step: v.picklist(reminderSteps),
    dueAt: v.string(),
    since: v.string(),
  }),
  v.object({
    kind: v.literal('refused'),
    attempt: v.enum(attempts),
    wanted: v.string(),
    reason: v.enum(refusalReasons),
    open: v.array(v.string()),
  }),
]);
