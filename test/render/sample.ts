// One handoff, as a person would meet it, to write about.

import type { Field, LabelNames, Team, Template } from '../../src/config/types.ts';
import { zeroClocks } from '../../src/handoff/deadlines/time-in-status.ts';
import type { EventData, HandoffEvent } from '../../src/handoff/event.ts';
import type { Handoff, IssueState } from '../../src/handoff/state.ts';

const field = (id: string, label: string, rest: Partial<Field> = {}): Field => ({
  id,
  label,
  type: 'text',
  required: true,
  ...rest,
});

export const template: Template = {
  type: 'sales_to_onboarding',
  name: 'Sales → Onboarding',
  description: 'A signed client moves to onboarding.',
  from: 'sales',
  to: 'onboarding',
  acceptWithin: { amount: 24, unit: 'h' },
  completeWithin: { amount: 10, unit: 'd' },
  fields: [
    field('client_name', 'Client name'),
    field('contract_value', 'Contract value', { type: 'money' }),
    field('start_date', 'Start date', { type: 'date' }),
    field('key_contacts', 'Key contacts', { type: 'list' }),
    field('special_requirements', 'Special requirements', { type: 'textarea' }),
    field('goals', 'Goals', { type: 'textarea' }),
    field('website', 'Website', { type: 'url', required: false }),
    field('referred_by', 'Referred by', { required: false }),
  ],
  checklist: [
    'Contract signed and filed',
    'Kickoff meeting scheduled',
    'Client portal access created',
    'Welcome email sent',
  ],
};

export const labels: LabelNames = {
  initiated: 'initiated',
  accepted: 'accepted',
  returned: 'returned',
  completed: 'completed',
  cancelled: 'cancelled',
  incomplete: 'incomplete',
  onHold: 'on-hold',
  overdue: 'overdue',
  team: 'team/',
};

export const onboarding: Team = {
  id: 'onboarding',
  members: ['alice', 'carol', 'dave'],
  assign: 'round_robin',
  away: { dave: { to: '2026-11-30' } },
};

const ticked = (done: number) =>
  template.checklist.map((text, at) =>
    at < done
      ? { text, done: true, doneBy: 'alice', doneAt: `2026-11-1${6 + at}T16:30:00Z` }
      : { text, done: false, doneBy: null, doneAt: null },
  );

export const initiated: Handoff = {
  handoffType: template.type,
  fromTeam: 'sales',
  toTeam: 'onboarding',
  title: 'Handoff: Northwind',
  context: {
    client_name: 'Northwind *Traders*',
    contract_value: '$48,000',
    start_date: '2026-12-01',
    key_contacts: ['Anna Berg, anna@northwind.example', 'Ben Ode (ask @ben first)'],
    special_requirements: 'None',
    goals: [
      'They want to be live before the fair in January.',
      '',
      'What counts for them, in this order:',
      '1. Orders from the old shop keep their numbers (see #12).',
      '2. The warehouse sees an order within a minute.',
      '3. Nobody has to learn a second <login>.',
      '',
      '### Checklist',
      '- [ ] Not ours to tick',
    ].join('\n'),
    website: 'https://northwind.example/shop?lang=en',
  },
  decidingContext: {},
  formerContexts: [],
  formerTeams: [],
  status: 'initiated',
  initiatedBy: 'bob',
  initiatedAt: '2026-11-16T10:00:00Z',
  acceptedBy: null,
  acceptedAt: null,
  acceptedImplicitly: false,
  completedBy: null,
  completedAt: null,
  cancelledAt: null,
  cancelledAs: null,
  cancelledFrom: null,
  owner: null,
  ownerSince: null,
  assignment: { policy: 'round_robin', assignees: ['alice'], away: ['dave'] },
  candidates: ['alice'],
  assignedByPeople: [],
  unassignedByPeople: [],
  assignees: ['alice'],
  formerAssignees: [],
  checklist: ticked(0),
  since: '2026-11-16T10:00:00Z',
  sinceBy: 'bob',
  revertedAt: null,
  closedByBots: 0,
  reopened: 0,
  readBack: null,
  returned: null,
  returns: 0,
  clocks: zeroClocks,
  clockSince: '2026-11-16T10:00:00Z',
  turns: [],
  pauses: [],
  hold: null,
  waitsAgain: false,
  questions: [],
  acceptedAfter: null,
  waitedBefore: 0,
  lastWait: null,
  formerTime: null,
  isHinted: false,
  completedAfter: null,
  reminders: [],
  editedAfterAcceptance: 0,
  ratings: [],
  next: [],
};

export const accepted: Handoff = {
  ...initiated,
  status: 'accepted',
  acceptedBy: 'carol',
  acceptedAt: '2026-11-16T15:20:00Z',
  owner: 'carol',
  assignees: ['alice', 'carol'],
  checklist: ticked(2),
  since: '2026-11-16T15:20:00Z',
  sinceBy: 'carol',
  turns: [{ from: initiated.since, to: '2026-11-16T15:20:00Z' }],
};

export const completed: Handoff = {
  ...accepted,
  status: 'completed',
  completedBy: 'carol',
  completedAt: '2026-11-20T16:00:00Z',
  checklist: ticked(4),
  since: '2026-11-20T16:00:00Z',
  turns: [...accepted.turns, { from: accepted.since, to: '2026-11-20T16:00:00Z' }],
};

export const stateOf = (handoff: Handoff): IssueState => ({ attempted: null, handoff });

/** Still to be corrected. */
export const incomplete: IssueState = {
  attempted: {
    handoffType: template.type,
    fromTeam: 'sales',
    title: 'Handoff: Northwind',
    attempt: 1,
    context: {},
    errors: [
      { field: 'client_name', label: 'Client name', kind: 'missing' },
      {
        field: 'contract_value',
        label: 'Contract value',
        kind: 'not_money',
        found: 'about *50k*, ask @erin',
        expected: 'an amount such as 48,000, €48,000 or 48,000.50 EUR',
      },
      {
        field: 'start_date',
        label: 'Start date',
        kind: 'not_a_date',
        found: 'next week',
        expected: 'a date such as 2026-12-01',
      },
      { field: 'goals', label: 'Goals', kind: 'missing' },
    ],
    sender: 'bob',
    at: '2026-11-16T09:40:00Z',
    since: '2026-11-16T09:40:00Z',
    remindedAt: null,
    isCommentAnswered: false,
    closed: null,
  },
  handoff: null,
};

export function event(data: EventData, actor: string | null = 'alice'): HandoffEvent {
  return { source: 'timeline:LE_1', at: '2026-11-17T09:00:00Z', actor, data };
}
