// Comments: anyone who can read may write one unless the issue is locked; the author and people with
// write access may change it.

import { type ApiError, forbidden, notFound, validationFailed } from '../../api-error.ts';
import { isSameAccount } from '../../model/account.ts';
import type { SandboxComment, SandboxIssue } from '../../model/issue.ts';
import { checkText } from '../limits.ts';
import { demandToTakePart, hasPermission, mayEditComment, refusal } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import { isAmong, isHidden, type OnBehalf } from '../visibility.ts';
import { demandNotConverted } from './convert-issue.ts';
import { firstRevision, revised } from './revise.ts';
import { issueNumbered, updateIssueRecord } from './update-issue-record.ts';

export function addComment(scene: RequestContext, number: number, body: string): SandboxComment {
  demandToTakePart(scene);
  const issue = issueNumbered(scene, number);
  demandUnlocked(scene, issue);
  demandNotConverted(scene, issue);
  checkBody(body);
  demandNotBlocked(scene, issue);
  demandPace(scene);
  const { hub, at, caller, repository } = scene;
  const comment: SandboxComment = {
    id: hub.ids.next(),
    issueNumber: number,
    author: caller.account,
    body,
    createdAt: at,
    updatedAt: at,
    revisions: firstRevision(scene, body),
    reactions: [],
  };
  repository.comments.set(comment.id, comment);
  const commented = updateIssueRecord(scene, number, {
    commentIds: [...issue.commentIds, comment.id],
  });
  scene.announcements.push({
    event: 'issue_comment',
    action: 'created',
    issue: commented,
    comment,
  });
  return comment;
}

export function commentWithId(
  { hub, repository, caller }: Pick<RequestContext, 'hub' | 'repository'> & OnBehalf,
  id: number,
): SandboxComment {
  const comment = repository.comments.get(id);
  if (comment === undefined || isHidden(hub, comment.author, caller)) {
    throw notFound();
  }
  return comment;
}

export function updateComment(scene: RequestContext, id: number, body: string): SandboxComment {
  demandToTakePart(scene);
  const comment = commentWithId(scene, id);
  if (!mayEditComment(scene, comment.author)) {
    throw refusal(scene, 'Must have admin rights to Repository.');
  }
  checkBody(body);
  if (body === comment.body) {
    return comment;
  }
  const revisions = revised(scene, comment.revisions, body);
  const updated = { ...comment, body, updatedAt: scene.at, revisions };
  scene.repository.comments.set(id, updated);
  const issue = updateIssueRecord(scene, comment.issueNumber, {});
  const changes = { body: { from: comment.body } };
  scene.announcements.push({
    event: 'issue_comment',
    action: 'edited',
    issue,
    comment: updated,
    changes,
  });
  return updated;
}

/** The timeline keeps the author of the comment, not its text. */
export function deleteComment(scene: RequestContext, id: number): void {
  demandToTakePart(scene);
  const comment = commentWithId(scene, id);
  if (!mayEditComment(scene, comment.author)) {
    throw refusal(scene, 'Must have admin rights to Repository.');
  }
  scene.repository.comments.delete(id);
  const { commentIds } = issueNumbered(scene, comment.issueNumber);
  const change = { commentIds: commentIds.filter((other) => other !== id) };
  const detail = { kind: 'comment_deleted', author: comment.author } as const;
  const issue = updateIssueRecord(scene, comment.issueNumber, change, detail);
  scene.announcements.push({ event: 'issue_comment', action: 'deleted', issue, comment });
}

export function demandUnlocked(scene: RequestContext, issue: SandboxIssue): void {
  const isToken = scene.caller.permissions !== null;
  const isRefused = isToken
    ? scene.hub.behaviour.lockedForTokens
    : !hasPermission(scene, { area: 'issues', role: 'write' });
  if (!issue.isLocked || !isRefused) {
    return;
  }
  throw forbidden('Unable to create comment because issue is locked.');
}

/** Who blocked an account has no comments of it on their issues. */
function demandNotBlocked({ hub, caller }: RequestContext, { author }: SandboxIssue): void {
  if (caller.permissions !== null && isAmong(hub.behaviour.blockingAccounts, author)) {
    throw unprocessed('User is blocked');
  }
}

function demandPace({ hub, at, caller, repository }: RequestContext): void {
  const { commentsPerMinute: limit } = hub.behaviour;
  if (limit === 'any' || caller.permissions === null) {
    return;
  }
  const lately = [...repository.comments.values()].filter(
    ({ author, createdAt }) =>
      isSameAccount(author, caller.account) && Date.parse(at) - Date.parse(createdAt) < 60_000,
  );
  if (lately.length >= limit) {
    throw unprocessed('was submitted too quickly');
  }
}

function unprocessed(message: string): ApiError {
  return validationFailed({
    ...{ resource: 'IssueComment', code: 'unprocessable', field: 'data' },
    message,
  });
}

function checkBody(body: string): void {
  if (body.trim() === '') {
    throw validationFailed({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  }
  checkText('IssueComment', body);
}
