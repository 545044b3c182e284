// Which comments with commands are to be answered, and how.

import type { HandoffEvent } from '../event.ts';
import type { Reaction } from './diff-state.ts';

/** Yes where something in it was carried out, no where something was not; both where it held both. */
export function reactionsTo(events: readonly HandoffEvent[]): readonly Reaction[] {
  const contents = new Map<number, Set<Reaction['content']>>();
  for (const { source, data } of events) {
    const comment = commentOf(source);
    if (comment !== null) {
      const known = contents.get(comment) ?? new Set();
      contents.set(comment, known.add(data.type === 'rejected' ? '-1' : '+1'));
    }
  }
  return [...contents].flatMap(([comment, said]) =>
    [...said].sort().map((content): Reaction => ({ comment, content })),
  );
}

/** `comment:12`, `comment:12#2` → 12. */
function commentOf(source: string): number | null {
  const found = /^comment:(\d{1,15})(?:#|$)/.exec(source)?.[1];
  return found === undefined ? null : Number(found);
}
