// What people write in an issue: its body and comments.

import type { Actor } from '../handoff/issue-activity.ts';
import type { CommentReaction } from '../handoff/sync/diff-state.ts';

/** The body of the issue from `at` on. */
export interface BodyRevision {
  readonly source: string;
  readonly at: string;
  readonly by: Actor | null;
  readonly title: string;
  readonly body: string;
}

/** A person's comment: it may contain commands, or answer a question. */
export interface CommandComment {
  readonly id: number;
  readonly at: string;
  readonly by: Actor | null;
  /** The original text, before any edit. */
  readonly body: string;
  /** Baton's reactions to it. */
  readonly reactions: readonly CommentReaction['content'][];
}
