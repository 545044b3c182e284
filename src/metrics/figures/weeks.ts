// Opened, completed, cancelled and open handoffs per week.

import { isoFromEpoch } from '../../base/instant.ts';
import type { MeasuredHandoff } from '../measured.ts';
import type { WeekFlow } from '../types.ts';

/** @param ends of the weeks, as in `Period` */
export function weeksOf(
  handoffs: readonly MeasuredHandoff[],
  ends: readonly number[],
): readonly WeekFlow[] {
  const initiated = countByWeek(handoffs, ends, ({ initiatedAt }) => initiatedAt);
  const completed = countByWeek(handoffs, ends, ({ completedAt }) => completedAt);
  const cancelled = countByWeek(handoffs, ends, ({ cancelledAt }) => cancelledAt);
  return ends.slice(1).map((to, n) => ({
    from: isoFromEpoch(ends[n] ?? to),
    to: isoFromEpoch(to),
    initiated: initiated[n] ?? 0,
    completed: completed[n] ?? 0,
    cancelled: cancelled[n] ?? 0,
    open: handoffs.filter((handoff) => wasOpenAt(handoff, to)).length,
  }));
}

/** By its dates: a handoff reopened since counts as open. */
export function wasOpenAt(
  { initiatedAt, completedAt, cancelledAt }: MeasuredHandoff,
  at: number,
): boolean {
  const isAfter = (end: number | null) => end === null || end > at;
  return initiatedAt <= at && isAfter(completedAt) && isAfter(cancelledAt);
}

/** Each week includes its end. */
function countByWeek(
  handoffs: readonly MeasuredHandoff[],
  ends: readonly number[],
  dateOf: (handoff: MeasuredHandoff) => number | null,
): readonly number[] {
  const counts = new Array<number>(Math.max(0, ends.length - 1)).fill(0);
  const [start = 0] = ends;
  for (const handoff of handoffs) {
    const date = dateOf(handoff);
    const week = date === null || date <= start ? -1 : ends.findIndex((end) => date <= end) - 1;
    if (week >= 0) {
      counts[week] = (counts[week] ?? 0) + 1;
    }
  }
  return counts;
}
