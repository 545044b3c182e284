// The only place that changes an issue: replaces its record, extends its timeline, and queues the
// event.

import { ApiError, notFound } from '../../api-error.ts';
import type { SandboxIssue, TimelineDetail } from '../../model/issue.ts';
import type { IssueAction, RequestContext } from '../request-context.ts';
import { isHidden, type OnBehalf } from '../visibility.ts';

/** Where issues are disabled, those that exist are only out of reach. */
export function demandIssues({ hub }: Pick<RequestContext, 'hub'>): void {
  const { issues } = hub.behaviour;
  if (issues !== 'enabled') {
    throw issues === '404' ? notFound() : new ApiError(410, 'Issues are disabled for this repo');
  }
}

/** The issue; a missing one throws GitHub's error. */
export function issueNumbered(
  scene: Pick<RequestContext, 'repository' | 'hub'> & OnBehalf,
  number: number,
): SandboxIssue {
  demandIssues(scene);
  const issue = scene.repository.issues.get(number);
  if (issue !== undefined && isHidden(scene.hub, issue.author, scene.caller)) {
    throw notFound();
  }
  if (issue !== undefined) {
    return issue;
  }
  const gone = scene.repository.gone.get(number);
  if (gone === undefined) {
    throw notFound();
  }
  if (gone.kind === 'deleted') {
    throw new ApiError(410, 'This issue was deleted');
  }
  const location = `${scene.hub.address.api}/repos/${gone.to}/issues/${gone.number}`;
  throw new ApiError(301, 'Moved Permanently', { headers: { location } });
}

export function updateIssueRecord(
  scene: RequestContext,
  number: number,
  change: Partial<SandboxIssue>,
  ...details: readonly TimelineDetail[]
): SandboxIssue {
  const issue = issueNumbered(scene, number);
  const events = details.map((detail) => ({
    id: scene.hub.ids.next(),
    at: scene.at,
    actor: scene.caller.account,
    detail,
  }));
  const timeline = events.length === 0 ? issue.timeline : [...issue.timeline, ...events];
  const amended = { ...issue, ...change, updatedAt: scene.at, timeline };
  scene.repository.issues.set(number, amended);
  for (const detail of details) {
    announceDetail(scene, amended, detail);
  }
  return amended;
}

/** Timeline entries that are also webhook events of the same name. */
function announceDetail(scene: RequestContext, issue: SandboxIssue, detail: TimelineDetail): void {
  if (
    detail.kind === 'renamed' ||
    detail.kind === 'comment_deleted' ||
    detail.kind === 'transferred' ||
    detail.kind === 'converted_to_discussion'
  ) {
    return;
  }
  const action: IssueAction = detail.kind;
  scene.announcements.push({
    event: 'issues',
    action,
    issue,
    ...('label' in detail ? { label: detail.label } : {}),
    ...('assignee' in detail ? { assignee: detail.assignee } : {}),
  });
}
