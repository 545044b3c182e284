// The state of a handoff at an instant.

import { isoFromEpoch } from '../base/time/instant.ts';
import type { Status } from '../config/types.ts';
import type { BusinessTime } from '../handoff/deadlines/business-time.ts';
import { phaseOf } from '../handoff/deadlines/time-in-status.ts';
import type { TimeInPhases } from '../handoff/state.ts';
import type { MeasuredHandoff } from './measured.ts';
import { type StatusAt, statusAt } from './status-at.ts';

/** Times in seconds. */
export interface HandoffAt extends StatusAt {
  readonly handoff: MeasuredHandoff;
  readonly initiated: number;
  /** Time to acceptance; null if not accepted. */
  readonly acceptance: number | null;
  /** Time to completion; null if not completed. */
  readonly completion: number | null;
  /** Time since the last status change. */
  readonly age: number;
  /**
   * How long the team has had it whose turn it is, without the time on hold or asked. Accepting it starts no new turn:
   * an accepted handoff counts all time that the receiving team had it.
   */
  readonly turnAge: number;
  /** The clock that runs; null: none, because it has ended. */
  readonly phase: keyof TimeInPhases | null;
  /** Time that this clock has run, and the business time in it, by the calendar of the responsible team. */
  readonly clockAge: number;
  readonly clockAgeWorked: number;
  readonly acceptanceIsOverdue: boolean;
  readonly completionIsOverdue: boolean;
  /** Since its first limit passed; null if it is not overdue. */
  readonly overdueFor: number | null;
}

/** Keyed by lower-case team. A team without an entry has no calendar, so all time counts. */
export type TeamClocks = ReadonlyMap<string, Pick<BusinessTime, 'between'>>;

/**
 * Leaves out handoffs that did not exist yet.
 * @param at seconds
 */
export function handoffsAt(
  handoffs: readonly MeasuredHandoff[],
  at: number,
  clocks: TeamClocks = new Map(),
): readonly HandoffAt[] {
  const courses: HandoffAt[] = [];
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
): HandoffAt | null {
  const current = statusAt(handoff, at);
  if (current === null) {
    return null;
  }
  const { status, since } = current;
  const { initiatedAt: initiated } = handoff;
  const isNow = handoff.since === since && handoff.clockSince <= at;
  const phase = isNow ? phaseNow(handoff, status) : phaseOf[status];
  const isPaused = phase === 'asked' || phase === 'onHold';
  const clockSince = isNow ? handoff.clockSince : since;
  const due = isPaused || !isNow ? noDue : dueAt(handoff);
  return {
    handoff,
    status,
    since,
    initiated,
    acceptance: elapsed(initiated, handoff.acceptedAt, at),
    completion: status === 'completed' ? elapsed(initiated, handoff.completedAt, at) : null,
    age: at - since,
    turnAge:
      phase === 'inProgress'
        ? handoff.waitingSeconds + handoff.inWorkSeconds - formerTurns(handoff) + at - clockSince
        : (isPaused ? clockSince : at) - since - (isNow ? handoff.pausedSeconds : 0),
    phase,
    clockAge: at - clockSince,
    clockAgeWorked: workedIn({ handoff, phase, clockSince, at }, clocks),
    acceptanceIsOverdue: due.accept !== null && at > due.accept,
    completionIsOverdue: due.complete !== null && at > due.complete,
    overdueFor: overdueFor(due, at),
  };
}

/** Seconds that other teams had to act. */
function formerTurns({ formerTime }: MeasuredHandoff): number {
  return formerTime === null
    ? 0
    : formerTime.clocks.waiting.seconds + formerTime.clocks.inProgress.seconds;
}

function overdueFor({ accept, complete }: ReturnType<typeof dueAt>, at: number): number | null {
  if (accept === null && complete === null) {
    return null;
  }
  const late = [accept, complete].flatMap((due) => (due !== null && at > due ? [at - due] : []));
  return late.length === 0 ? null : Math.max(...late);
}

const noDue = { accept: null, complete: null };

function phaseNow(
  { askedSince, onHoldSince }: MeasuredHandoff,
  status: Status,
): HandoffAt['phase'] {
  if (phaseOf[status] === null) {
    return null;
  }
  if (onHoldSince !== null) {
    return 'onHold';
  }
  return askedSince === null ? phaseOf[status] : 'asked';
}

function workedIn(
  {
    handoff,
    phase,
    clockSince,
    at,
  }: {
    readonly handoff: MeasuredHandoff;
    readonly phase: HandoffAt['phase'];
    readonly clockSince: number;
    readonly at: number;
  },
  clocks: TeamClocks,
): number {
  if (clocks.size === 0 || phase === null) {
    return at - clockSince;
  }
  const isSenders = phase === 'withSender' || phase === 'asked';
  const clock = clocks.get((isSenders ? handoff.fromTeam : handoff.toTeam).toLowerCase());
  return clock === undefined
    ? at - clockSince
    : clock.between(isoFromEpoch(clockSince), isoFromEpoch(at));
}

function elapsed(from: number, to: number | null, at: number): number | null {
  return to === null || to > at ? null : to - from;
}

/** The deadline in the ledger; it is the earlier one while both limits run. */
function dueAt({ status, dueAt: due, acceptWithin }: MeasuredHandoff) {
  const isToAccept = status === 'initiated' && acceptWithin !== null;
  return isToAccept ? { accept: due, complete: null } : { accept: null, complete: due };
}
