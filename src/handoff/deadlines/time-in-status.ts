// Whose turn a handoff was, and for how long: waiting for the receiver, in work, with the sender, asked
// back, or on hold.

import type { Status } from '../../config/types.ts';
import type { ElapsedSeconds, TimeInPhases } from '../state.ts';
import { alwaysOpen } from './business-time.ts';

const zeroElapsed: ElapsedSeconds = { seconds: 0, worked: 0 };

export const zeroClocks: TimeInPhases = {
  waiting: zeroElapsed,
  inProgress: zeroElapsed,
  withSender: zeroElapsed,
  asked: zeroElapsed,
  onHold: zeroElapsed,
};

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
  clocks: TimeInPhases,
  clock: keyof TimeInPhases,
  {
    from,
    to,
    worked,
  }: { readonly from: string; readonly to: string; readonly worked?: number | undefined },
): TimeInPhases {
  const seconds = alwaysOpen.between(from, to);
  const ran: ElapsedSeconds = { seconds, worked: worked ?? seconds };
  return { ...clocks, [clock]: plus(clocks[clock], ran) };
}

/** All the time a handoff was open. */
export function totalElapsed(clocks: TimeInPhases): ElapsedSeconds {
  const { waiting, inProgress, withSender, asked, onHold } = clocks;
  return [waiting, inProgress, withSender, asked, onHold].reduce(plus);
}

function plus(one: ElapsedSeconds, other: ElapsedSeconds): ElapsedSeconds {
  return { seconds: one.seconds + other.seconds, worked: one.worked + other.worked };
}
