// How far a handoff had come at some instant.

import { instantOf } from '../base/instant.ts';
import type { Clock } from '../handoff/deadlines/business-time.ts';
import { clockOf } from '../handoff/deadlines/time-in-status.ts';
import { dueTimes } from './due.ts';
import type { MeasuredHandoff } from './measured.ts';
import { type Standing, standingAt } from './status-at.ts';

/** Times in seconds. */
export interface Course extends Standing {
  readonly handoff: MeasuredHandoff;
  readonly initiated: number;
  /** How long it took to be accepted; null where it was not. */
  readonly acceptance: number | null;
  /** How long it took to be completed; null where it is not. */
  readonly completion: number | null;
  /** How long ago its status changed. */
  readonly age: number;
  /** The working time in it, by the calendar of the team whose turn it is. */
  readonly ageWorked: number;
  readonly acceptanceIsOverdue: boolean;
  readonly completionIsOverdue: boolean;
}

/** By team, in lower case; one that is not among them keeps no calendar, and all its time counts. */
export type TeamClocks = ReadonlyMap<string, Clock>;

/**
 * Those that were there by then.
 *
 * @param at seconds
 */
export function coursesAt(
  handoffs: readonly MeasuredHandoff[],
  at: number,
  clocks: TeamClocks = new Map(),
): readonly Course[] {
  const courses: Course[] = [];
  for (const handoff of handoffs) {
    const course = courseAt(handoff, at, clocks);
    if (course !== null) {
      courses.push(course);
    }
  }
  return courses;
}

export function courseAt(
  handoff: MeasuredHandoff,
  at: number,
  clocks: TeamClocks = new Map(),
): Course | null {
  const standing = standingAt(handoff, at);
  if (standing === null) {
    return null;
  }
  const { status, since } = standing;
  const { initiatedAt: initiated } = handoff;
  const due = dueAt({ handoff, standing, initiated });
  return {
    handoff,
    status,
    since,
    initiated,
    acceptance: elapsed(initiated, handoff.acceptedAt, at),
    completion: status === 'completed' ? elapsed(initiated, handoff.completedAt, at) : null,
    age: at - since,
    ageWorked: workedIn({ handoff, standing, at }, clocks),
    acceptanceIsOverdue: due.accept !== null && at > due.accept,
    completionIsOverdue: due.complete !== null && at > due.complete,
  };
}

function workedIn(
  {
    handoff,
    standing: { status, since },
    at,
  }: { readonly handoff: MeasuredHandoff; readonly standing: Standing; readonly at: number },
  clocks: TeamClocks,
): number {
  if (clocks.size === 0 || clockOf[status] === null) {
    return at - since;
  }
  const team = status === 'returned' ? handoff.fromTeam : handoff.toTeam;
  const clock = clocks.get(team.toLowerCase());
  return clock === undefined ? at - since : clock.between(instantOf(since), instantOf(at));
}

function elapsed(from: number, to: number | null, at: number): number | null {
  return to === null || to > at ? null : to - from;
}

interface Dating {
  readonly handoff: MeasuredHandoff;
  readonly standing: Standing;
  readonly initiated: number;
}

/** The time that the ledger names, if it is that of this status. */
function dueAt({ handoff, standing: { status, since }, initiated }: Dating) {
  const { dueAt: due, acceptWithin, completeWithin } = handoff;
  if (due === null || handoff.since !== since) {
    return dueTimes({ status, initiated, since, acceptWithin, completeWithin });
  }
  // Of the two limits that may run while it waits, that is the one that ends first.
  const isToAccept = status === 'initiated' && acceptWithin !== null;
  return isToAccept ? { accept: due, complete: null } : { accept: null, complete: due };
}
