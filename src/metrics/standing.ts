// Where a handoff stood at some instant.

import type { Status } from '../template/types.ts';
import type { MeasuredHandoff } from './measured.ts';

export interface Standing {
  readonly status: Status;
  /** From when it had that status, in milliseconds. */
  readonly since: number;
}

/**
 * null: it was not there yet. Where the row has changed since, the newest of its dated steps before
 * `at` tells.
 *
 * @param at milliseconds
 */
export function standingAt(handoff: MeasuredHandoff, at: number): Standing | null {
  const initiated = Date.parse(handoff.initiatedAt);
  if (initiated > at) {
    return null;
  }
  const since = Date.parse(handoff.since);
  if (since <= at) {
    return { status: handoff.status, since };
  }
  const steps: readonly (readonly [Status, string | null])[] = [
    ['accepted', handoff.acceptedAt],
    ['completed', handoff.completedAt],
    ['cancelled', handoff.cancelledAt],
  ];
  return steps.reduce<Standing>(
    (latest, [status, time]) => {
      const step = time === null ? Number.POSITIVE_INFINITY : Date.parse(time);
      return step <= at && step >= latest.since ? { status, since: step } : latest;
    },
    { status: 'initiated', since: initiated },
  );
}

export function isCompletedAt(handoff: MeasuredHandoff, at: number): boolean {
  return standingAt(handoff, at)?.status === 'completed';
}

/** Milliseconds from its initiation to its acceptance; null where it was not accepted by `at`. */
export function acceptanceTime(handoff: MeasuredHandoff, at: number): number | null {
  return elapsed(handoff.initiatedAt, handoff.acceptedAt, at);
}

/** Milliseconds from its initiation to its completion; null where it is not completed at `at`. */
export function completionTime(handoff: MeasuredHandoff, at: number): number | null {
  return isCompletedAt(handoff, at) ? elapsed(handoff.initiatedAt, handoff.completedAt, at) : null;
}

function elapsed(from: string, to: string | null, at: number): number | null {
  return to === null || Date.parse(to) > at ? null : Date.parse(to) - Date.parse(from);
}
