// One issue is blocked by another.

import { notFound, unprocessable } from '../../api-error.ts';
import type { SandboxIssue } from '../../model/issue.ts';
import type { SandboxRepository } from '../../model/repository.ts';
import { requirePermission } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import { issueNumbered, updateIssueRecord } from './update-issue-record.ts';

/** @param id of the issue that blocks it, in the same repository */
export function addBlockedBy(scene: RequestContext, number: number, id: number): SandboxIssue {
  requirePermission(scene, { area: 'issues', role: 'write' });
  const { issues } = scene.repository;
  const issue = issueNumbered(scene, number);
  const blocking = [...issues.values()].find((one) => one.id === id);
  if (blocking === undefined) {
    throw notFound();
  }
  const { blockedBy = [] } = issue;
  if (blocking.isPullRequest || id === issue.id || blockedBy.includes(blocking.number)) {
    throw unprocessable('The relationship is invalid or exists already');
  }
  updateIssueRecord(scene, number, { blockedBy: [...blockedBy, blocking.number] });
  // No source documents whether this changes the time of the other issue.
  const related = { ...blocking, blocks: [...(blocking.blocks ?? []), number] };
  issues.set(blocking.number, related);
  return related;
}

export function issuesNumbered(
  { issues }: Pick<SandboxRepository, 'issues'>,
  numbers: readonly number[] = [],
): readonly SandboxIssue[] {
  return numbers.flatMap((number) => issues.get(number) ?? []);
}
