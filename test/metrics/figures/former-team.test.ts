import { describe, expect, test } from 'vitest';
import { epochSeconds } from '../../../src/base/time/instant.ts';
import { zeroClocks } from '../../../src/handoff/deadlines/time-in-status.ts';
import { openHandoffs } from '../../../src/metrics/figures/open-handoffs.ts';
import { measure } from '../../../src/metrics/measure.ts';
import { handoff, noRows } from '../sample.ts';

const hour = 3600;

/** Filed at 8 on Monday to billing, which left it until 8 on Wednesday. Onboarding then accepted it within two hours. */
const rerouted = handoff(1, {
  initiatedAt: '2026-11-16T08:00:00Z',
  acceptedAt: '2026-11-18T10:00:00Z',
  completedAt: '2026-11-18T15:00:00Z',
  acceptedWorked: 18 * hour,
  completedWorked: 23 * hour,
  waitingSeconds: 50 * hour,
  waitingWorked: 18 * hour,
  inWorkSeconds: 5 * hour,
  inWorkWorked: 5 * hour,
  formerTime: {
    until: epochSeconds('2026-11-18T08:00:00Z'),
    clocks: { ...zeroClocks, waiting: { seconds: 48 * hour, worked: 16 * hour } },
  },
});

const figures = measure({
  ...noRows,
  handoffs: [rerouted],
  now: '2026-11-22T12:00:00Z',
  days: 7,
});

const hours = (median: number) => ({ count: 1, median, p90: median });

describe('a team that got a handoff from another team', () => {
  test.each([
    { of: 'team', shown: figures.receiving_teams },
    { of: 'route', shown: figures.routes },
  ])('is as fast as it was itself: its $of', ({ shown }) => {
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({
      total: 1,
      acceptance_hours: hours(2),
      acceptance_working_hours: hours(2),
      completion_hours: hours(7),
      completion_working_hours: hours(7),
      time: {
        waiting: { hours: 2, working_hours: 2 },
        in_progress: { hours: 5, working_hours: 5 },
      },
    });
  });

  test('has had it, while it works on it, since it got it', () => {
    const accepted = {
      ...rerouted,
      status: 'accepted',
      completedAt: null,
      inWorkSeconds: 0,
    } as const;
    const since = epochSeconds('2026-11-18T10:00:00Z');
    const [open] = openHandoffs(
      [{ ...accepted, since, clockSince: since }],
      '2026-11-18T11:00:00Z',
    );
    expect(open?.turnAge).toBe(3 * hour);
  });
});

test('Where a handoff was with two teams, all figures of the ledger count both.', () => {
  expect(figures).toMatchObject({
    avg_acceptance_hours: 50,
    accepted_handoffs: 1,
    flow: { acceptance_hours: hours(50) },
    time: { waiting: { hours: 50, working_hours: 18 } },
  });
});
