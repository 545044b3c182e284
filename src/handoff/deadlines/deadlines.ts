// By when a handoff should have been accepted and completed, by the receiving team's clock.

import type { Template } from '../../config/types.ts';
import type { DeadlineKind } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';
import { alwaysOpen, type BusinessTime, toSeconds } from './business-time.ts';
import { isReceiverTurn } from './time-in-status.ts';

export type Limits = Pick<Template, 'acceptWithin' | 'completeWithin'>;

/** UTC ISO 8601; null: there is no limit, or none that runs now. */
export type Deadlines = Readonly<Record<DeadlineKind, string | null>>;

/** What the ledger keeps of it, UTC ISO 8601. */
export interface NextDeadlines {
  /** By when the team whose turn it is should have moved it on; null: no limit runs. */
  readonly dueAt: string | null;
  /** When somebody is to be reminded next; null: nobody. */
  readonly remindAt: string | null;
}

export type DuePolicy = Pick<Policy, 'template' | 'receivingClock'>;

type Timed = Pick<Handoff, 'status' | 'since' | 'turns'>;

/**
 * The time to accept is counted from when it last began to wait, so that a team that gets it back starts
 * afresh; the time to complete from the first initiation on. Neither runs while it is with the sender,
 * and what has ended is due no more.
 */
export function businessDeadlines(
  handoff: Timed,
  { acceptWithin, completeWithin }: Limits,
  clock: BusinessTime,
): Deadlines {
  const waits = handoff.status === 'initiated';
  const runs = isReceiverTurn(handoff.status);
  return {
    accept:
      waits && acceptWithin !== undefined
        ? clock.add(handoff.since, toSeconds(clock, acceptWithin))
        : null,
    complete:
      runs && completeWithin !== undefined
        ? deadlineAfter(handoff, toSeconds(clock, completeWithin), clock)
        : null,
  };
}

/** Of a handoff, or of an issue that is none yet. */
export function deadlinesOf(
  handoff: Handoff | null,
  { template, receivingClock }: DuePolicy,
): Deadlines {
  return handoff === null
    ? { accept: null, complete: null }
    : businessDeadlines(handoff, template, receivingClock ?? alwaysOpen);
}

/** The earlier of the two. */
export function earliest({ accept, complete }: Deadlines): string | null {
  return accept !== null && complete !== null && complete < accept
    ? complete
    : (accept ?? complete);
}

/** When so many seconds have passed of the time that it was the receiving team's turn. */
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
