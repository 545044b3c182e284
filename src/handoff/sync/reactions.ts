// Which comments with commands get a reaction, and which one.

import { includesLogin } from '../../config/teams/team.ts';
import type { EventData, HandoffEvent } from '../event.ts';
import { causationIdOf } from '../lifecycle/replay.ts';
import type { CommentReaction } from './diff-state.ts';

interface Answers {
  /** Logins that GitHub did not let us assign: to assign them has failed. */
  readonly unassigned?: readonly string[];
  /** Sources that a comment of ours answers. */
  readonly answered?: ReadonlySet<string>;
}

/**
 * 👍 if any command succeeded, 👎 if any failed, both if mixed. A comment about whose turn it is now is the
 * answer itself: no 👍 beside it, which saves a request.
 */
export function reactionsTo(
  events: readonly HandoffEvent[],
  { unassigned = [], answered = new Set() }: Answers = {},
): readonly CommentReaction[] {
  const contents = new Map<number, Set<CommentReaction['content']>>();
  for (const { source, data } of events) {
    const comment = commentOf(source);
    const failed = hasFailed(data, unassigned);
    const isHint =
      data.type === 'info_requested' && (data.what === 'accepting' || data.what === 'completing');
    const isAnswered = !failed && namesTurn(data) && answered.has(causationIdOf(source));
    if (comment !== null && !isAnswered && !isHint) {
      const known = contents.get(comment) ?? new Set();
      contents.set(comment, known.add(failed ? '-1' : '+1'));
    }
  }
  return [...contents].flatMap(([comment, said]) =>
    [...said].sort().map((content): CommentReaction => ({ comment, content })),
  );
}

function namesTurn({ type }: EventData): boolean {
  return type === 'accepted' || type === 'reassigned' || type === 'asked';
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
