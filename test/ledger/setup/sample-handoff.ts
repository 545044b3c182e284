// A handoff as repositories have them: six answers, four items on its checklist.

import type { Template } from '../../../src/config/types.ts';
import type { EventData, HandoffEvent } from '../../../src/handoff/event.ts';
import { evolve } from '../../../src/handoff/lifecycle/evolve/evolve.ts';
import { initialState } from '../../../src/handoff/state.ts';
import type { IssueRecord } from '../../../src/ports/ledger.ts';

export const sampleTemplate: Template = {
  type: 'sales_to_onboarding',
  name: 'Sales → Onboarding',
  description: 'A signed client moves to onboarding.',
  from: 'sales',
  to: 'onboarding',
  acceptWithin: { amount: 24, unit: 'h' },
  completeWithin: { amount: 10, unit: 'd' },
  fields: [
    { id: 'client_name', label: 'Client name', type: 'text', required: true },
    { id: 'contract_value', label: 'Contract value', type: 'money', required: true },
    { id: 'start_date', label: 'Start date', type: 'date', required: true },
    { id: 'key_contacts', label: 'Key contacts', type: 'list', required: true },
    { id: 'special_requirements', label: 'Special requirements', type: 'textarea', required: true },
    { id: 'goals', label: 'Goals', type: 'textarea', required: true },
  ],
  checklist: [
    'Contract signed and filed',
    'Kickoff meeting scheduled',
    'Client portal access created',
    'Welcome email sent',
  ],
};

const context = {
  client_name: 'Northwind Traders',
  contract_value: 48_000,
  start_date: '2026-12-01',
  key_contacts: ['Procurement lead, procurement@example.com', 'IT lead, it@example.com'],
  special_requirements:
    'Single sign-on before the kickoff, and invoices by quarter instead of by month.',
  goals: 'All three warehouses live by March; first report to their board in the second month.',
};

/** From filing to completion, or as many of its steps as asked for. */
export function sampleRecord(issueNumber: number, steps = 8): IssueRecord {
  const started = Date.UTC(2026, 0, 1) + issueNumber * 3_600_000;
  const events = details(issueNumber)
    .slice(0, steps)
    .map(
      (data, at): HandoffEvent => ({
        source: sourceOf(issueNumber, at),
        at: new Date(started + at * 5_400_000).toISOString().replace('.000Z', 'Z'),
        actor: at < 2 ? 'alice' : (logins[issueNumber % logins.length] ?? 'bob'),
        data,
      }),
    );
  return {
    issueNumber,
    template: sampleTemplate,
    events,
    state: events.reduce(evolve, initialState),
  };
}

/** A form without its goals. */
export function incompleteRecord(issueNumber: number): IssueRecord {
  const { state: _, events, ...record } = sampleRecord(issueNumber, 1);
  const { goals: __, ...answered } = context;
  const errors = [{ kind: 'missing', field: 'goals', label: 'Goals' } as const];
  const filed = events.map(
    (event): HandoffEvent =>
      event.data.type === 'submitted'
        ? { ...event, data: { ...event.data, complete: false, context: answered, errors } }
        : event,
  );
  return { ...record, events: filed, state: filed.reduce(evolve, initialState) };
}

const logins = ['bob', 'carol', 'dave', 'erin'] as const;

function details(issueNumber: number): readonly EventData[] {
  const of = { handoffType: sampleTemplate.type, fromTeam: sampleTemplate.from };
  const assignee = logins[issueNumber % logins.length] ?? 'bob';
  return [
    { type: 'submitted', ...of, attempt: 1, complete: true, context, errors: [] },
    {
      type: 'initiated',
      ...of,
      toTeam: 'onboarding',
      title: `[Handoff] Northwind Traders, contract ${issueNumber}`,
      context,
      checklist: sampleTemplate.checklist.map((text) => ({ text, done: false })),
      assignment: { policy: 'round_robin', assignees: [assignee], away: [] },
    },
    { type: 'accepted', implicit: false },
    ...sampleTemplate.checklist.map(
      (text, at): EventData => ({ type: 'checked', position: at + 1, text }),
    ),
    { type: 'completed' },
  ];
}

/** As long as GitHub's node ids are. */
function sourceOf(issueNumber: number, at: number): string {
  if (at < 2) {
    return at === 0 ? `issue:${issueNumber}` : `issue:${issueNumber}#2`;
  }
  const serial = (issueNumber * 8 + at).toString(36).toUpperCase().padStart(7, '0');
  return at > 2 && at < 7
    ? `edit:UCE_lAHOBdkzLs6hVn1pzgD${serial}`
    : `timeline:LE_lADOLk3vEM6hVn1pzwAAAAM${serial}`;
}
