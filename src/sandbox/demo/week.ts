// The week, step by step. The texts are the ones that `npm start` prints.

import { withAnswer } from '../people/edit-text.ts';
import { completeSale, finishedDesign, hastySale } from './answers.ts';
import type { Step } from './step.ts';
import { newLabels, overdueLabels, takenLabels } from './week-labels.ts';
import { pauses } from './week-pauses.ts';

const sale = 'sales_to_onboarding';
const design = 'design_to_development';

/** The first run also creates the ledger's branch and seventeen labels. */
const settingUp = 32;

export const week: readonly Step[] = [
  {
    title: 'A complete form',
    at: '2026-01-05T09:00:00Z',
    story: [
      'alice of sales files the form "Sales → Onboarding" for Example Ltd, with every answer.',
    ],
    act: ({ person, template }) =>
      void person('alice').fileForm(template(sale), completeSale, {
        title: 'Sales → Onboarding: Example Ltd',
      }),
    expect: {
      issues: { 1: { labels: newLabels, assignees: ['bob'], says: 'Waiting for onboarding' } },
      runs: [settingUp],
      ledger: ['handoff 1: initiated by alice (sales_to_onboarding, issue 1)'],
    },
  },
  {
    title: 'A form with gaps',
    at: '2026-01-05T11:30:00Z',
    story: [
      'alice files another in a hurry: no goals, a date that does not exist, and "to be agreed" as the value.',
    ],
    act: ({ person, template }) =>
      void person('alice').fileForm(template(sale), hastySale, {
        title: 'Sales → Onboarding: Sample GmbH',
      }),
    expect: {
      issues: {
        2: {
          labels: ['handoff/sales_to_onboarding', 'incomplete'],
          assignees: [],
          says: 'Missing required fields: Goals',
        },
      },
      runs: [5, 2],
      ledger: [
        'issue 2: incomplete submission by alice, 1 field missing, 2 invalid (sales_to_onboarding)',
      ],
    },
  },
  {
    title: 'The gaps are filled',
    at: '2026-01-05T14:00:00Z',
    story: ['alice reads the comment, edits the issue and writes the three answers.'],
    act: ({ person, template }) => {
      const form = template(sale);
      const answers = Object.entries({
        contract_value: 'EUR 12,500',
        start_date: '2026-03-02',
        goals: 'The first order within a month.',
      });
      person('alice').editBody(2, (body) =>
        answers.reduce(
          (text, [field, answer]) => withAnswer(text, { template: form, field, answer }),
          body,
        ),
      );
    },
    expect: {
      issues: { 2: { labels: newLabels, assignees: ['carol'], says: 'Waiting for onboarding' } },
      runs: [7],
      ledger: ['handoff 2: initiated by alice (sales_to_onboarding, issue 2)'],
    },
  },
  {
    title: 'An issue that is not a handoff',
    at: '2026-01-05T16:00:00Z',
    story: ['erin files a bug. The event alone shows that it is not a handoff.'],
    act: ({ person }) =>
      void person('erin').fileBlank('The portal is slow', 'Pages take ten seconds to load.'),
    expect: { issues: { 3: { labels: [], assignees: [] } }, runs: [0], ledger: [] },
  },
  {
    title: 'Acceptance',
    at: '2026-01-06T10:00:00Z',
    story: ['bob of onboarding reads #1 and adds the label "accepted".'],
    act: ({ person }) => person('bob').label(1, 'accepted'),
    expect: {
      issues: { 1: { labels: takenLabels, assignees: ['bob'], says: 'bob has it' } },
      runs: [9],
      ledger: ['handoff 1: accepted by bob (sales_to_onboarding, issue 1)'],
    },
  },
  ...pauses,
  {
    title: "An outsider's label is rejected",
    at: '2026-01-06T11:30:00Z',
    story: ['mallory, who is not in onboarding but may label issues, adds "accepted" to #2.'],
    act: ({ person }) => person('mallory').label(2, 'accepted'),
    expect: {
      issues: { 2: { labels: newLabels, assignees: ['carol'], says: 'Only the receiving team' } },
      runs: [9],
      ledger: [
        'handoff 2: label accepted by mallory rejected, not receiving team (sales_to_onboarding, issue 2)',
      ],
    },
  },
  {
    title: 'No one accepts in time',
    at: '2026-01-06T14:17:00Z',
    story: ['#2 had to be accepted within a day. The schedule runs, and Baton reminds the owner.'],
    act: ({ runs }) => runs.schedule(),
    expect: {
      issues: {
        2: { labels: overdueLabels, assignees: ['carol'], says: 'should have been accepted by' },
      },
      runs: [9],
      ledger: [
        'handoff 2: overdue to accept, reminder to the owner (sales_to_onboarding, issue 2)',
      ],
    },
  },
  {
    title: 'Ticks',
    at: '2026-01-06T15:00:00Z',
    story: ['bob ticks two items of the checklist in #1, one after the other.'],
    act: ({ person }) => {
      person('bob').tick(1, 'Contract signed and filed');
      person('bob').tick(1, 'Kickoff meeting scheduled');
    },
    expect: {
      issues: { 1: { says: 'Checklist 2/4' } },
      runs: [4, 2],
      ledger: ['handoff 1: checklist item 1 ticked by bob (sales_to_onboarding, issue 1)'],
    },
  },
  {
    title: 'Two runs collide on the ledger',
    at: '2026-01-07T11:00:00Z',
    story: [
      'carol accepts #2 and bob ticks an item of #1 at the same time. Both runs read the ledger',
      'before either has written it; the second one to write reads and decides again.',
    ],
    act: async ({ person }) => {
      await person('carol').label(2, 'accepted');
      person('bob').tick(1, 'Client portal access created');
    },
    expect: {
      issues: {
        1: { says: 'Checklist 3/4' },
        2: { labels: takenLabels, assignees: ['carol'], says: 'carol has it' },
      },
      // 12 and 11, and two more each time the one that waits asks again on a slow machine.
      runs: [20, 19],
      ledger: [
        'handoff 1: checklist item 3 ticked by bob (sales_to_onboarding, issue 1)',
        'handoff 2: accepted by carol (sales_to_onboarding, issue 2)',
      ],
      conflicts: 1,
    },
  },
  {
    title: 'A take-over',
    at: '2026-01-07T14:00:00Z',
    story: [
      'carol is called away, and bob takes #2 over. When it was accepted, and by whom, stays.',
    ],
    act: ({ person }) => person('bob').comment(2, '/take'),
    expect: {
      issues: {
        2: { labels: takenLabels, assignees: ['bob'], says: '@bob took over this handoff' },
      },
      runs: [7],
      ledger: ['handoff 2: passed on from carol to bob by bob (sales_to_onboarding, issue 2)'],
    },
  },
  {
    title: 'An event is lost',
    at: '2026-01-08T10:40:00Z',
    story: ['bob ticks the last item of #1, and GitHub drops the event: nothing runs.'],
    act: ({ person, runs }) => {
      runs.loseNext();
      person('bob').tick(1, 'Welcome email sent');
    },
    expect: { runs: [], ledger: [] },
  },
  {
    title: 'The sweep catches up',
    at: '2026-01-08T11:17:00Z',
    story: ['The schedule runs, and records the missed tick with its person and time.'],
    act: ({ runs }) => runs.schedule(),
    expect: {
      issues: { 1: { says: 'Welcome email sent (bob, Thu 8 Jan, 10:40 UTC)' } },
      runs: [8],
      ledger: ['handoff 1: checklist item 4 ticked by bob (sales_to_onboarding, issue 1)'],
    },
  },
  {
    title: 'Completion',
    at: '2026-01-08T16:00:00Z',
    story: ['bob adds the label "completed" to #1.'],
    act: ({ person }) => person('bob').label(1, 'completed'),
    expect: {
      issues: {
        1: {
          labels: ['completed', 'handoff', 'handoff/sales_to_onboarding', 'team/onboarding'],
          state: 'closed',
          says: 'Completed',
        },
      },
      runs: [9],
      ledger: ['handoff 1: completed by bob (sales_to_onboarding, issue 1)'],
    },
  },
  {
    title: 'A handoff for the weekend',
    at: '2026-01-09T16:30:00Z',
    story: ['dave of design files the form "Design → Development", and goes home.'],
    act: ({ person, template }) =>
      void person('dave').fileForm(template(design), finishedDesign, {
        title: 'Design → Development: Checkout redesign',
        ticked: ['All screens designed', 'Asset export complete'],
      }),
    expect: {
      issues: {
        4: {
          labels: ['handoff', 'handoff/design_to_development', 'initiated', 'team/development'],
          assignees: ['erin'],
          says: 'Waiting for development',
        },
      },
      runs: [7, 2],
      ledger: ['handoff 3: initiated by dave (design_to_development, issue 4)'],
    },
  },
  {
    title: 'The weekly report',
    at: '2026-01-12T08:17:00Z',
    story: ['On Monday the schedule runs again: #4 has waited too long, and the report is due.'],
    act: ({ runs }) => runs.schedule(),
    expect: {
      issues: {
        4: { says: 'should have been accepted by' },
        5: { labels: ['handoff-report'], state: 'open' },
      },
      runs: [16],
      ledger: [
        'handoff 3: overdue to accept, reminder to the owner (design_to_development, issue 4)',
        'metrics as of 2026-01-12T08:17:00Z (report 2026-W02)',
        'report 2026-W02: started',
        'report 2026-W02: posted (issue 5)',
      ],
    },
  },
];
