// By when a handoff should have been accepted and completed. Elapsed time counts, nights and
// weekends included.

import type { Status } from '../config/types.ts';

export interface Dated {
  readonly status: Status;
  /** When it was initiated, in seconds. */
  readonly initiated: number;
  /** From when it has had its status, in seconds. */
  readonly since: number;
  /** Seconds allowed; null or absent: no limit. */
  readonly acceptWithin?: number | null;
  readonly completeWithin?: number | null;
}

/** In seconds; null: no limit, or none that runs now. */
export interface DueTimes {
  /** While it waits: counted from when it began to, so that a sender who was asked again starts afresh. */
  readonly accept: number | null;
  /** While it waits or is in work: counted from its initiation. */
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
