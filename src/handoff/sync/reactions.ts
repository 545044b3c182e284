// Which comments with commands are to be answered, and how.

import { includesLogin } from '../../config/team.ts';
import type { EventData, HandoffEvent } from '../event.ts';
import type { CommentReaction } from './diff-state.ts';

/**
 * 👍 if any command succeeded, 👎 if any failed, both if mixed.
 *
 * @param unassigned logins that GitHub did not let us assign: to assign them has failed
 */
export function reactionsTo(
  events: readonly HandoffEvent[],
  unassigned: readonly string[] = [],
): readonly CommentReaction[] {
  const contents = new Map<number, Set<CommentReaction['content']>>();
  for (const { source, data } of events) {
    const comment = commentOf(source);
    if (comment !== null) {
      const known = contents.get(comment) ?? new Set();
      contents.set(comment, known.add(hasFailed(data, unassigned) ? '-1' : '+1'));
    }
  }
  return [...contents].flatMap(([comment, said]) =>
    [...said].sort().map((content): CommentReaction => ({ comment, content })),
  );
}

function hasFailed(data: EventData, unassigned: readonly string[]): boolean {
  return (
    data.type === 'rejected' ||
    (data.type === 'assigned' && includesLogin(unassigned, data.assignee)) ||
    (data.type === 'reassigned' && includesLogin(unassigned, data.to))
  );
}

/** `comment:12`, `comment:12#2` → 12. */
function commentOf(source: string): number | null {
  const found = /^comment:(\d{1,15})(?:#|$)/.exec(source)?.[1];
  return found === undefined ? null : Number(found);
}
