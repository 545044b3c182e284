import { describe, expect, test } from 'vitest';
import { epochSeconds, isoFromEpoch } from '../../src/base/time/instant.ts';
import { statusAt } from '../../src/metrics/status-at.ts';
import { handoff } from './sample.ts';

describe('a handoff that was accepted, completed, and later cancelled', () => {
  const row = handoff(1, {
    initiatedAt: '2026-11-01T00:00:00Z',
    acceptedAt: '2026-11-02T00:00:00Z',
    completedAt: '2026-11-03T00:00:00Z',
    cancelledAt: '2026-11-04T00:00:00Z',
  });

  test.each([
    { at: '2026-10-31T23:59:59Z', status: undefined, since: undefined },
    { at: '2026-11-01T00:00:00Z', status: 'initiated', since: '2026-11-01T00:00:00Z' },
    { at: '2026-11-02T00:00:00Z', status: 'accepted', since: '2026-11-02T00:00:00Z' },
    { at: '2026-11-03T12:00:00Z', status: 'completed', since: '2026-11-03T00:00:00Z' },
    { at: '2026-11-05T00:00:00Z', status: 'cancelled', since: '2026-11-04T00:00:00Z' },
  ])('was $status on $at', ({ at, status, since }) => {
    const standing = statusAt(row, epochSeconds(at));
    expect(standing?.status).toBe(status);
    expect(standing && isoFromEpoch(standing.since)).toBe(since ?? null);
  });
});

test('a reverted one has its current status since then', () => {
  const row = handoff(1, {
    initiatedAt: '2026-11-01T00:00:00Z',
    acceptedAt: '2026-11-02T00:00:00Z',
    status: 'accepted',
    since: '2026-11-05T00:00:00Z',
  });
  expect(statusAt(row, epochSeconds('2026-11-06T00:00:00Z'))).toEqual({
    status: 'accepted',
    since: epochSeconds('2026-11-05T00:00:00Z'),
  });
});
