// An issue for tests and printouts: names instead of ids.

import { type Account, restLogin } from './model/account.ts';
import type { SandboxComment, SandboxIssue, StateReason } from './model/issue.ts';
import { commentsOnIssue, labelsOnIssue, type SandboxRepository } from './model/repository.ts';
import { currentAccount, type GitHubState } from './model/state.ts';

export interface CommentPicture {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** `+1 github-actions[bot]`. */
  readonly reactions: readonly string[];
}

export interface IssueView {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: StateReason | null;
  readonly isLocked: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** In the order they were added. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly comments: readonly CommentPicture[];
  /** Number of edits of the body. */
  readonly edits: number;
}

export function pictureOf(
  hub: GitHubState,
  repository: SandboxRepository,
  issue: SandboxIssue,
): IssueView {
  const loginOf = (account: Account) => restLogin(currentAccount(hub, account));
  const { number, title, state, stateReason, isLocked, createdAt, updatedAt, closedAt } = issue;
  return {
    number,
    title,
    body: issue.body ?? '',
    author: loginOf(issue.author),
    state,
    stateReason,
    isLocked,
    createdAt,
    updatedAt,
    closedAt,
    labels: labelsOnIssue(repository, issue).map((label) => label.name),
    assignees: issue.assignees.map(loginOf),
    comments: commentsOnIssue(repository, issue).map((comment) =>
      pictureOfComment(comment, loginOf),
    ),
    edits: issue.revisions.length - 1,
  };
}

function pictureOfComment(
  { id, author, body, createdAt, updatedAt, reactions }: SandboxComment,
  loginOf: (account: Account) => string,
): CommentPicture {
  const shown = reactions.map(({ content, user }) => `${content} ${loginOf(user)}`);
  return { id, author: loginOf(author), body, createdAt, updatedAt, reactions: shown };
}
