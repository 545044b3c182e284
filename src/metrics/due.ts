// Deadlines from elapsed time, nights and weekends included.

import type { Status } from '../config/types.ts';

export interface Dated {
  readonly status: Status;
  /** Time of initiation, in seconds. */
  readonly initiated: number;
  /** Start of the current status, in seconds. */
  readonly since: number;
  /** Seconds allowed; null or absent for no limit. */
  readonly acceptWithin?: number | null;
  readonly completeWithin?: number | null;
}

/** In seconds; null if no limit runs. */
export interface DueTimes {
  /** While waiting: counts from the start of the current wait, so a resubmission starts again. */
  readonly accept: number | null;
  /** While waiting or in progress: counts from initiation. */
  readonly complete: number | null;
}

export function dueTimesAt(handoff: Dated): DueTimes {
  const waits = handoff.status === 'initiated';
  const runs = waits || handoff.status === 'accepted';
  return {
    accept: waits ? after(handoff.since, handoff.acceptWithin) : null,
    complete: runs ? after(handoff.initiated, handoff.completeWithin) : null,
  };
}

function after(start: number, seconds: number | null | undefined): number | null {
  return seconds === null || seconds === undefined ? null : start + seconds;
}
