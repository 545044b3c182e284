// Whose turn handoffs were, and for how long.

import { clockOf } from '../handoff/clocks.ts';
import type { Course } from './course.ts';
import type { MeasuredHandoff } from './measured.ts';
import { inHours } from './rounding.ts';
import type { TimeSplit } from './team-types.ts';

type SplitClock = Pick<
  MeasuredHandoff,
  | 'waitingSeconds'
  | 'waitingWorked'
  | 'inWorkSeconds'
  | 'inWorkWorked'
  | 'withSenderSeconds'
  | 'withSenderWorked'
>;

export function timeSplitOf(courses: readonly Course[]): TimeSplit {
  const seconds = { waiting: 0, inWork: 0, withSender: 0 };
  const worked = { waiting: 0, inWork: 0, withSender: 0 };
  for (const course of courses) {
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
  const hours = (clock: keyof typeof seconds) => ({
    hours: inHours(seconds[clock]),
    working_hours: inHours(worked[clock]),
  });
  return {
    waiting: hours('waiting'),
    in_work: hours('inWork'),
    with_sender: hours('withSender'),
  };
}

/** Up to the last change of status. Where the row has moved on since, its dated steps tell. */
function clocksAt({ handoff, status, since, initiated, acceptance }: Course): SplitClock {
  if (handoff.since === since) {
    return handoff;
  }
  const accepted = acceptance === null ? since : initiated + acceptance;
  const waited = accepted - initiated;
  return {
    waitingSeconds: waited,
    waitingWorked: handoff.acceptedWorked ?? waited,
    inWorkSeconds: status === 'initiated' ? 0 : since - accepted,
    inWorkWorked: 0,
    withSenderSeconds: 0,
    withSenderWorked: 0,
  };
}
