// Opened, completed, cancelled and open handoffs per week.

import { isoFromEpoch } from '../../base/time/instant.ts';
import type { MeasuredHandoff } from '../measured.ts';
import type { WeekFlow } from '../types.ts';

/** @param ends of the weeks, as in `Period` */
export function weeksOf(
  handoffs: readonly MeasuredHandoff[],
  ends: readonly number[],
): readonly WeekFlow[] {
  const weeks = ends.slice(1).map((to, n) => ({
    from: isoFromEpoch(ends[n] ?? to),
    to: isoFromEpoch(to),
    initiated: 0,
    completed: 0,
    cancelled: 0,
    open: 0,
  }));
  const count = (at: number | null, kind: 'initiated' | 'completed' | 'cancelled') => {
    const week = weeks[at === null ? -1 : firstFrom(ends, at) - 1];
    if (week !== undefined) {
      week[kind] += 1;
    }
  };
  /** How many more are open at each end than at the one before. */
  const more = new Array<number>(ends.length + 1).fill(0);
  for (const { initiatedAt, completedAt, cancelledAt } of handoffs) {
    count(initiatedAt, 'initiated');
    count(completedAt, 'completed');
    count(cancelledAt, 'cancelled');
    const began = firstFrom(ends, initiatedAt);
    const ended = firstFrom(ends, Math.min(completedAt ?? never, cancelledAt ?? never));
    if (ended > began) {
      more[began] = (more[began] ?? 0) + 1;
      more[ended] = (more[ended] ?? 0) - 1;
    }
  }
  let open = more[0] ?? 0;
  for (const [at, week] of weeks.entries()) {
    open += more[at + 1] ?? 0;
    week.open = open;
  }
  return weeks;
}

const never = Number.POSITIVE_INFINITY;

/** The place of the first end that is not before `at`. Each week includes its end. */
function firstFrom(ends: readonly number[], at: number): number {
  let place = 0;
  while (place < ends.length && (ends[place] ?? at) < at) {
    place += 1;
  }
  return place;
}

/** By its dates: a handoff reopened since counts as open. */
export function wasOpenAt(
  { initiatedAt, completedAt, cancelledAt }: MeasuredHandoff,
  at: number,
): boolean {
  const isAfter = (end: number | null) => end === null || end > at;
  return initiatedAt <= at && isAfter(completedAt) && isAfter(cancelledAt);
}
