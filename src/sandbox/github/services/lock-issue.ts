// Locking a conversation: from then on only people with write may comment.

import type { Issue, LockReason } from '../model/issue.ts';
import { demand } from './permissions.ts';
import type { Scene } from './request-context.ts';
import { amendIssue, issueNumbered } from './update-issue-record.ts';

export function lockIssue(scene: Scene, number: number, reason: LockReason | null): Issue {
  demand(scene, { area: 'issues', role: 'write' });
  const issue = issueNumbered(scene, number);
  if (issue.isLocked) return issue;
  return amendIssue(
    scene,
    number,
    { isLocked: true, lockReason: reason },
    { kind: 'locked', reason },
  );
}

export function unlockIssue(scene: Scene, number: number): Issue {
  demand(scene, { area: 'issues', role: 'write' });
  const issue = issueNumbered(scene, number);
  if (!issue.isLocked) return issue;
  return amendIssue(scene, number, { isLocked: false, lockReason: null }, { kind: 'unlocked' });
}
