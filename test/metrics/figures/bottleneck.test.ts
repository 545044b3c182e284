import { describe, expect, test } from 'vitest';
import { epochSeconds } from '../../../src/base/instant.ts';
import { bottleneckOf } from '../../../src/metrics/figures/bottleneck.ts';
import { latestCompleted } from '../../../src/metrics/figures/latest-completed.ts';
import { isOpen, openHandoffs } from '../../../src/metrics/figures/open-handoffs.ts';
import { handoffsAt } from '../../../src/metrics/handoff-at.ts';
import type { ListedHandoff } from '../../../src/metrics/measured.ts';
import { handoff } from '../sample.ts';

const now = '2026-11-22T00:00:00Z';
const days = (number: number) => number * 24 * 60 * 60;

const bottleneck = (handoffs: readonly ListedHandoff[]) =>
  bottleneckOf(handoffsAt(handoffs, epochSeconds(now)).filter(isOpen));

describe('the bottleneck', () => {
  const waiting = [
    handoff(1, { initiatedAt: '2026-11-18T00:00:00Z', toTeam: 'development' }),
    handoff(2, { initiatedAt: '2026-11-19T00:00:00Z' }),
    handoff(3, { initiatedAt: '2026-11-20T00:00:00Z', toTeam: 'Onboarding' }),
  ];

  test('is the team for which handoffs have waited longest together, not the one with the oldest', () => {
    const accepted = handoff(4, {
      initiatedAt: '2026-11-01T00:00:00Z',
      acceptedAt: '2026-11-02T00:00:00Z',
      toTeam: 'development',
    });
    expect(bottleneck([...waiting, accepted])).toEqual({
      team: 'onboarding',
      waiting: 2,
      waiting_hours: 120,
      share: null,
    });
  });

  test('has its share of all waiting once five wait', () => {
    const more = [5, 6].map((n) =>
      handoff(n, { initiatedAt: '2026-11-21T12:00:00Z', toTeam: 'support' }),
    );
    // Five days of ten.
    expect(bottleneck([...waiting, ...more])).toMatchObject({ team: 'onboarding', share: 50 });
  });

  test('is nowhere while nothing waits', () => {
    const accepted = handoff(1, {
      initiatedAt: '2026-11-01T00:00:00Z',
      acceptedAt: '2026-11-02T00:00:00Z',
    });
    expect(bottleneck([accepted])).toBeNull();
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

test('the latest completed are those that count as completed, the newest first', () => {
  const window = { from: '2026-10-23T00:00:00Z', to: '2026-11-22T00:00:00Z' };
  const completed = (issueNumber: number, initiatedAt: string, completedAt: string) =>
    handoff(issueNumber, { initiatedAt, acceptedAt: initiatedAt, completedAt });
  const rows = [
    completed(1, '2026-10-22T00:00:00Z', '2026-11-02T00:00:00Z'),
    completed(2, '2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
    completed(3, '2026-11-01T00:00:00Z', '2026-11-03T00:00:00Z'),
    completed(4, '2026-11-01T00:00:00Z', '2026-11-23T00:00:00Z'),
  ];
  expect(latestCompleted(rows, window).map(({ issueNumber }) => issueNumber)).toEqual([3, 2]);
});
