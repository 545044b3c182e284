// How long each side was responsible: waiting for the receiver, in progress, or with the sender.

import type { Status } from '../../config/types.ts';
import type { ElapsedSeconds, Handoff, TimeInPhases } from '../state.ts';
import { alwaysOpen } from './business-time.ts';

export const zeroElapsed: ElapsedSeconds = { seconds: 0, worked: 0 };

/** Phase that accrues time in each status; null once the handoff has ended. */
export const phaseOf = {
  initiated: 'waiting',
  accepted: 'inProgress',
  returned: 'withSender',
  completed: null,
  cancelled: null,
} as const satisfies Record<Status, keyof TimeInPhases | null>;

/** Whether no one is responsible any more. */
export function hasEnded(status: Status): boolean {
  return phaseOf[status] === null;
}

/** Whether the receiving team must act. */
export function isReceiverTurn(status: Status): boolean {
  return status === 'initiated' || status === 'accepted';
}

/**
 * Adds the phase that ends now.
 *
 * @param worked business seconds since it started; default: all of it
 */
export function addPhase(
  { clocks, status, since }: Pick<Handoff, 'clocks' | 'status' | 'since'>,
  { until, worked }: { readonly until: string; readonly worked?: number | undefined },
): TimeInPhases {
  const clock = phaseOf[status];
  if (clock === null) {
    return clocks;
  }
  const seconds = alwaysOpen.between(since, until);
  const ran: ElapsedSeconds = { seconds, worked: worked ?? seconds };
  return { ...clocks, [clock]: plus(clocks[clock], ran) };
}

/** The total time a handoff was open. */
export function totalElapsed({ waiting, inProgress, withSender }: TimeInPhases): ElapsedSeconds {
  return plus(plus(waiting, inProgress), withSender);
}

function plus(one: ElapsedSeconds, other: ElapsedSeconds): ElapsedSeconds {
  return { seconds: one.seconds + other.seconds, worked: one.worked + other.worked };
}
