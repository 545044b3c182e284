import { describe, expect, test } from 'vitest';
import { epochSeconds } from '../../src/base/time/instant.ts';
import { workClock } from '../../src/handoff/deadlines/business-calendar.ts';
import { measure } from '../../src/metrics/measure.ts';
import type { ListedHandoff } from '../../src/metrics/measured.ts';
import { form, handoff, noRows, submission } from './sample.ts';

const now = '2026-11-22T12:00:00Z';

function headline(handoffs: readonly ListedHandoff[], { at = now, days = 30 } = {}) {
  const { total_handoffs, completed, completion_rate, avg_acceptance_hours } = measure({
    ...noRows,
    handoffs,
    now: at,
    days,
  });
  return { total_handoffs, completed, completion_rate, avg_acceptance_hours };
}

describe('the four headline figures', () => {
  test('are those worked out by hand', () => {
    // Six in the window. Accepted after 2 h 30 min, 10 h and 1 h 15 min: 13.75 h / 3 = 4.583… h.
    // Completed: two of six, 33.3 %.
    const figures = headline([
      handoff(1, { initiatedAt: '2026-11-20T09:00:00Z' }),
      handoff(2, { initiatedAt: '2026-11-19T09:00:00Z', acceptedAt: '2026-11-19T11:30:00Z' }),
      handoff(3, {
        initiatedAt: '2026-11-10T08:00:00Z',
        acceptedAt: '2026-11-10T18:00:00Z',
        completedAt: '2026-11-14T08:00:00Z',
      }),
      handoff(4, {
        initiatedAt: '2026-11-01T08:00:00Z',
        acceptedAt: '2026-11-01T09:15:00Z',
        completedAt: '2026-11-20T08:00:00Z',
      }),
      handoff(5, { initiatedAt: '2026-11-02T08:00:00Z', cancelledAt: '2026-11-03T08:00:00Z' }),
      handoff(6, { initiatedAt: '2026-11-03T08:00:00Z', status: 'returned' }),
      handoff(7, {
        initiatedAt: '2026-09-01T08:00:00Z',
        acceptedAt: '2026-09-09T08:00:00Z',
        completedAt: '2026-11-20T08:00:00Z',
      }),
    ]);
    expect(figures).toEqual({
      total_handoffs: 6,
      completed: 2,
      completion_rate: 33,
      avg_acceptance_hours: 4.6,
    });
  });

  test('are 0 where there is nothing', () => {
    expect(headline([])).toEqual({
      total_handoffs: 0,
      completed: 0,
      completion_rate: 0,
      avg_acceptance_hours: 0,
    });
  });

  test('count from the first instant of the window to now, both included', () => {
    const at = ['2026-10-23T11:59:59Z', '2026-10-23T12:00:00Z', now, '2026-11-22T12:00:01Z'];
    const handoffs = at.map((initiatedAt, n) => handoff(n, { initiatedAt }));
    expect(headline(handoffs).total_handoffs).toBe(2);
  });

  test.each([
    { completed: 1, of: 8, rate: 13, because: '12.5 is rounded up' },
    { completed: 2, of: 3, rate: 67, because: '66.7 is rounded up' },
    { completed: 1, of: 3, rate: 33, because: '33.3 is rounded down' },
    { completed: 4, of: 4, rate: 100, because: 'all of them are completed' },
  ])('completion_rate is $rate for $completed of $of: $because', ({ completed, of, rate }) => {
    const handoffs = Array.from({ length: of }, (_, n) =>
      handoff(n, {
        initiatedAt: '2026-11-20T09:00:00Z',
        ...(n < completed ? { acceptedAt: now, completedAt: now } : {}),
      }),
    );
    expect(headline(handoffs).completion_rate).toBe(rate);
  });

  test.each([
    { minutes: [3], hours: 0.1, because: 'a half is rounded up' },
    { minutes: [2], hours: 0, because: 'less than that is rounded down' },
    { minutes: [60, 69], hours: 1.1, because: 'the mean is rounded, not its parts' },
    { minutes: [0], hours: 0, because: 'accepting at once takes no time' },
  ])('avg_acceptance_hours is $hours for $minutes minutes: $because', ({ minutes, hours }) => {
    const handoffs = minutes.map((after, n) =>
      handoff(n, {
        initiatedAt: '2026-11-20T09:00:00Z',
        acceptedAt: new Date(Date.parse('2026-11-20T09:00:00Z') + after * 60_000).toISOString(),
      }),
    );
    expect(headline(handoffs).avg_acceptance_hours).toBe(hours);
  });

  test('are the same for a past instant as they were then', () => {
    const handoffs = [
      handoff(1, {
        initiatedAt: '2026-11-01T08:00:00Z',
        acceptedAt: '2026-11-02T08:00:00Z',
        completedAt: '2026-11-05T08:00:00Z',
      }),
      handoff(2, { initiatedAt: '2026-11-03T08:00:00Z' }),
      handoff(3, { initiatedAt: '2026-11-20T08:00:00Z' }),
    ];
    const at = (instant: string) => headline(handoffs, { at: instant });
    expect(at('2026-11-01T12:00:00Z')).toMatchObject({
      total_handoffs: 1,
      avg_acceptance_hours: 0,
    });
    expect(at('2026-11-04T08:00:00Z')).toMatchObject({
      total_handoffs: 2,
      completed: 0,
      avg_acceptance_hours: 24,
    });
    expect(at('2026-11-05T08:00:00Z')).toMatchObject({ completed: 1, completion_rate: 50 });
  });

  test('take the length of the window from days', () => {
    const handoffs = [1, 8, 15].map((day) =>
      handoff(day, { initiatedAt: `2026-11-${String(day).padStart(2, '0')}T12:00:00Z` }),
    );
    expect(headline(handoffs, { days: 7 }).total_handoffs).toBe(1);
    expect(headline(handoffs, { days: 14 }).total_handoffs).toBe(2);
  });
});

describe('the figures beside them', () => {
  const day = 24 * 60 * 60;
  const handoffs = [
    handoff(1, { initiatedAt: '2026-11-20T12:00:00Z', acceptWithin: day }),
    handoff(2, { initiatedAt: '2026-11-22T00:00:00Z', acceptWithin: day }),
    handoff(3, {
      initiatedAt: '2026-11-10T12:00:00Z',
      acceptedAt: '2026-11-10T14:00:00Z',
      completeWithin: 10 * day,
    }),
    handoff(4, {
      initiatedAt: '2026-11-12T12:00:00Z',
      acceptedAt: '2026-11-12T16:00:00Z',
      completedAt: '2026-11-14T12:00:00Z',
      completeWithin: day,
      fromTeam: 'Sales',
    }),
    handoff(5, {
      initiatedAt: '2026-11-12T12:00:00Z',
      acceptedAt: '2026-11-12T13:00:00Z',
      completedAt: '2026-11-13T12:00:00Z',
      fromTeam: 'design',
      toTeam: 'development',
    }),
    handoff(6, { initiatedAt: '2026-09-01T12:00:00Z', acceptWithin: day, completeWithin: day }),
    handoff(7, {
      initiatedAt: '2026-10-01T12:00:00Z',
      acceptedAt: '2026-10-02T12:00:00Z',
      completedAt: '2026-11-01T12:00:00Z',
    }),
    handoff(8, {
      initiatedAt: '2026-11-01T12:00:00Z',
      since: '2026-11-20T12:00:00Z',
      status: 'returned',
      acceptWithin: day,
      completeWithin: day,
    }),
  ];
  const submissions = [
    submission(1, { submittedAt: '2026-11-20T12:00:00Z' }),
    submission(2, { submittedAt: '2026-11-21T00:00:00Z', missing: ['goals', 'start_date'] }),
    submission(2, { submittedAt: '2026-11-21T12:00:00Z', attempt: 2, missing: ['goals'] }),
    submission(2, { submittedAt: '2026-11-22T00:00:00Z', attempt: 3, fromTeam: 'Sales' }),
    submission(3, { submittedAt: '2026-11-10T12:00:00Z', missing: ['goals'] }),
    submission(9, { submittedAt: '2026-11-11T12:00:00Z', invalid: ['contract_value'] }),
    submission(5, { submittedAt: '2026-11-12T12:00:00Z', attempt: 2, fromTeam: 'design' }),
    submission(7, { submittedAt: '2026-10-01T12:00:00Z', missing: ['client_name'] }),
  ];
  const metrics = measure({ ...noRows, handoffs, submissions, now, days: 30 });

  test('name the window', () => {
    expect(metrics).toMatchObject({ days: 30, from: '2026-10-23T12:00:00Z', to: now });
  });

  test('show the previous window as of its end', () => {
    // Handoff 7 alone; it was completed only after that window had ended.
    expect(metrics.previous).toEqual({
      total_handoffs: 1,
      completed: 0,
      completion_rate: 0,
      avg_acceptance_hours: 24,
      accepted_handoffs: 1,
    });
  });

  test('count the window by status', () => {
    expect(metrics.by_status).toEqual({
      initiated: 2,
      accepted: 1,
      returned: 1,
      completed: 2,
      cancelled: 0,
    });
    expect(metrics.total_handoffs).toBe(6);
  });

  test('tell routes apart without regard to case, the busiest first', () => {
    expect(metrics.routes).toMatchObject([
      {
        from_team: 'sales',
        to_team: 'onboarding',
        total: 5,
        completed: 1,
        // 2 h and 4 h; nine tenths of the way from the one to the other.
        acceptance_hours: { count: 2, median: 3, p90: 3.8 },
        completion_hours: { count: 1, median: 48, p90: 48 },
      },
      {
        from_team: 'design',
        to_team: 'development',
        total: 1,
        completed: 1,
        acceptance_hours: { count: 1, median: 1, p90: 1 },
        completion_hours: { count: 1, median: 24, p90: 24 },
      },
    ]);
  });

  test('count what is open and overdue, however old it is', () => {
    // Waiting: 1, 2 and 6; overdue to be accepted: 1 and 6; to be completed: 3. Both limits of 6 have
    // passed: it counts by the earlier one. The clock of a returned handoff does not run.
    expect(metrics.open).toEqual({
      waiting: 3,
      in_progress: 1,
      returned: 1,
      on_hold: 0,
      asked: 0,
      overdue_acceptance: 2,
      overdue_completion: 1,
      overdue: 3,
      incomplete_forms: 0,
    });
  });

  test('count the incomplete forms whose issues are open now', () => {
    const forms = [
      form(41, { since: '2026-08-01T10:00:00Z' }),
      form(42, { since: '2026-08-01T10:00:00Z', closedAt: epochSeconds('2026-08-02T10:00:00Z') }),
    ];
    const { open } = measure({ ...noRows, forms, now, days: 30 });
    expect(open.incomplete_forms).toBe(1);
  });

  test('rate each sending team by its first submissions', () => {
    expect(metrics.sending_teams).toMatchObject([
      {
        team: 'design',
        first_submissions: 0,
        first_time_complete: 0,
        first_time_complete_rate: null,
        top_missing_fields: [],
      },
      {
        team: 'sales',
        first_submissions: 4,
        first_time_complete: 1,
        // Of four it would say more about chance.
        first_time_complete_rate: null,
        top_missing_fields: [
          { field: 'goals', issues: 2 },
          { field: 'start_date', issues: 1 },
        ],
      },
    ]);
  });

  test('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(metrics))).toEqual(metrics);
  });

  test('do not depend on the order of the rows', () => {
    const turned = measure({
      ...noRows,
      handoffs: handoffs.toReversed(),
      submissions: submissions.toReversed(),
      now,
      days: 30,
    });
    const names = ({ routes }: typeof metrics) =>
      routes.map(({ from_team, to_team, ...rest }) => ({
        name: `${from_team} ${to_team}`.toLowerCase(),
        ...rest,
      }));
    expect(names(turned)).toEqual(names(metrics));
    expect(turned.open).toEqual(metrics.open);
  });
});

test('what is under way counts by the calendar of the team whose turn it is', () => {
  // From Friday 15:00 to Monday 10:00: two working hours on Friday, one on Monday.
  const clock = workClock({
    timezone: 'Europe/London',
    days: [1, 2, 3, 4, 5],
    hours: [{ from: '09:00', to: '17:00' }],
    holidays: [],
  });
  const waiting = handoff(1, { initiatedAt: '2026-11-20T15:00:00Z', toTeam: 'Onboarding' });
  const at = { ...noRows, handoffs: [waiting], now: '2026-11-23T10:00:00Z', days: 30 };
  const turned = measure({ ...at, clocks: new Map([['onboarding', clock]]) });
  expect(turned.time.waiting).toEqual({ hours: 67, working_hours: 3 });
  expect(measure(at).time.waiting).toEqual({ hours: 67, working_hours: 67 });
});
