// The status of a handoff at an instant.

import type { Status } from '../config/types.ts';
import type { MeasuredHandoff } from './measured.ts';

export interface StatusAt {
  readonly status: Status;
  /** Start of that status, in seconds. */
  readonly since: number;
}

/**
 * @returns null if the handoff did not exist yet. If the row changed later, uses the latest dated
 * step before `at`.
 * @param at seconds
 */
export function statusAt(handoff: MeasuredHandoff, at: number): StatusAt | null {
  const { initiatedAt: initiated, since } = handoff;
  if (initiated > at) {
    return null;
  }
  if (since <= at) {
    return { status: handoff.status, since };
  }
  const steps: readonly (readonly [Status, number | null])[] = [
    ['accepted', handoff.acceptedAt],
    ['completed', handoff.completedAt],
    ['cancelled', handoff.cancelledAt],
  ];
  return steps.reduce<StatusAt>(
    (latest, [status, step]) =>
      step !== null && step <= at && step >= latest.since ? { status, since: step } : latest,
    { status: 'initiated', since: initiated },
  );
}
