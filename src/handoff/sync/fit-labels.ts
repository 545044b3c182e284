// GitHub refuses a whole request that would leave an issue with more than 100 labels: Baton adds only as many as fit.

import { includesLabel } from '../status-label.ts';

/** actions/labeler#115 */
const maxLabels = 100;

export interface FittingLabels {
  readonly added: readonly string[];
  /** They come once people have removed others. */
  readonly leftOut: readonly string[];
  /** Whether there is room before others are removed. */
  readonly hasRoom: boolean;
}

/** If not all fit, the first of `wanted` are left out: those of the status come last. */
export function fitLabels(
  shown: readonly string[],
  { wanted, removed }: { readonly wanted: readonly string[]; readonly removed: readonly string[] },
): FittingLabels {
  const missing = wanted.filter((label) => !includesLabel(shown, label));
  const kept = shown.filter((label) => !includesLabel(removed, label));
  const room = Math.max(0, maxLabels - kept.length);
  const added = missing.slice(Math.max(0, missing.length - room));
  return {
    added,
    leftOut: missing.slice(0, missing.length - added.length),
    hasRoom: shown.length + added.length <= maxLabels,
  };
}
