// Locks a conversation: only people with write access may comment then.

import type { LockReason, SandboxIssue } from '../../model/issue.ts';
import { requirePermission } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import { issueNumbered, updateIssueRecord } from './update-issue-record.ts';

export function lockIssue(
  scene: RequestContext,
  number: number,
  reason: LockReason | null,
): SandboxIssue {
  requirePermission(scene, { area: 'issues', role: 'write' });
  const issue = issueNumbered(scene, number);
  if (issue.isLocked) {
    return issue;
  }
  return updateIssueRecord(
    scene,
    number,
    { isLocked: true, lockReason: reason },
    { kind: 'locked', reason },
  );
}

export function unlockIssue(scene: RequestContext, number: number): SandboxIssue {
  requirePermission(scene, { area: 'issues', role: 'write' });
  const issue = issueNumbered(scene, number);
  if (!issue.isLocked) {
    return issue;
  }
  return updateIssueRecord(
    scene,
    number,
    { isLocked: false, lockReason: null },
    { kind: 'unlocked' },
  );
}
