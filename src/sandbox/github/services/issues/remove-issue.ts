// Deletes an issue or transfers it to another repository: only a tombstone stays.

import type { SandboxIssue, TimelineEvent } from '../../model/issue.ts';
import {
  commentsOnIssue,
  fullName,
  labelNamed,
  labelsOnIssue,
  type SandboxRepository,
} from '../../model/repository.ts';
import { requirePermission } from '../permissions.ts';
import { createScene, type RequestContext } from '../request-context.ts';
import { issueNumbered } from './update-issue-record.ts';

export function deleteIssue(scene: RequestContext, number: number): void {
  requirePermission(
    scene,
    { area: 'issues', role: 'admin' },
    'Must have admin rights to Repository.',
  );
  const issue = issueNumbered(scene, number);
  forget(scene.repository, issue);
  scene.repository.gone.set(number, { kind: 'deleted' });
  scene.announcements.push({ event: 'issues', action: 'deleted', issue });
}

/**
 * Comments and history move along; labels only if the other repository has them too. No events are
 * delivered for the other repository, because nothing listens there.
 */
export function transferIssue(
  scene: RequestContext,
  number: number,
  destination: SandboxRepository,
): SandboxIssue {
  const there = createScene(scene.hub, destination, scene.caller);
  requirePermission(scene, { area: 'issues', role: 'write' });
  requirePermission(there, { area: 'issues', role: 'write' });
  const issue = issueNumbered(scene, number);
  const moved = arrive(there, scene.repository, issue);
  forget(scene.repository, issue);
  scene.repository.gone.set(number, {
    kind: 'transferred',
    to: fullName(destination),
    number: moved.number,
  });
  const movedTo = { repository: destination, issue: moved };
  scene.announcements.push({ event: 'issues', action: 'transferred', issue, movedTo });
  return moved;
}

function arrive(there: RequestContext, from: SandboxRepository, issue: SandboxIssue): SandboxIssue {
  const number = there.repository.takeNumber();
  const names = labelsOnIssue(from, issue).map((label) => label.name);
  const labels = names.flatMap((name) => labelNamed(there.repository, name) ?? []);
  const transferred: TimelineEvent = {
    id: there.hub.ids.next(),
    at: there.at,
    actor: there.caller.account,
    detail: { kind: 'transferred', from: fullName(from) },
  };
  const moved = {
    ...issue,
    id: there.hub.ids.next(),
    number,
    labelIds: labels.map((label) => label.id),
    updatedAt: there.at,
    timeline: [...issue.timeline, transferred],
  };
  for (const comment of commentsOnIssue(from, issue)) {
    there.repository.comments.set(comment.id, { ...comment, issueNumber: number });
  }
  there.repository.issues.set(number, moved);
  return moved;
}

function forget(repository: SandboxRepository, issue: SandboxIssue): void {
  for (const id of issue.commentIds) {
    repository.comments.delete(id);
  }
  repository.issues.delete(issue.number);
}
