// Whose turn a handoff was, and for how long: waiting for the receiver, in work, or with the sender.

import type { Status } from '../../config/types.ts';
import type { Clocks, Elapsed, Handoff } from '../state.ts';
import { plainClock } from './business-time.ts';

export const noTime: Elapsed = { seconds: 0, worked: 0 };

/** Which clock runs in a status; null: none, for nobody's turn it is any more. */
export const clockOf = {
  initiated: 'waiting',
  accepted: 'inWork',
  returned: 'withSender',
  completed: null,
  cancelled: null,
} as const satisfies Record<Status, keyof Clocks | null>;

/** Whether it is nobody's turn any more. */
export function hasEnded(status: Status): boolean {
  return clockOf[status] === null;
}

/** Whether it is the receiving team's turn. */
export function isReceivers(status: Status): boolean {
  return status === 'initiated' || status === 'accepted';
}

/**
 * The clocks once the status ends.
 *
 * @param worked seconds of working time since it began; absent: all of it
 */
export function elapse(
  { clocks, status, since }: Pick<Handoff, 'clocks' | 'status' | 'since'>,
  { until, worked }: { readonly until: string; readonly worked?: number | undefined },
): Clocks {
  const clock = clockOf[status];
  if (clock === null) {
    return clocks;
  }
  const seconds = plainClock.between(since, until);
  const ran: Elapsed = { seconds, worked: worked ?? seconds };
  return { ...clocks, [clock]: plus(clocks[clock], ran) };
}

/** All the time a handoff was open. */
export function totalOf({ waiting, inWork, withSender }: Clocks): Elapsed {
  return plus(plus(waiting, inWork), withSender);
}

function plus(one: Elapsed, other: Elapsed): Elapsed {
  return { seconds: one.seconds + other.seconds, worked: one.worked + other.worked };
}
