// The context of one operation: its actor, place and time, and the events to deliver afterwards.

import type { Commit } from '../git/commit.ts';
import type { Account } from '../model/account.ts';
import type { SandboxComment, SandboxIssue, SandboxLabel } from '../model/issue.ts';
import type { SandboxRepository } from '../model/repository.ts';
import type { Caller } from '../model/role.ts';
import { type GitHubState, now } from '../model/state.ts';

export type IssueAction =
  | 'opened'
  | 'edited'
  | 'labeled'
  | 'unlabeled'
  | 'assigned'
  | 'unassigned'
  | 'closed'
  | 'reopened'
  | 'locked'
  | 'unlocked'
  | 'deleted'
  | 'transferred';

export interface TextChanges {
  readonly title?: { readonly from: string };
  readonly body?: { readonly from: string };
}

export type PendingEvent =
  | {
      readonly event: 'issues';
      readonly action: IssueAction;
      /** The current issue, or its last state if it is gone. */
      readonly issue: SandboxIssue;
      readonly label?: SandboxLabel;
      readonly assignee?: Account;
      readonly changes?: TextChanges;
      readonly movedTo?: { readonly repository: SandboxRepository; readonly issue: SandboxIssue };
    }
  | {
      readonly event: 'issue_comment';
      readonly action: 'created' | 'edited' | 'deleted';
      readonly issue: SandboxIssue;
      readonly comment: SandboxComment;
      readonly changes?: TextChanges;
    }
  | { readonly event: 'push'; readonly push: Push }
  | {
      readonly event: 'repository_dispatch';
      /** The `event_type` of the request. */
      readonly action: string;
      readonly payload: Readonly<Record<string, unknown>>;
    }
  | {
      readonly event: 'workflow_dispatch';
      readonly workflow: string;
      readonly ref: string;
      readonly inputs: Readonly<Record<string, unknown>>;
    };

export interface Push {
  readonly ref: string;
  /** null: the ref was created. */
  readonly before: string | null;
  /** null: the ref was deleted. */
  readonly after: string | null;
  readonly isForced: boolean;
  /** The commits that the ref gained, oldest first; at most twenty. */
  readonly commits: readonly Commit[];
}

export interface RequestContext {
  readonly hub: GitHubState;
  readonly repository: SandboxRepository;
  readonly caller: Caller;
  readonly at: string;
  /** Delivered in this order after the operation. */
  readonly announcements: PendingEvent[];
}

export function createScene(
  hub: GitHubState,
  repository: SandboxRepository,
  caller: Caller,
): RequestContext {
  return { hub, repository, caller, at: now(hub), announcements: [] };
}
