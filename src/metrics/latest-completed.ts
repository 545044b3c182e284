// What was completed lately.

import type { MeasuredHandoff } from './measured.ts';
import { isCompletedAt } from './standing.ts';

/**
 * The handoffs initiated in the window that are completed at its end: those that `completed` counts,
 * the newest completion first.
 */
export function latestCompleted(
  handoffs: readonly MeasuredHandoff[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly MeasuredHandoff[] {
  const completion = (handoff: MeasuredHandoff) => Date.parse(handoff.completedAt ?? from);
  return handoffs
    .filter(
      (handoff) =>
        Date.parse(handoff.initiatedAt) >= Date.parse(from) &&
        isCompletedAt(handoff, Date.parse(to)),
    )
    .sort(
      (one, other) => completion(other) - completion(one) || one.issueNumber - other.issueNumber,
    );
}
