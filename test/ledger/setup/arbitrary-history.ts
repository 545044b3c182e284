// Histories of an issue as they might be: any events, whether or not the lifecycle would allow them.

import * as fc from 'fast-check';
import type { EventData, EventType, HandoffEvent } from '../../../src/handoff/event.ts';
import { evolve } from '../../../src/handoff/lifecycle/evolve/evolve.ts';
import { type IssueState, initialState } from '../../../src/handoff/state.ts';
import { sampleTemplate } from './sample-handoff.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    "'; DROP TABLE events; --",
    '{"kind":"completed"}',
    'a\0b',
    '\ud800',
    'Ünïcode ✓',
  ),
);
const login = fc.constantFrom('alice', 'bob', 'Carol', 'dave');
const answer = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
  fc.array(text, { maxLength: 3 }),
);
const fieldId = fc.constantFrom('client_name', 'contract_value', 'goals', 'key_contacts', 'x');
const context = fc.dictionary(fieldId, answer);
const checklist = fc.oneof(
  fc.constant(sampleTemplate.checklist.map((item) => ({ text: item, done: false }))),
  fc.array(fc.record({ text, done: fc.boolean() }), { maxLength: 5 }),
);
const tick = fc.record({
  position: fc.integer({ min: 1, max: 6 }),
  text: fc.oneof(text, fc.constantFrom(...sampleTemplate.checklist)),
});
const fault = fc.record(
  {
    field: fieldId,
    label: text,
    kind: fc.constantFrom('missing' as const, 'not_a_date' as const, 'too_small' as const),
    found: text,
    expected: text,
  },
  { requiredKeys: ['field', 'label', 'kind'] },
);

const awaited = fc.record(
  {
    handoffType: fc.constantFrom('legal_review', 'other_type'),
    issueNumber: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['handoffType'] },
);

const businessSeconds = fc.integer({ min: 0, max: 1_000_000 });

type DetailOf = {
  readonly [Kind in EventType]: fc.Arbitrary<Extract<EventData, { readonly type: Kind }>>;
};

/** One per kind: a new kind does not compile until it is here too. */
const details: DetailOf = {
  submitted: fc.record({
    type: fc.constant('submitted'),
    handoffType: fc.constantFrom(sampleTemplate.type, 'other_type'),
    fromTeam: fc.constantFrom('sales', 'design'),
    attempt: fc.integer({ min: 1, max: 4 }),
    complete: fc.boolean(),
    context,
    errors: fc.array(fault, { maxLength: 2 }),
  }),
  initiated: fc.record({
    type: fc.constant('initiated'),
    handoffType: fc.constantFrom(sampleTemplate.type, 'other_type'),
    fromTeam: fc.constantFrom('sales', 'design'),
    toTeam: fc.constantFrom('onboarding', 'development'),
    title: text,
    context,
    checklist,
    assignment: fc.record(
      {
        policy: fc.constantFrom('round_robin', 'least_loaded', 'everyone', 'nobody'),
        assignees: fc.array(login, { maxLength: 2 }),
        away: fc.array(login, { maxLength: 2 }),
        substituteFor: login,
      },
      { requiredKeys: ['policy', 'assignees', 'away'] },
    ),
  }),
  rerouted: fc.record(
    {
      type: fc.constant('rerouted'),
      businessSeconds,
      from: fc.constantFrom('onboarding', 'development'),
      to: fc.constantFrom('onboarding', 'development'),
      assignment: fc.record({
        policy: fc.constantFrom('round_robin', 'named'),
        assignees: fc.array(login, { maxLength: 2 }),
        away: fc.array(login, { maxLength: 2 }),
      }),
    },
    { requiredKeys: ['type', 'from', 'to', 'assignment'] },
  ),
  accepted: fc.record(
    { type: fc.constant('accepted'), implicit: fc.boolean(), businessSeconds, readBack: text },
    { requiredKeys: ['type', 'implicit'] },
  ),
  returned: fc.record(
    {
      type: fc.constant('returned'),
      businessSeconds,
      reason: fc.constantFrom('missing_context', 'wrong_team'),
      comment: text,
      fields: fc.array(fieldId, { maxLength: 2 }),
      called: fc.array(login, { maxLength: 2 }),
    },
    { requiredKeys: ['type'] },
  ),
  resubmitted: fc.record(
    { type: fc.constant('resubmitted'), businessSeconds },
    { requiredKeys: ['type'] },
  ),
  completed: fc.record(
    { type: fc.constant('completed'), businessSeconds, automated: fc.constant(true as const) },
    { requiredKeys: ['type'] },
  ),
  cancelled: fc.record(
    {
      type: fc.constant('cancelled'),
      businessSeconds,
      reason: fc.constantFrom('not_planned', 'duplicate', 'label', 'deleted', 'transferred'),
      comment: text,
    },
    { requiredKeys: ['type', 'reason'] },
  ),
  reverted: fc.record(
    {
      type: fc.constant('reverted'),
      businessSeconds,
      to: fc.constantFrom('initiated', 'accepted', 'returned'),
    },
    { requiredKeys: ['type', 'to'] },
  ),
  checked: tick.map((where) => ({ type: 'checked', ...where })),
  unchecked: tick.map((where) => ({ type: 'unchecked', ...where })),
  checklist_changed: checklist.map((items) => ({ type: 'checklist_changed', checklist: items })),
  context_edited: fc.record({
    type: fc.constant('context_edited'),
    changes: fc.array(
      fc.record({
        field: fieldId,
        from: fc.option(answer),
        to: fc.option(answer),
      }),
      { maxLength: 2 },
    ),
  }),
  history_unavailable: fc.record({
    type: fc.constant('history_unavailable'),
    what: fc.constantFrom('filing', 'edit'),
  }),
  renamed: fc.record({ type: fc.constant('renamed'), title: text }),
  assigned: fc.record({ type: fc.constant('assigned'), assignee: login }),
  unassigned: fc.record({ type: fc.constant('unassigned'), assignee: login }),
  reassigned: fc.record({
    type: fc.constant('reassigned'),
    from: fc.option(login),
    to: login,
    reason: fc.constantFrom('taken', 'assigned', 'assignees_changed'),
  }),
  asked: fc.record(
    { type: fc.constant('asked'), businessSeconds, question: text },
    { requiredKeys: ['type', 'question'] },
  ),
  answered: fc.record(
    { type: fc.constant('answered'), businessSeconds, answer: text },
    { requiredKeys: ['type'] },
  ),
  held: fc.record(
    {
      type: fc.constant('held'),
      businessSeconds,
      reason: text,
      until: fc.constant('2027-01-20T08:00:00Z'),
      waitsFor: fc.array(awaited, { maxLength: 2 }),
    },
    { requiredKeys: ['type'] },
  ),
  resumed: fc.record(
    {
      type: fc.constant('resumed'),
      businessSeconds,
      reason: fc.constantFrom('command', 'label', 'date', 'awaited'),
      cancelled: fc.array(awaited, { maxLength: 2 }),
    },
    { requiredKeys: ['type', 'reason'] },
  ),
  next_requested: fc.record({
    type: fc.constant('next_requested'),
    handoffType: fc.constantFrom('design_to_development', 'sales_to_onboarding'),
  }),
  next_opened: fc.record({
    type: fc.constant('next_opened'),
    handoffType: fc.constantFrom('design_to_development', 'sales_to_onboarding'),
    issueNumber: fc.integer({ min: 1, max: 99 }),
    request: fc.constantFrom('comment:1', 'comment:2'),
  }),
  opened_from: fc.record({
    type: fc.constant('opened_from'),
    issueNumber: fc.integer({ min: 1, max: 99 }),
  }),
  submission_reminded: fc.record({
    type: fc.constant('submission_reminded'),
    since: fc.constant('2027-01-14T09:00:00Z'),
  }),
  submission_closed: fc.record({
    type: fc.constant('submission_closed'),
    reason: fc.constantFrom('closed', 'expired', 'replaced'),
  }),
  opened_on_schedule: fc.record(
    {
      type: fc.constant('opened_on_schedule'),
      handoffType: fc.constantFrom('design_to_development', 'sales_to_onboarding'),
      occurrence: fc.constant('2027-01-14T08:00'),
      dueAt: fc.constant('2027-01-14T07:00:00Z'),
      inTurn: login,
      previousIssue: fc.integer({ min: 1, max: 99 }),
    },
    { requiredKeys: ['type', 'handoffType', 'occurrence', 'dueAt'] },
  ),
  submission_reassigned: fc.record({
    type: fc.constant('submission_reassigned'),
    to: fc.option(login),
  }),
  submission_reopened: fc.record({ type: fc.constant('submission_reopened') }),
  submission_commented: fc.record({ type: fc.constant('submission_commented') }),
  rated: fc.record(
    {
      type: fc.constant('rated'),
      rating: fc.integer({ min: 1, max: 5 }),
      comment: text,
      missing: fc.array(fieldId, { maxLength: 2 }),
    },
    { requiredKeys: ['type', 'rating', 'missing'] },
  ),
  info_requested: fc.record({
    type: fc.constant('info_requested'),
    what: fc.constantFrom('context', 'help'),
  }),
  reminded: fc.record(
    {
      type: fc.constant('reminded'),
      limit: fc.constantFrom('accept', 'complete'),
      step: fc.constantFrom('owner', 'team', 'lead', 'none'),
      after: fc.constantFrom('0', '1d', '4h', '-2h'),
      repetition: fc.integer({ min: 1, max: 9 }),
      called: fc.array(login, { maxLength: 2 }),
      dueAt: fc.constant('2027-01-15T09:00:00Z'),
      since: fc.constant('2027-01-14T09:00:00Z'),
    },
    { requiredKeys: ['type', 'limit', 'step', 'after', 'called', 'dueAt', 'since'] },
  ),
  rejected: fc.record(
    {
      type: fc.constant('rejected'),
      via: fc.constantFrom('label', 'unlabel', 'close'),
      requested: fc.constantFrom('accepted', 'completed'),
      reason: fc.constantFrom(
        'not_receiving_team',
        'checklist_open',
        'closed_by_bot',
        'closed_by_bot_again',
        'closed_in_passing',
      ),
      openItems: fc.array(text, { maxLength: 2 }),
      days: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: ['type', 'via', 'requested', 'reason', 'openItems'] },
  ),
};

const event = fc.record({
  at: fc
    .integer({ min: 0, max: 1_000_000 })
    .map((seconds) =>
      new Date(1_800_000_000_000 + seconds * 1000).toISOString().replace('.000Z', 'Z'),
    ),
  actor: fc.option(login),
  data: fc.oneof(...Object.values<fc.Arbitrary<EventData>>(details)),
});

/** What one transaction after the other records of an issue. */
export function histories(issueNumber: number): fc.Arbitrary<readonly (readonly HandoffEvent[])[]> {
  return fc
    .array(fc.array(event, { maxLength: 6 }), { minLength: 1, maxLength: 4 })
    .map((recordings) => {
      let serial = 0;
      return recordings.map((events) =>
        events.map((one) => {
          serial += 1;
          // A copy, for fast-check gives objects of no class.
          return structuredClone({ source: `timeline:${issueNumber}-${serial}`, ...one });
        }),
      );
    });
}

export function foldOf(events: readonly HandoffEvent[]): IssueState {
  return events.reduce(evolve, initialState);
}
