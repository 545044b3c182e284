// Handoffs that follow one another.

import { groupBy } from '../base/group-by.ts';
import type { ChainedHandoff } from './measured.ts';

type Linked = Pick<ChainedHandoff, 'id' | 'previousId'>;

export interface ChainLink<Handoff extends Linked = ChainedHandoff> {
  readonly handoff: Handoff;
  /** null: it starts the chain. */
  readonly before: Handoff | null;
  /** How many handoffs come before it. */
  readonly depth: number;
}

/** Each chain with its first handoff first. One handoff may lead to several. */
export function groupChains<Handoff extends Linked>(
  handoffs: readonly Handoff[],
): readonly (readonly ChainLink<Handoff>[])[] {
  const ids = new Set(handoffs.map(({ id }) => id));
  const next = groupBy(handoffs, ({ previousId }) => previousId);
  return handoffs
    .filter(({ previousId }) => previousId === null || !ids.has(previousId))
    .map((first) => {
      const links: ChainLink<Handoff>[] = [{ handoff: first, before: null, depth: 0 }];
      // The list grows while it is read.
      for (const { handoff: before, depth } of links) {
        for (const handoff of next.get(before.id) ?? []) {
          links.push({ handoff, before, depth: depth + 1 });
        }
      }
      return links;
    });
}
