// Opened, completed and cancelled handoffs per week.

import { isoFromEpoch } from '../../base/instant.ts';
import type { MeasuredHandoff } from '../measured.ts';
import type { WeekFlow } from '../types.ts';
import { dayLength } from '../window.ts';

const weekLength = 7 * dayLength;

export const weeksShown = 8;

/** @param at end of the last week, in seconds */
export function weeksOf(handoffs: readonly MeasuredHandoff[], at: number): readonly WeekFlow[] {
  const initiated = countByWeek(handoffs, at, ({ initiatedAt }) => initiatedAt);
  const completed = countByWeek(handoffs, at, ({ completedAt }) => completedAt);
  const cancelled = countByWeek(handoffs, at, ({ cancelledAt }) => cancelledAt);
  return Array.from({ length: weeksShown }, (_, n) => {
    const ago = weeksShown - 1 - n;
    return {
      from: isoFromEpoch(at - (ago + 1) * weekLength),
      to: isoFromEpoch(at - ago * weekLength),
      initiated: initiated[ago] ?? 0,
      completed: completed[ago] ?? 0,
      cancelled: cancelled[ago] ?? 0,
    };
  });
}

/** Indexed by weeks ago. */
function countByWeek(
  handoffs: readonly MeasuredHandoff[],
  at: number,
  dateOf: (handoff: MeasuredHandoff) => number | null,
): readonly number[] {
  const counts = new Array<number>(weeksShown).fill(0);
  for (const handoff of handoffs) {
    const date = dateOf(handoff);
    const ago = date === null ? -1 : Math.floor((at - date) / weekLength);
    if (ago >= 0 && ago < weeksShown) {
      counts[ago] = (counts[ago] ?? 0) + 1;
    }
  }
  return counts;
}
