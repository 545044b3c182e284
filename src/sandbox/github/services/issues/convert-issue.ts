// Converts an issue to a discussion: the issue stays, closed and locked for good.

import type { SandboxIssue } from '../../model/issue.ts';
import { refusal, requirePermission } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import { updateIssueRecord } from './update-issue-record.ts';

export function convertIssue(scene: RequestContext, number: number): SandboxIssue {
  requirePermission(scene, { area: 'issues', role: 'triage' });
  return updateIssueRecord(
    scene,
    number,
    {
      state: 'closed',
      stateReason: 'completed',
      closedAt: scene.at,
      closedBy: scene.caller.account,
      isLocked: true,
    },
    { kind: 'locked', reason: null },
    { kind: 'converted_to_discussion' },
    { kind: 'closed', reason: 'completed' },
  );
}

export function demandNotConverted(scene: RequestContext, { timeline }: SandboxIssue): void {
  if (timeline.some(({ detail }) => detail.kind === 'converted_to_discussion')) {
    throw refusal(scene, 'This issue was converted to a discussion.');
  }
}
