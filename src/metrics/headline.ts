// The four headline figures.

import type { MeasuredHandoff } from './measured.ts';
import { inHours, perCent } from './rounding.ts';
import { acceptanceTime, isCompletedAt } from './standing.ts';
import type { Headline } from './types.ts';
import { initiatedIn, type Window } from './window.ts';

/** Of the handoffs initiated in the window, as they stand at its end. */
export function headlineOf(handoffs: readonly MeasuredHandoff[], window: Window): Headline {
  const counted = initiatedIn(handoffs, window);
  const completed = counted.filter((handoff) => isCompletedAt(handoff, window.to)).length;
  const times = counted.flatMap((handoff) => acceptanceTime(handoff, window.to) ?? []);
  return {
    total_handoffs: counted.length,
    completed,
    completion_rate: perCent(completed, counted.length),
    avg_acceptance_hours:
      times.length === 0 ? 0 : inHours(times.reduce((sum, time) => sum + time, 0) / times.length),
  };
}
