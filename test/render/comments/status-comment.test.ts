import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Team } from '../../../src/config/types.ts';
import { deadlinesOf } from '../../../src/handoff/deadlines/deadlines.ts';
import type { DeadlineKind } from '../../../src/handoff/event.ts';
import type { Handoff, IssueState, Reminded } from '../../../src/handoff/state.ts';
import { type StatusView, statusComment } from '../../../src/render/comments/status-comment.ts';
import { parseMarker } from '../../../src/render/markers.ts';
import { hostileText } from '../hostile.ts';
import {
  accepted,
  completed,
  incomplete,
  initiated,
  labels,
  onboarding,
  stateOf,
  template,
} from '../sample.ts';
import { expectTranscript } from '../transcript.ts';

function comment(state: IssueState, view: Partial<StatusView> = {}): string {
  const written = statusComment({
    state,
    handoffId: 12,
    template,
    labels,
    receiving: onboarding,
    sending: { ...onboarding, id: 'sales', members: [] },
    due: deadlinesOf(state.handoff, { template, receivingClock: undefined }),
    requireChecklist: true,
    errors: [],
    isClosed: false,
    senders: state.attempted?.sender == null ? [] : [state.attempted.sender],
    unassignable: [],
    ledger: 'handoff-data',
    ...view,
  });
  return written ?? expect.fail('there is no comment');
}

/** Down to what is folded, which is as in the others. */
const head = (text: string) => `${text.slice(0, text.indexOf('<details>'))}…`;

const of = (handoff: Handoff, view?: Partial<StatusView>) => comment(stateOf(handoff), view);

const berlin: Team = {
  ...onboarding,
  calendar: { timezone: 'Europe/Berlin', days: [1], hours: [], holidays: [] },
};
const attachment =
  'https://github.com/user-attachments/assets/0a1b2c3d-0000-0000-0000-000000000000';
const overdue = (limit: DeadlineKind, dueAt: string): Reminded => ({
  limit,
  dueAt,
  at: dueAt,
  step: 'owner',
  after: '0s',
  called: [],
});
const asked = {
  questions: [
    {
      text: `Which warehouse? See ![the map](${attachment})`,
      by: 'carol',
      at: '2026-11-17T09:30:00Z',
      closedAt: null,
      answeredBy: null,
      answer: null,
      called: null,
    },
  ],
};
const held = {
  hold: {
    source: 'comment:1',
    since: '2026-11-17T09:30:00Z',
    until: '2026-11-24T00:00:00Z',
    by: 'carol',
    reason: 'The client is away',
  },
};
const corrected = incomplete.attempted && { ...incomplete.attempted, attempt: 2, errors: [] };
const { goals: _, ...withoutGoals } = completed.context;

test('reads as what its readers need to know', async () => {
  await expectTranscript('status-comment', {
    'An incomplete form': comment(incomplete, { handoffId: null }),
    'An incomplete form, closed by a person': comment(incomplete, {
      handoffId: null,
      isClosed: true,
    }),
    'A form completed while it was closed': comment(
      { attempted: corrected, handoff: null },
      { handoffId: null, isClosed: true },
    ),
    'Handed over, at the second attempt': comment({
      attempted: corrected,
      handoff: initiated,
    }),
    'Handed over to a team that assigns nobody': head(
      of({
        ...initiated,
        assignees: [],
        assignment: { policy: 'nobody', assignees: [], away: [] },
      }),
    ),
    'Handed over to a team that lists nobody': head(
      of(
        {
          ...initiated,
          assignees: [],
          assignment: { policy: 'round_robin', assignees: [], away: [] },
        },
        { receiving: { ...onboarding, members: [] } },
      ),
    ),
    'The one whose turn it is cannot be assigned': head(of(initiated, { unassignable: ['alice'] })),
    'Accepted by somebody else, half done': of(accepted),
    'Accepted, the checklist done, a required answer gone': of({
      ...completed,
      status: 'accepted',
      completedAt: null,
      completedBy: null,
      reopened: 1,
      context: withoutGoals,
    }),
    'Accepted, where an open checklist does not matter': head(
      of(accepted, { requireChecklist: false }),
    ),
    Returned: head(of({ ...initiated, status: 'returned', sinceBy: 'alice', assignees: ['bob'] })),
    'Returned, and edited without being corrected': head(
      of(
        {
          ...initiated,
          status: 'returned',
          sinceBy: 'alice',
          assignees: ['bob'],
          context: { ...withoutGoals, start_date: 'soon' },
        },
        {
          errors: [
            {
              field: 'start_date',
              label: 'Start date',
              kind: 'not_a_date',
              found: 'soon',
              expected: 'a date such as 2026-12-01',
            },
            { field: 'goals', label: 'Goals', kind: 'missing' },
          ],
        },
      ),
    ),
    'Returned, cancelled, and taken up again': head(
      of({
        ...initiated,
        status: 'returned',
        since: '2026-11-17T10:00:00Z',
        sinceBy: 'bob',
        assignees: ['bob'],
        returned: {
          called: null,
          reason: null,
          comment: null,
          fields: [],
          by: 'alice',
          at: '2026-11-16T12:00:00Z',
        },
      }),
    ),
    Completed: of(completed),
    'Completed by somebody who had not accepted it': head(
      of({ ...completed, acceptedAt: completed.completedAt, acceptedImplicitly: true }),
    ),
    'Cancelled by its sender': head(
      of({ ...initiated, status: 'cancelled', since: '2026-11-17T09:05:00Z', sinceBy: 'bob' }),
    ),
    'Overdue before anyone accepted, in the time of the receiving team': head(
      of(
        { ...initiated, reminders: [overdue('accept', '2026-11-17T10:00:00Z')] },
        { receiving: berlin },
      ),
    ),
    'Overdue after it was accepted': head(
      of({ ...accepted, reminders: [overdue('complete', '2026-11-26T10:00:00Z')] }),
    ),
    'A question to the sender': head(of({ ...accepted, ...asked })),
    'The question was answered': head(
      of({
        ...accepted,
        questions: asked.questions.map((one) => ({
          ...one,
          answer: `In the contract, see [page 3](../blob/main/contract.md#page-3).`,
          answeredBy: 'bob',
          closedAt: '2026-11-17T11:00:00Z',
        })),
      }),
    ),
    'On hold until a day': head(of({ ...accepted, ...held })),
    'On hold until someone resumes it': head(
      of({ ...accepted, hold: { ...held.hold, until: null } }),
    ),
    'Links, images and attachments in the answers': of(
      {
        ...initiated,
        context: {
          ...initiated.context,
          key_contacts: ['[Anna Berg](https://northwind.example/anna)', '@ben'],
          special_requirements: `The plan:\n![Plan](${attachment})`,
          goals: 'See [the offer](https://github.com/user-attachments/files/12/Offer.pdf).',
        },
      },
      { receiving: berlin },
    ),
  });
});

test('shows each time once, in the time zone of the receiving team', () => {
  const texts = [
    of(completed, { receiving: berlin }),
    of(accepted, { receiving: berlin }),
    of(initiated, { receiving: berlin }),
    of({ ...accepted, ...asked }, { receiving: berlin }),
    of({ ...accepted, ...held }, { receiving: berlin }),
    of({ ...completed, acceptedAt: completed.completedAt, acceptedImplicitly: true }),
    comment({ attempted: corrected, handoff: initiated }, { receiving: berlin }),
  ];
  for (const text of texts) {
    const times = text.match(/\w{3} \d{1,2} \w{3}, \d\d:\d\d (?:CET|UTC)/g) ?? [];
    expect(times.length).toBeGreaterThan(0);
    expect(times).toEqual([...new Set(times)]);
    expect(text.replace(/^.*\n/, '')).not.toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d/);
  }
  expect(texts[0]).toContain('| Completed | carol, Fri 20 Nov, 17:00 CET |');
});

test('gives the next step in one sentence, in every stage', () => {
  const texts = [
    comment(incomplete, { handoffId: null }),
    comment(incomplete, { handoffId: null, isClosed: true }),
    of(initiated),
    of({ ...initiated, assignees: [], candidates: [] }),
    of(accepted),
    of(accepted, { requireChecklist: false }),
    of({ ...accepted, ...asked }),
    of({ ...accepted, ...held }),
    of({ ...initiated, status: 'returned', sinceBy: 'alice', assignees: ['bob'] }),
    of(completed),
    of({ ...initiated, status: 'cancelled', sinceBy: 'bob' }),
  ];
  for (const text of texts) {
    const steps = text.split('\n').filter((line) => line.startsWith('**Next:** '));
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatch(/^[^.!?]+$|^[^.!?]+\.$/);
    expect((steps[0] ?? '').split(' ').length).toBeLessThanOrEqual(21);
  }
});

test('folds the checklist and the context, and shows the rest', () => {
  const [head = '', ...folded] = of(accepted).split('<details>');
  expect(folded.map((part) => /<summary>(.*)<\/summary>/.exec(part)?.[1])).toEqual([
    'Checklist 2/4',
    'Context (8 fields)',
  ]);
  expect(head).toContain('**Next:**');
  expect(head).not.toContain('Kickoff');
});

test('is nothing while nothing was submitted', () => {
  expect(
    statusComment({
      state: { attempted: null, handoff: null },
      handoffId: null,
      template,
      labels,
      receiving: onboarding,
      sending: { ...onboarding, id: 'sales', members: [] },
      due: { accept: null, complete: null },
      requireChecklist: true,
      errors: [],
      senders: [],
      isClosed: false,
      unassignable: [],
      ledger: 'handoff-data',
    }),
  ).toBeNull();
});

test('remembers whom GitHub would not assign', () => {
  expect(parseMarker(of(initiated, { unassignable: ['alice'] }))).toEqual({
    kind: 'status',
    unassignable: ['alice'],
    ledger: 'handoff-data',
  });
});

test('names the labels a repository uses in the place of ours', () => {
  const renamed = { ...labels, accepted: 'taken on', completed: 'all done' };
  expect(of(initiated, { labels: renamed })).toContain('add the `taken on` label');
  expect(of(accepted, { labels: renamed })).toContain('then add the `all done` label');
});

test('names the lead who replaces members while everyone is away', () => {
  const { members } = onboarding;
  const written = of(
    {
      ...initiated,
      assignees: ['erin'],
      assignment: { policy: 'round_robin', assignees: ['erin'], away: members },
    },
    { receiving: { ...onboarding, lead: 'erin' } },
  );
  expect(written).toContain(
    '| Assigned | erin (everyone else is away; skipped because away: alice, carol and dave) |',
  );
});

describe('however much there is to say', () => {
  const long = fc
    .tuple(hostileText, fc.integer({ min: 1, max: 20_000 }))
    .map(([text, times]) => `${text}.`.repeat(times).slice(0, 65_000));
  const many = fc.integer({ min: 1, max: 300 });

  const faultsOf = (text: string, number: number) =>
    Array.from({ length: number }, (_, at) => ({
      field: `field_${at}`,
      label: text.slice(0, 1000),
      kind: at % 2 === 0 ? ('missing' as const) : ('not_an_option' as const),
      found: text.slice(0, 200),
      expected: text.slice(0, 1000),
    }));
  const status = fc.constantFrom('accepted' as const, 'returned' as const);

  test('a handoff stays within what GitHub takes', () => {
    fc.assert(
      fc.property(long, many, hostileText, status, (text, number, name, status) => {
        const ids = Array.from({ length: number }, (_, at) => `field_${at}`);
        const written = of(
          {
            ...accepted,
            status,
            owner: name,
            assignees: ids,
            context: Object.fromEntries(ids.map((id) => [id, text.slice(0, 130_000 / number)])),
            checklist: ids.map(() => ({
              text: text.slice(0, 1000),
              done: true,
              doneBy: name,
              doneAt: accepted.since,
            })),
          },
          {
            template: {
              ...template,
              name: text,
              fields: ids.map((id) => ({
                id,
                label: text.slice(0, 1000),
                type: 'textarea',
                required: true,
              })),
            },
            receiving: { ...onboarding, members: ids },
            errors: faultsOf(text, number),
          },
        );
        expect(written.length).toBeLessThan(60_000);
      }),
      { numRuns: 15 },
    );
  });

  test('so do ten long questions with their answers below long fields', () => {
    const [question] = asked.questions;
    const text = 'Which warehouse delivers? '.repeat(200);
    const answered = {
      ...question,
      text,
      closedAt: '2026-11-17T10:30:00Z',
      answeredBy: 'bob',
      answer: text,
    };
    const written = of({
      ...accepted,
      context: { ...accepted.context, goals: 'x'.repeat(65_000) },
      questions: Array.from({ length: 10 }, () => ({
        ...answered,
        by: 'carol',
        at: accepted.since,
        called: null,
      })),
    });
    expect(written.length).toBeLessThan(65_536);
    expect(written.match(/Which warehouse/g)?.length).toBeGreaterThan(20);
  });

  test('so does a list of what is wrong', () => {
    fc.assert(
      fc.property(long, many, (text, number) => {
        const errors = faultsOf(text, number);
        const attempted = incomplete.attempted && { ...incomplete.attempted, errors };
        expect(comment({ attempted, handoff: null }).length).toBeLessThan(60_000);
      }),
      { numRuns: 15 },
    );
  });

  test('a long answer is cut where the issue’s description continues, and the others stay whole', () => {
    const written = of({
      ...initiated,
      context: { ...initiated.context, special_requirements: 'x'.repeat(65_000) },
    });
    expect(written).toContain('*Cut here. The full answer is in this issue’s description.*');
    expect(written).toContain('They want to be live before the fair in January.');
    expect(written.length).toBeGreaterThan(20_000);
  });
});

test('with the sender alone in the team, who must not accept it, no one is named to do so', () => {
  const alone = { ...onboarding, members: ['bob'] };
  expect(of(initiated, { receiving: alone, selfAccept: false })).toContain(
    '**Next:** someone else from onboarding: check',
  );
});
