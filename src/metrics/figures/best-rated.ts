// The completed handoff that its receivers rated best.

import { epochSeconds } from '../../base/time/instant.ts';
import type { ListedHandoff, MeasuredRating } from '../measured.ts';

export interface BestRated {
  readonly handoff: ListedHandoff;
  /** Its highest rating, 1 to 5. */
  readonly rating: number;
}

/** Of those completed in the window; of equally good ones, the latest. null if none was rated. */
export function bestRated(
  handoffs: readonly ListedHandoff[],
  {
    ratings,
    from,
    to,
  }: {
    readonly ratings: readonly MeasuredRating[];
    /** ISO 8601, like `to`. */
    readonly from: string;
    readonly to: string;
  },
): BestRated | null {
  const [start, end] = [epochSeconds(from), epochSeconds(to)];
  const [best] = handoffs
    .filter(({ completedAt }) => completedAt !== null && completedAt >= start && completedAt <= end)
    .flatMap((handoff) =>
      ratings
        .filter(({ issueNumber }) => issueNumber === handoff.issueNumber)
        .map(({ rating }) => ({ handoff, rating })),
    )
    .sort(
      (one, other) =>
        other.rating - one.rating ||
        (other.handoff.completedAt ?? 0) - (one.handoff.completedAt ?? 0),
    );
  return best ?? null;
}
