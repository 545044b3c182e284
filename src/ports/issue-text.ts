// What people write in an issue: its body, and comments.

import type { Actor } from '../handoff/issue-activity.ts';
import type { CommentReaction } from '../handoff/sync/diff-state.ts';

/** The body as it stood from `at` on. */
export interface BodyRevision {
  readonly source: string;
  readonly at: string;
  readonly by: Actor | null;
  readonly title: string;
  readonly body: string;
}

/** A person's comment that may hold commands. */
export interface CommandComment {
  readonly id: number;
  readonly at: string;
  readonly by: Actor | null;
  /** As it was first written, whatever it was edited to since. */
  readonly body: string;
  /** Ours to it. */
  readonly reactions: readonly CommentReaction['content'][];
}
