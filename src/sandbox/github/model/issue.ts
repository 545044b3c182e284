// The record of an issue. Records are replaced, never changed, so an earlier one is a snapshot.

import type { Account } from './account.ts';

export interface SandboxLabel {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
  readonly createdAt: string;
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';
export type ClosingReason = Exclude<StateReason, 'reopened'>;
export type LockReason = 'off-topic' | 'too heated' | 'resolved' | 'spam';

/** A text after one edit; the first revision is the original. */
export interface Revision {
  readonly id: number;
  readonly text: string;
  readonly editor: Account;
  readonly at: string;
  /** A person removed this revision from the history: its text is gone, the entry stays. */
  readonly deletedAt: string | null;
}

export type ReactionContent =
  | '+1'
  | '-1'
  | 'laugh'
  | 'confused'
  | 'heart'
  | 'hooray'
  | 'rocket'
  | 'eyes';

export interface SandboxReaction {
  readonly id: number;
  readonly user: Account;
  readonly content: ReactionContent;
  readonly at: string;
}

export type TimelineDetail =
  | { readonly kind: 'labeled' | 'unlabeled'; readonly label: SandboxLabel }
  | { readonly kind: 'assigned' | 'unassigned'; readonly assignee: Account }
  | { readonly kind: 'closed'; readonly reason: ClosingReason }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'locked'; readonly reason: LockReason | null }
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'converted_to_discussion' }
  | { readonly kind: 'comment_deleted'; readonly author: Account }
  | { readonly kind: 'transferred'; readonly from: string };

/** Ids grow with time, so their order is chronological even within a second. */
export interface TimelineEvent {
  readonly id: number;
  readonly at: string;
  readonly actor: Account;
  readonly detail: TimelineDetail;
}

export interface SandboxComment {
  readonly id: number;
  readonly issueNumber: number;
  readonly author: Account;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly revisions: readonly Revision[];
  readonly reactions: readonly SandboxReaction[];
}

export interface SandboxIssue {
  readonly id: number;
  readonly number: number;
  /** Pull requests share the numbers, the labels and the comments of issues. */
  readonly isPullRequest: boolean;
  readonly title: string;
  readonly body: string | null;
  readonly author: Account;
  readonly state: 'open' | 'closed';
  readonly stateReason: StateReason | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly closedBy: Account | null;
  readonly isLocked: boolean;
  readonly lockReason: LockReason | null;
  /** Numbers of the issues that block it, and of those that it blocks; absent: none. */
  readonly blockedBy?: readonly number[] | undefined;
  readonly blocks?: readonly number[] | undefined;
  readonly labelIds: readonly number[];
  readonly assignees: readonly Account[];
  readonly revisions: readonly Revision[];
  readonly timeline: readonly TimelineEvent[];
  readonly commentIds: readonly number[];
  readonly reactions: readonly SandboxReaction[];
}

/** What happened to an issue that is gone. */
export type Tombstone =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'transferred'; readonly to: string; readonly number: number };
