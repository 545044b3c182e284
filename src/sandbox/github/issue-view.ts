// An issue for tests and printouts: names instead of ids.

import { restLogin } from './model/account.ts';
import type { SandboxComment, SandboxIssue, StateReason } from './model/issue.ts';
import { commentsOnIssue, labelsOnIssue, type SandboxRepository } from './model/repository.ts';

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

export function pictureOf(repository: SandboxRepository, issue: SandboxIssue): IssueView {
  const { number, title, state, stateReason, isLocked, createdAt, updatedAt, closedAt } = issue;
  return {
    number,
    title,
    body: issue.body ?? '',
    author: restLogin(issue.author),
    state,
    stateReason,
    isLocked,
    createdAt,
    updatedAt,
    closedAt,
    labels: labelsOnIssue(repository, issue).map((label) => label.name),
    assignees: issue.assignees.map(restLogin),
    comments: commentsOnIssue(repository, issue).map(pictureOfComment),
    edits: issue.revisions.length - 1,
  };
}

function pictureOfComment({
  id,
  author,
  body,
  createdAt,
  updatedAt,
  reactions,
}: SandboxComment): CommentPicture {
  const shown = reactions.map(({ content, user }) => `${content} ${restLogin(user)}`);
  return { id, author: restLogin(author), body, createdAt, updatedAt, reactions: shown };
}
