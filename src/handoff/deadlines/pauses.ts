// Time in which no limit runs: the handoff is on hold, or a question to the sender is open.

import type { Handoff, Question, Turn } from '../state.ts';
import { alwaysOpen, type BusinessTime } from './business-time.ts';
import { hasEnded, phaseOf } from './time-in-status.ts';

/** Which clock runs; null: none. */
export function phaseNow({
  status,
  hold,
  questions,
}: Pick<Handoff, 'status' | 'hold' | 'questions'>) {
  if (hasEnded(status)) {
    return null;
  }
  if (hold !== null) {
    return 'onHold';
  }
  return openQuestions(questions).length > 0 ? 'asked' : phaseOf[status];
}

export function isPaused(handoff: Pick<Handoff, 'status' | 'hold' | 'questions'>): boolean {
  const phase = phaseNow(handoff);
  return phase === 'onHold' || phase === 'asked';
}

export function openQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ closedAt }) => closedAt === null);
}

/** In the status that it has now, in seconds, up to `clockSince`. */
export function pausedSeconds({ pauses, since }: Pick<Handoff, 'pauses' | 'since'>): number {
  return pauses
    .filter(({ from }) => from >= since)
    .reduce((sum, { from, to }) => sum + alwaysOpen.between(from, to), 0);
}

/** A clock that stops during the pauses. */
export function clockWithPauses(clock: BusinessTime, pauses: readonly Turn[]): BusinessTime {
  return pauses.length === 0
    ? clock
    : {
        ...clock,
        add(at, seconds) {
          let left = seconds;
          let end = clock.add(at, left);
          for (const pause of pauses) {
            if (pause.from < end && pause.to > at) {
              left += within(clock, pause, { from: at, to: pause.to });
              end = clock.add(at, left);
            }
          }
          return end;
        },
        between(from, to) {
          const paused = pauses.map((pause) => within(clock, pause, { from, to }));
          return clock.between(from, to) - paused.reduce((sum, one) => sum + one, 0);
        },
      };
}

/** The part of a pause in a stretch of time. */
function within(clock: BusinessTime, pause: Turn, stretch: Turn): number {
  const [, begins = stretch.from] = [pause.from, stretch.from].toSorted();
  const [ends = stretch.to] = [pause.to, stretch.to].toSorted();
  return clock.between(begins, ends);
}
