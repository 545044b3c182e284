// The latest completed handoffs.

import { epochSeconds } from '../../base/instant.ts';
import type { ListedHandoff } from '../measured.ts';
import { statusAt } from '../status-at.ts';

/** The handoffs that `completed` counts, latest completion first. */
export function latestCompleted(
  handoffs: readonly ListedHandoff[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly ListedHandoff[] {
  const start = epochSeconds(from);
  const completion = ({ completedAt }: ListedHandoff) => completedAt ?? start;
  return handoffs
    .filter(
      (handoff) =>
        handoff.initiatedAt >= start && statusAt(handoff, epochSeconds(to))?.status === 'completed',
    )
    .sort(
      (one, other) => completion(other) - completion(one) || one.issueNumber - other.issueNumber,
    );
}
