// Deadlines for acceptance and completion, in the receiving team's business time.

import { chosenValue } from '../../config/answers/by-answer.ts';
import type { Template } from '../../config/types.ts';
import type { DeadlineKind } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';
import { alwaysOpen, type BusinessTime, toSeconds } from './business-time.ts';
import { clockWithPauses, isPaused } from './pauses.ts';
import { isReceiverTurn } from './time-in-status.ts';

export type Limits = Pick<Template, 'acceptWithin' | 'completeWithin'>;

/** UTC ISO 8601; null: no limit, or none that runs now. */
export type Deadlines = Readonly<Record<DeadlineKind, string | null>>;

/** The deadlines stored in the ledger, UTC ISO 8601. */
export interface NextDeadlines {
  /** When the responsible team must have acted; null: no limit runs. */
  readonly dueAt: string | null;
  /** When the next reminder is due; null: none. */
  readonly remindAt: string | null;
  /** Since when it is overdue; null: it is not. */
  readonly overdueSince: string | null;
}

export type DuePolicy = Pick<Policy, 'template' | 'receivingClock'>;

type Timed = Pick<Handoff, 'status' | 'since' | 'turns' | 'hold' | 'questions' | 'decidingContext'>;

/**
 * When each limit passes, or so many seconds of business time earlier.
 *
 * The time to accept starts with each new wait, so a team that gets the handoff back starts again from zero; the
 * time to complete starts with the first initiation. Neither runs while it is with the sender or on
 * hold, or after the end.
 */
export function businessDeadlines(
  handoff: Timed,
  limits: Limits,
  clock: BusinessTime,
  earlier = 0,
): Deadlines {
  const acceptWithin = chosenValue(limits.acceptWithin, handoff.decidingContext);
  const completeWithin = chosenValue(limits.completeWithin, handoff.decidingContext);
  const isOff = isPaused(handoff);
  const waits = handoff.status === 'initiated' && !isOff;
  const runs = isReceiverTurn(handoff.status) && !isOff;
  return {
    accept:
      waits && acceptWithin !== undefined
        ? clock.add(handoff.since, toSeconds(clock, acceptWithin) - earlier)
        : null,
    complete:
      runs && completeWithin !== undefined
        ? deadlineAfter(handoff, toSeconds(clock, completeWithin) - earlier, clock)
        : null,
  };
}

/** The deadlines of an issue, recorded as a handoff or not. */
export function deadlinesOf(
  handoff: Handoff | null,
  { template, receivingClock }: DuePolicy,
): Deadlines {
  return handoff === null
    ? { accept: null, complete: null }
    : businessDeadlines(handoff, template, limitClock(handoff, receivingClock));
}

/** By which the limits run: it stops while the handoff is on hold, and while a question is open. */
export function limitClock(
  { pauses }: Pick<Handoff, 'pauses'>,
  receivingClock: BusinessTime | undefined,
): BusinessTime {
  return clockWithPauses(receivingClock ?? alwaysOpen, pauses);
}

/** The earlier of the two. */
export function earliest({ accept, complete }: Deadlines): string | null {
  return accept !== null && complete !== null && complete < accept
    ? complete
    : (accept ?? complete);
}

/** When this much of the receiving team's time has passed. */
function deadlineAfter({ turns, since }: Timed, seconds: number, clock: BusinessTime): string {
  let left = seconds;
  for (const { from, to } of turns) {
    const worked = clock.between(from, to);
    if (worked >= left) {
      return clock.add(from, left);
    }
    left -= worked;
  }
  return clock.add(since, left);
}
