// A handoff with everything that people do to one: 1 kB of answers, a quarter incomplete at first, an
// eighth returned, edits, read-backs, ratings and notifications.

import type { EventData, HandoffEvent } from '../../../src/handoff/event.ts';
import { evolve } from '../../../src/handoff/lifecycle/evolve/evolve.ts';
import { initialState } from '../../../src/handoff/state.ts';
import type { IssueRecord } from '../../../src/ports/ledger.ts';
import type { OutboxMessage } from '../../../src/ports/notifier.ts';
import { sampleTemplate } from './sample-handoff.ts';

const context = {
  client_name: 'Example Ltd',
  contract_value: 48_000,
  start_date: '2026-12-01',
  key_contacts: [
    'Procurement lead, procurement@example.com, signs orders above 5,000',
    'IT lead, it@example.com, runs the identity provider',
    'Warehouse lead, warehouse@example.com, decides when a site switches over',
  ],
  special_requirements:
    'Single sign-on before the kickoff, with their own identity provider and groups for each warehouse. ' +
    'Invoices by quarter instead of by month, with the order number of their purchasing system. ' +
    'No call before ten: the warehouse lead works the early shift and answers by e-mail only. ' +
    'The old supplier stays until the end of the quarter, so both systems run side by side.',
  goals:
    'All three warehouses live by March, the smallest first. The first report goes to their board in the ' +
    'second month and compares stock, returns and delivery times with the year before. By summer their own ' +
    'people change templates and add sites without our help; until then a weekly call on Tuesdays.',
};

const logins = ['bob', 'carol', 'dave', 'erin'] as const;
const betweenEvents = 5_400;

/** @param filedAt in seconds since 1970 */
export function realisticRecord(
  issueNumber: number,
  { filedAt, isOpen }: { readonly filedAt: number; readonly isOpen: boolean },
): IssueRecord {
  const receiver = logins[issueNumber % logins.length] ?? 'bob';
  const events = details(issueNumber, receiver, isOpen).map(
    (data, at): HandoffEvent => ({
      source: sourceOf(issueNumber, at, data),
      at: isoOf(filedAt + at * betweenEvents),
      actor: bySender.has(data.type) ? 'alice' : receiver,
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

/** Two of each handoff: to the receiving team, and to the sending one. */
export function realisticMessages({ issueNumber, events }: IssueRecord): readonly OutboxMessage[] {
  return events
    .filter(({ data }) => data.type === 'initiated' || data.type === 'completed')
    .map(({ source, at, data }) => ({
      id: `msg_${source}`,
      issueNumber,
      channel: 'slack',
      target: '#handoffs',
      eventSource: source,
      message: {
        kind: data.type === 'initiated' ? 'initiated' : 'completed',
        at,
        repository: 'acme/ops',
        headline: `Example Ltd, contract ${issueNumber}`,
        called: [],
        facts: [],
        lists: [],
        next: null,
        link: { text: `#${issueNumber}`, url: `https://github.com/acme/ops/issues/${issueNumber}` },
        data: {},
      },
      createdAt: at,
      attempts: 1,
      nextAt: at,
    }));
}

const bySender: ReadonlySet<EventData['type']> = new Set([
  'submitted',
  'initiated',
  'resubmitted',
  'context_edited',
]);

const returned: readonly EventData[] = [
  {
    type: 'returned',
    comment: 'Which of the warehouses is the smallest, and who decides there?',
    fields: ['goals'],
  },
  { type: 'resubmitted' },
];

function details(issueNumber: number, receiver: string, isOpen: boolean): readonly EventData[] {
  const every = (count: number) => issueNumber % count === 0;
  const of = { handoffType: sampleTemplate.type, fromTeam: sampleTemplate.from };
  const title = `Example Ltd, contract ${issueNumber}`;
  const { goals: _, ...withoutGoals } = context;
  const missing = { field: 'goals', label: 'Goals', kind: 'missing' } as const;
  const isFirstTry = !every(4);
  const filing: readonly EventData[] = [
    ...(isFirstTry
      ? []
      : [
          {
            type: 'submitted' as const,
            ...of,
            title,
            attempt: 1,
            complete: false,
            context: withoutGoals,
            errors: [missing],
          },
        ]),
    {
      type: 'submitted',
      ...of,
      attempt: isFirstTry ? 1 : 2,
      complete: true,
      context,
      errors: [],
    },
    {
      type: 'initiated',
      ...of,
      toTeam: 'onboarding',
      title,
      context,
      checklist: sampleTemplate.checklist.map((text) => ({ text, done: false })),
      assignment: { policy: 'round_robin', assignees: [receiver], away: [] },
    },
    ...(every(8) ? returned : []),
  ];
  const readBack =
    'Smallest warehouse first, sign-on before the kickoff; I write to the IT lead today.';
  const ticks = sampleTemplate.checklist.map(
    (text, at): EventData => ({ type: 'checked', position: at + 1, text }),
  );
  const edit: EventData = {
    type: 'context_edited',
    changes: [{ field: 'start_date', from: '2026-12-01', to: '2026-12-08' }],
  };
  return [
    ...filing,
    { type: 'accepted', implicit: false, ...(every(2) ? { readBack } : {}) },
    ...(every(3) ? [edit] : []),
    ...ticks.slice(0, isOpen ? 1 : ticks.length),
    ...(isOpen ? [] : [{ type: 'completed' } as const]),
    ...(!isOpen && every(5) ? [{ type: 'rated' as const, rating: 4, missing: ['goals'] }] : []),
  ];
}

/** As long as GitHub's node ids are. */
function sourceOf(issueNumber: number, at: number, { type }: EventData): string {
  const serial = (issueNumber * 16 + at).toString(36).toUpperCase().padStart(7, '0');
  if (type === 'initiated') {
    return `edit:UCE_lAHOBdkzLs6hVn1pzgD${serial}#2`;
  }
  return type === 'submitted' || type === 'checked' || type === 'context_edited'
    ? `edit:UCE_lAHOBdkzLs6hVn1pzgD${serial}`
    : `timeline:LE_lADOLk3vEM6hVn1pzwAAAAM${serial}`;
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
