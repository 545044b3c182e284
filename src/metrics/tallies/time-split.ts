// How long each side was responsible.

import type { TimeInPhases } from '../../handoff/state.ts';
import type { HandoffAt } from '../handoff-at.ts';
import { toHours } from '../rounding.ts';
import type { Hours, TimeSplit } from '../team-types.ts';
import { sumOf } from './pivot.ts';

/** In seconds, by responsible side. */
export interface TimeBySide {
  readonly seconds: Record<keyof TimeInPhases, number>;
  /** The business time in these. */
  readonly worked: Record<keyof TimeInPhases, number>;
}

const none = { waiting: 0, inProgress: 0, withSender: 0, asked: 0, onHold: 0 };

export function noTurns(): TimeBySide {
  return {
    seconds: { ...none },
    worked: { ...none },
  };
}

export function addTurns({ seconds, worked }: TimeBySide, course: HandoffAt): void {
  const clock = course.handoff;
  seconds.waiting += clock.waitingSeconds;
  worked.waiting += clock.waitingWorked;
  seconds.inProgress += clock.inWorkSeconds;
  worked.inProgress += clock.inWorkWorked;
  seconds.withSender += clock.withSenderSeconds;
  worked.withSender += clock.withSenderWorked;
  seconds.asked += clock.askedSeconds;
  worked.asked += clock.askedWorked;
  seconds.onHold += clock.onHoldSeconds;
  worked.onHold += clock.onHoldWorked;
  const { phase } = course;
  if (phase !== null) {
    seconds[phase] += course.clockAge;
    worked[phase] += course.clockAgeWorked;
  }
}

export function addPhases({ seconds, worked }: TimeBySide, clocks: TimeInPhases): void {
  for (const phase of phases) {
    seconds[phase] += clocks[phase].seconds;
    worked[phase] += clocks[phase].worked;
  }
}

const phases = ['waiting', 'inProgress', 'withSender', 'asked', 'onHold'] as const;

export function sumOfTurns(all: readonly TimeBySide[]): TimeBySide {
  const added = (kind: keyof TimeBySide): TimeBySide['seconds'] => ({
    waiting: sumOf(all, (turns) => turns[kind].waiting),
    inProgress: sumOf(all, (turns) => turns[kind].inProgress),
    withSender: sumOf(all, (turns) => turns[kind].withSender),
    asked: sumOf(all, (turns) => turns[kind].asked),
    onHold: sumOf(all, (turns) => turns[kind].onHold),
  });
  return { seconds: added('seconds'), worked: added('worked') };
}

/** @param without a part of it */
export function timeSplitOf(
  { seconds, worked }: TimeBySide,
  without: TimeBySide = noTurns(),
): TimeSplit {
  const hours = (clock: keyof TimeInPhases): Hours => ({
    hours: toHours(seconds[clock] - without.seconds[clock]),
    working_hours: toHours(worked[clock] - without.worked[clock]),
  });
  return {
    waiting: hours('waiting'),
    in_progress: hours('inProgress'),
    with_sender: hours('withSender'),
    asked: hours('asked'),
    on_hold: hours('onHold'),
  };
}
