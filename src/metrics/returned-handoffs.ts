// Which handoffs came back to their senders.

import type { Course } from './course.ts';
import type { MeasuredHandoff, MeasuredReturn } from './measured.ts';

export interface ReturnedHandoff {
  readonly handoff: MeasuredHandoff;
  /** Never empty. */
  readonly returns: readonly MeasuredReturn[];
}

/** Those of the courses that were returned by then. @param at seconds */
export function returnedHandoffs(
  courses: readonly Course[],
  returns: readonly MeasuredReturn[],
  at: number,
): readonly ReturnedHandoff[] {
  const made = returns.filter(({ returnedAt }) => returnedAt <= at);
  const byHandoff = Map.groupBy(made, ({ handoffId }) => handoffId);
  return courses.flatMap(({ handoff }) => {
    const ofThis = byHandoff.get(handoff.id);
    return ofThis === undefined ? [] : [{ handoff, returns: ofThis }];
  });
}
