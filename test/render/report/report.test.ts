import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../../src/metrics/measure.ts';
import type { ListedHandoff, MeasuredSubmission } from '../../../src/metrics/measured.ts';
import { reportText, reportTitle } from '../../../src/render/report/report.ts';
import { handoff, noRows, submission } from '../../metrics/sample.ts';
import { hostileText } from '../hostile.ts';
import { template } from '../sample.ts';
import { expectTranscript } from '../transcript.ts';
import { readMetrics } from './read-metrics.ts';

const now = '2026-11-23T08:00:00Z';
const day = 24 * 60 * 60;

function report(
  handoffs: readonly ListedHandoff[],
  submissions: readonly MeasuredSubmission[] = [],
  at = now,
): string {
  return reportText({
    period: '2026-W47',
    metrics: measure({ ...noRows, handoffs, submissions, now: at, days: 30 }),
    handoffs,
    configuration: { templates: [template], teams: [] },
    former: { number: 20, title: reportTitle('2026-W46') },
  }).body();
}

const waiting = [
  handoff(31, {
    initiatedAt: '2026-11-16T10:00:00Z',
    title: 'Northwind | see #12, @anna',
    acceptWithin: day,
  }),
  handoff(32, { initiatedAt: '2026-11-22T10:00:00Z', assignees: [], acceptWithin: day }),
];
const inProgress = handoff(33, {
  initiatedAt: '2026-11-17T10:00:00Z',
  acceptedAt: '2026-11-17T13:30:00Z',
  owner: 'carol',
});
const late = handoff(34, {
  initiatedAt: '2026-10-12T08:00:00Z',
  acceptedAt: '2026-10-12T20:00:00Z',
  owner: 'carol',
  completeWithin: 10 * day,
});
const returned = handoff(35, {
  assignees: ['bob'],
  initiatedAt: '2026-11-18T10:00:00Z',
  status: 'returned',
  since: '2026-11-20T10:00:00Z',
});
const completed = [
  handoff(36, {
    initiatedAt: '2026-11-10T10:00:00Z',
    acceptedAt: '2026-11-10T12:00:00Z',
    completedAt: '2026-11-20T16:00:00Z',
    owner: 'alice',
  }),
  handoff(37, {
    initiatedAt: '2026-11-12T10:00:00Z',
    acceptedAt: '2026-11-12T11:00:00Z',
    completedAt: '2026-11-13T09:00:00Z',
    fromTeam: 'design',
    toTeam: 'development',
    owner: 'erin',
  }),
];
const before = handoff(20, {
  initiatedAt: '2026-10-01T10:00:00Z',
  acceptedAt: '2026-10-01T20:00:00Z',
  completedAt: '2026-10-05T10:00:00Z',
});
const submissions = [
  submission(31, { submittedAt: '2026-11-15T10:00:00Z', missing: ['goals', 'start_date'] }),
  submission(31, { submittedAt: '2026-11-16T10:00:00Z', attempt: 2 }),
  submission(33, { submittedAt: '2026-11-17T10:00:00Z' }),
  submission(37, { submittedAt: '2026-11-12T10:00:00Z', fromTeam: 'design' }),
];

test('reads as what a team needs to know', async () => {
  const everything = [...waiting, inProgress, late, returned, ...completed, before];
  await expectTranscript('report', {
    'A busy week': report(everything, submissions),
    'The same, as of a week before': report(everything, submissions, '2026-11-16T08:00:00Z'),
    'Nothing at all': report([]),
  });
});

const lead = (handoffs: readonly ListedHandoff[]) => report(handoffs).split('\n')[0];

describe('it opens with what matters most', () => {
  test.each([
    {
      that: 'one handoff waits',
      handoffs: waiting.slice(1),
      says: '**Handoffs wait longest for onboarding (1 for 22.0 h).** It is #32 Client 32.',
    },
    {
      that: 'work is overdue',
      handoffs: [inProgress, late],
      says: '**Nothing is waiting to be accepted, but 1 handoff in progress is overdue.**',
    },
    {
      that: 'something went back',
      handoffs: [inProgress, returned],
      says: '**Nothing is waiting to be accepted.** 1 handoff went back to its sender; 1 is in progress, none overdue.',
    },
    {
      that: 'work goes on',
      handoffs: [inProgress, ...completed],
      says: '**Nothing is waiting.** Every handoff is accepted; 1 is in progress, none overdue.',
    },
    {
      that: 'all is done',
      handoffs: completed,
      says: '**Nothing is waiting.** Every handoff has ended.',
    },
  ])('when $that', ({ handoffs, says }) => {
    expect(lead(handoffs)).toBe(says);
  });
});

test('it is titled by its period', () => {
  expect(reportTitle('2026-W47')).toBe('Handoff report: 2026-W47');
});

test('it ends with its figures for programs', () => {
  const handoffs = [...waiting, ...completed];
  const metrics = measure({ ...noRows, handoffs, submissions, now, days: 30 });
  expect(readMetrics(report(handoffs, submissions))).toEqual(metrics);
});

describe('however much there is to report', () => {
  test('it stays within what GitHub takes, and says how much it leaves out', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 100, max: 400 }), (text, number) => {
        const long = `${text}.`.repeat(60);
        const handoffs = Array.from({ length: number }, (_, at) =>
          handoff(at, {
            initiatedAt: '2026-11-16T10:00:00Z',
            ...(at % 2 === 0 ? {} : { completedAt: '2026-11-20T16:00:00Z' }),
            title: long,
            fromTeam: `${at} ${long}`,
            toTeam: `${at} ${long}`,
            assignees: [long, long, long, long],
            owner: long,
          }),
        );
        const sent = handoffs.map(({ fromTeam, issueNumber }) =>
          submission(issueNumber, { submittedAt: now, fromTeam, missing: [long] }),
        );
        const body = report(handoffs, sent);
        expect(body.length).toBeLessThan(65_000);
        expect(body).toContain(`… and ${Math.ceil(number / 2) - 30} more.`);
        expect(readMetrics(body)).toMatchObject({ total_handoffs: number });
      }),
      { numRuns: 15 },
    );
  });
});

test('the sender of a handoff that came back and went out again is not whom it waits for', () => {
  const again = handoff(1, {
    initiatedAt: '2026-11-22T10:00:00Z',
    since: '2026-11-23T07:00:00Z',
    initiatedBy: 'bob',
    assignees: ['alice', 'bob'],
  });
  expect(report([again])).toContain('| alice to accept |');
});
