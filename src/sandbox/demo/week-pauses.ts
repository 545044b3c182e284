// The part of the week in which no limit runs: a question to the sender, and a hold.

import type { Step } from './step.ts';
import { takenLabels } from './week-labels.ts';

export const pauses: readonly Step[] = [
  {
    title: 'A question to the sender',
    at: '2026-01-06T10:15:00Z',
    story: ['bob asks alice with /ask. It is her turn now, and this is not a return.'],
    act: ({ person }) => person('bob').comment(1, '/ask Which of the two portals do you mean?'),
    expect: {
      issues: {
        1: {
          labels: [...takenLabels, 'handoff-question'].toSorted(),
          assignees: ['alice'],
          says: 'alice was asked a question',
        },
      },
      runs: [9],
      ledger: ['handoff 1: question to the sender by bob (sales_to_onboarding, issue 1)'],
    },
  },
  {
    title: 'The answer',
    at: '2026-01-06T10:30:00Z',
    story: ['alice answers in a comment, and it is the turn of bob again.'],
    act: ({ person }) => person('alice').comment(1, 'The new one, from March on.'),
    expect: {
      issues: { 1: { labels: takenLabels, assignees: ['bob'], says: 'alice answered' } },
      runs: [9],
      ledger: ['handoff 1: answered by alice (sales_to_onboarding, issue 1)'],
    },
  },
  {
    title: 'On hold',
    at: '2026-01-06T10:45:00Z',
    story: ['The customer has to sign first, so bob puts #1 on hold: its deadlines are paused.'],
    act: ({ person }) => person('bob').comment(1, '/hold until next Monday: the customer signs'),
    expect: {
      issues: {
        1: { labels: [...takenLabels, 'on-hold'].toSorted(), assignees: ['bob'], says: 'On hold' },
      },
      runs: [7],
      ledger: [
        'handoff 1: on hold until 2026-01-12 00:00 UTC by bob (sales_to_onboarding, issue 1)',
      ],
    },
  },
  {
    title: 'No longer on hold',
    at: '2026-01-06T11:00:00Z',
    story: ['The signature is there already, and bob resumes it.'],
    act: ({ person }) => person('bob').comment(1, '/resume'),
    expect: {
      issues: { 1: { labels: takenLabels, assignees: ['bob'], says: 'bob has it' } },
      runs: [7],
      ledger: ['handoff 1: resumed by bob (sales_to_onboarding, issue 1)'],
    },
  },
];
