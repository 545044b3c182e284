// Whose turn handoffs were, and for how long.

import { clockOf } from '../../handoff/deadlines/time-in-status.ts';
import type { Clocks } from '../../handoff/state.ts';
import type { Course } from '../handoff-at.ts';
import type { MeasuredHandoff } from '../measured.ts';
import { inHours } from '../rounding.ts';
import type { Hours, TimeSplit } from '../team-types.ts';
import { sumOf } from './pivot.ts';

/** In seconds, by whose turn it was. */
export interface Turns {
  readonly seconds: Record<keyof Clocks, number>;
  /** Of these, working time. */
  readonly worked: Record<keyof Clocks, number>;
}

export function noTurns(): Turns {
  return {
    seconds: { waiting: 0, inWork: 0, withSender: 0 },
    worked: { waiting: 0, inWork: 0, withSender: 0 },
  };
}

export function addTurns({ seconds, worked }: Turns, course: Course): void {
  const clock = clocksAt(course);
  seconds.waiting += clock.waitingSeconds;
  worked.waiting += clock.waitingWorked;
  seconds.inWork += clock.inWorkSeconds;
  worked.inWork += clock.inWorkWorked;
  seconds.withSender += clock.withSenderSeconds;
  worked.withSender += clock.withSenderWorked;
  const running = clockOf[course.status];
  if (running !== null) {
    seconds[running] += course.age;
    worked[running] += course.ageWorked;
  }
}

export function sumOfTurns(all: readonly Turns[]): Turns {
  const added = (kind: keyof Turns): Turns['seconds'] => ({
    waiting: sumOf(all, (turns) => turns[kind].waiting),
    inWork: sumOf(all, (turns) => turns[kind].inWork),
    withSender: sumOf(all, (turns) => turns[kind].withSender),
  });
  return { seconds: added('seconds'), worked: added('worked') };
}

export function timeSplitOf({ seconds, worked }: Turns): TimeSplit {
  const hours = (clock: keyof Clocks): Hours => ({
    hours: inHours(seconds[clock]),
    working_hours: inHours(worked[clock]),
  });
  return {
    waiting: hours('waiting'),
    in_work: hours('inWork'),
    with_sender: hours('withSender'),
  };
}

type SplitClock = Pick<
  MeasuredHandoff,
  | 'waitingSeconds'
  | 'waitingWorked'
  | 'inWorkSeconds'
  | 'inWorkWorked'
  | 'withSenderSeconds'
  | 'withSenderWorked'
>;

/** Up to the last change of status. Where the row has moved on since, its dated steps tell. */
function clocksAt({ handoff, status, since, initiated, acceptance }: Course): SplitClock {
  if (handoff.since === since) {
    return handoff;
  }
  const accepted = acceptance === null ? since : initiated + acceptance;
  const waited = accepted - initiated;
  return {
    waitingSeconds: waited,
    waitingWorked: acceptance === null ? waited : (handoff.acceptedWorked ?? waited),
    inWorkSeconds: status === 'initiated' ? 0 : since - accepted,
    inWorkWorked: 0,
    withSenderSeconds: 0,
    withSenderWorked: 0,
  };
}
