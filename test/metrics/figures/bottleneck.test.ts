import { describe, expect, test } from 'vitest';
import { epochSeconds } from '../../../src/base/time/instant.ts';
import { bestRated } from '../../../src/metrics/figures/best-rated.ts';
import { bottleneckOf } from '../../../src/metrics/figures/bottleneck.ts';
import { isOpen, openHandoffs } from '../../../src/metrics/figures/open-handoffs.ts';
import { handoffsAt } from '../../../src/metrics/handoff-at.ts';
import type { ListedHandoff, MeasuredRating } from '../../../src/metrics/measured.ts';
import { handoff } from '../sample.ts';

const now = '2026-11-22T00:00:00Z';
const days = (number: number) => number * 24 * 60 * 60;

const bottleneck = (handoffs: readonly ListedHandoff[]) =>
  bottleneckOf({
    open: handoffsAt(handoffs, epochSeconds(now)).filter(isOpen),
    accepted: handoffs.filter(({ acceptedAt }) => acceptedAt !== null),
  });

describe('the bottleneck', () => {
  const day = 24 * 60 * 60;
  const late = (issueNumber: number, toTeam: string) =>
    handoff(issueNumber, { initiatedAt: '2026-11-18T00:00:00Z', toTeam, acceptWithin: day });
  const accepted = (issueNumber: number, hours: number) =>
    handoff(issueNumber, {
      initiatedAt: '2026-11-10T00:00:00Z',
      acceptedAt: new Date(Date.parse('2026-11-10T00:00:00Z') + hours * 3_600_000).toISOString(),
      toTeam: 'support',
      acceptWithin: day,
    });

  test('is the team with the most overdue handoffs, not the one with the oldest', () => {
    const oldest = handoff(1, {
      initiatedAt: '2026-06-01T00:00:00Z',
      toTeam: 'development',
      acceptWithin: day,
    });
    const onTime = handoff(4, { initiatedAt: '2026-11-21T12:00:00Z', acceptWithin: day });
    expect(
      bottleneck([oldest, late(2, 'onboarding'), late(3, 'Onboarding'), onTime]),
    ).toMatchObject({ team: 'onboarding', overdue: 2, open: 3, acceptance_hours: null });
  });

  test('is, with nothing overdue, the team that is typically later than promised', () => {
    const five = [30, 40, 50, 60, 2].map((hours, n) => accepted(n + 1, hours));
    expect(bottleneck(five)).toEqual({
      team: 'support',
      overdue: 0,
      open: 5,
      late: { count: 4, cases: 5, rate: 80 },
      acceptance_hours: 40,
    });
  });

  test('is no team that accepted within the time, however long the sender took to correct the form', () => {
    const corrected = [96, 120, 72, 96, 80].map((hours, n) => ({
      ...accepted(n + 1, hours),
      acceptedWorked: hours * 3600,
      waitingSeconds: 2 * 3600,
      waitingWorked: 2 * 3600,
      lastWaitWorked: 2 * 3600,
      withSenderSeconds: (hours - 2) * 3600,
      withSenderWorked: (hours - 2) * 3600,
    }));
    expect(bottleneck(corrected)).toBeNull();
  });

  test('is no team that accepted each in time after it returned it, or after another team had it', () => {
    const again = [30, 40, 50, 60, 70].map((hours, n) => ({
      ...accepted(n + 1, hours),
      lastWaitWorked: 20 * 3600,
    }));
    expect(bottleneck(again)).toBeNull();
  });

  test('is nowhere after four late acceptances, or one late in five', () => {
    expect(bottleneck([30, 40, 50, 60].map((hours, n) => accepted(n + 1, hours)))).toBeNull();
    expect(bottleneck([1, 2, 3, 4, 200].map((hours, n) => accepted(n + 1, hours)))).toBeNull();
  });
});

describe('open handoffs', () => {
  test('come the oldest first, each with its age in its present status', () => {
    const open = openHandoffs(
      [
        handoff(1, { initiatedAt: '2026-11-20T00:00:00Z' }),
        handoff(2, { initiatedAt: '2026-11-01T00:00:00Z', acceptedAt: '2026-11-19T00:00:00Z' }),
        handoff(3, { initiatedAt: '2026-11-01T00:00:00Z', cancelledAt: '2026-11-02T00:00:00Z' }),
        handoff(4, { initiatedAt: '2026-11-23T00:00:00Z' }),
      ],
      now,
    );
    expect(open.map(({ handoff: { issueNumber }, age }) => [issueNumber, age])).toEqual([
      [2, days(3)],
      [1, days(2)],
    ]);
  });

  test('are overdue only once the time allowed has passed', () => {
    const row = handoff(1, { initiatedAt: '2026-11-20T00:00:00Z', acceptWithin: 2 * 24 * 60 * 60 });
    expect(openHandoffs([row], now)[0]?.acceptanceIsOverdue).toBe(false);
    expect(openHandoffs([row], '2026-11-22T00:00:01Z')[0]?.acceptanceIsOverdue).toBe(true);
  });
});

test('the best rated is the latest of those with the highest rating, of the period alone', () => {
  const window = { from: '2026-11-16T00:00:00Z', to: '2026-11-22T00:00:00Z' };
  const completed = (issueNumber: number, completedAt: string) =>
    handoff(issueNumber, { initiatedAt: '2026-11-01T00:00:00Z', completedAt });
  const rated = (issueNumber: number, rating: number): MeasuredRating => ({
    issueNumber,
    fromTeam: 'sales',
    handoffType: 'sales_to_onboarding',
    rating,
    missing: [],
    givenAt: 0,
  });
  const rows = [
    completed(1, '2026-11-02T00:00:00Z'),
    completed(2, '2026-11-17T00:00:00Z'),
    completed(3, '2026-11-18T00:00:00Z'),
    completed(4, '2026-11-19T00:00:00Z'),
  ];
  const ratings = [rated(1, 5), rated(2, 4), rated(3, 4), rated(4, 2)];
  expect(bestRated(rows, { ratings, ...window })).toMatchObject({
    handoff: { issueNumber: 3 },
    rating: 4,
  });
  expect(bestRated(rows, { ratings: [], ...window })).toBeNull();
});
