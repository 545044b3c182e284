// The four headline figures.

import { perCent, toHours } from '../rounding.ts';
import { sumOf } from '../tallies/pivot.ts';
import { type ReceivedTally, receivedCount } from '../tallies/received-tally.ts';
import type { Headline } from '../types.ts';

/** @param received the handoffs initiated in the window, as of its end */
export function headlineOf(received: ReceivedTally): Headline {
  const { byStatus, acceptance, formerAcceptance } = received;
  const sum = formerAcceptance + sumOf(acceptance, (time) => time);
  return {
    total_handoffs: receivedCount(received),
    completed: byStatus.completed,
    completion_rate: perCent(byStatus.completed, receivedCount(received)),
    avg_acceptance_hours: acceptance.length === 0 ? 0 : toHours(sum / acceptance.length),
    accepted_handoffs: acceptance.length,
  };
}
