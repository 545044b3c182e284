// Comments: written by anybody who may read, unless the issue is locked; changed by their author or with write.

import { notFound, validationFailed } from '../api-error.ts';
import type { Comment, Issue } from '../model/issue.ts';
import { checkText } from './limits.ts';
import { demandToTakePart, may, mayEditText, refusal } from './permissions.ts';
import type { Scene } from './request-context.ts';
import { firstRevision, revised } from './revise.ts';
import { amendIssue, issueNumbered } from './update-issue-record.ts';

export function addComment(scene: Scene, number: number, body: string): Comment {
  demandToTakePart(scene);
  const issue = issueNumbered(scene, number);
  demandUnlocked(scene, issue);
  checkBody(body);
  const { hub, at, caller, repository } = scene;
  const comment: Comment = {
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
  const commented = amendIssue(scene, number, { commentIds: [...issue.commentIds, comment.id] });
  scene.announcements.push({
    event: 'issue_comment',
    action: 'created',
    issue: commented,
    comment,
  });
  return comment;
}

export function commentWithId(scene: Pick<Scene, 'repository'>, id: number): Comment {
  const comment = scene.repository.comments.get(id);
  if (comment === undefined) throw notFound();
  return comment;
}

export function updateComment(scene: Scene, id: number, body: string): Comment {
  demandToTakePart(scene);
  const comment = commentWithId(scene, id);
  if (!mayEditText(scene, comment.author))
    throw refusal(scene, 'Must have admin rights to Repository.');
  checkBody(body);
  if (body === comment.body) return comment;
  const revisions = revised(scene, comment.revisions, body);
  const updated = { ...comment, body, updatedAt: scene.at, revisions };
  scene.repository.comments.set(id, updated);
  const issue = amendIssue(scene, comment.issueNumber, {});
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

/** The timeline keeps whose comment it was, not what it said. */
export function deleteComment(scene: Scene, id: number): void {
  demandToTakePart(scene);
  const comment = commentWithId(scene, id);
  if (!mayEditText(scene, comment.author))
    throw refusal(scene, 'Must have admin rights to Repository.');
  scene.repository.comments.delete(id);
  const { commentIds } = issueNumbered(scene, comment.issueNumber);
  const change = { commentIds: commentIds.filter((other) => other !== id) };
  const detail = { kind: 'comment_deleted', author: comment.author } as const;
  const issue = amendIssue(scene, comment.issueNumber, change, detail);
  scene.announcements.push({ event: 'issue_comment', action: 'deleted', issue, comment });
}

export function demandUnlocked(scene: Scene, issue: Issue): void {
  if (!issue.isLocked || may(scene, { area: 'issues', role: 'write' })) return;
  throw refusal(scene, 'Unable to create comment because issue is locked.');
}

function checkBody(body: string): void {
  if (body.trim() === '') {
    throw validationFailed({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  }
  checkText('IssueComment', body);
}
