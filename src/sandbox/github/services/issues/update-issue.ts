// Everything that one PATCH can change. What the caller may not change is rejected (texts, state) or
// silently dropped (labels, assignees).

import { isSameAccount } from '../../model/account.ts';
import type { ClosingReason, SandboxIssue } from '../../model/issue.ts';
import { checkText, checkTitle } from '../limits.ts';
import { demandToTakePart, mayEditText, mayTriage, refusal } from '../permissions.ts';
import type { RequestContext, TextChanges } from '../request-context.ts';
import { assigneesToSet, putAssignees } from './assign-issue.ts';
import { demandNotConverted } from './convert-issue.ts';
import { putLabels } from './label-issue.ts';
import { labelsToApply } from './repository-labels.ts';
import { revised } from './revise.ts';
import { issueNumbered, updateIssueRecord } from './update-issue-record.ts';

export interface IssueChange {
  readonly title?: string | undefined;
  readonly body?: string | null | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  readonly reason?: ClosingReason | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
}

export function updateIssue(
  scene: RequestContext,
  number: number,
  change: IssueChange,
): SandboxIssue {
  demandToTakePart(scene);
  const issue = issueNumbered(scene, number);
  demandFor(scene, issue, change);
  demandNotConverted(scene, issue);
  if (change.title !== undefined) {
    checkTitle(change.title);
  }
  if (change.body !== undefined) {
    checkText('Issue', change.body ?? '');
  }
  if (mayTriage(scene)) {
    putPeopleAndLabels(scene, issue, change);
  }
  if (change.title !== undefined || change.body !== undefined) {
    editText(scene, number, change);
  }
  const { state, reason = 'completed' } = change;
  if (state !== undefined) {
    setState(scene, number, state, reason);
  }
  return issueNumbered(scene, number);
}

function demandFor(scene: RequestContext, issue: SandboxIssue, change: IssueChange): void {
  const editsText = change.title !== undefined || change.body !== undefined;
  const reopens = change.state === 'open' && issue.state === 'closed';
  const isAllowed =
    (isSameAccount(scene.caller.account, issue.author) || mayTriage(scene)) &&
    (!editsText || mayEditText(scene, issue.author)) &&
    (!reopens || mayReopen(scene, issue));
  if (!isAllowed) {
    throw refusal(scene, 'Must have admin rights to Repository.');
  }
}

/** An author may only reopen an issue that they closed themselves. */
function mayReopen(scene: RequestContext, issue: SandboxIssue): boolean {
  return mayTriage(scene) || isSameAccount(issue.closedBy, scene.caller.account);
}

function putPeopleAndLabels(scene: RequestContext, issue: SandboxIssue, change: IssueChange): void {
  const assignees = change.assignees && assigneesToSet(scene, change.assignees, issue);
  const labels = change.labels && labelsToApply(scene, change.labels).map((label) => label.id);
  if (labels !== undefined) {
    putLabels(scene, issue.number, labels);
  }
  if (assignees !== undefined) {
    putAssignees(scene, issue.number, assignees);
  }
}

/**
 * A title and body changed together are one `edited`; only the title adds `renamed` to the timeline.
 */
function editText(scene: RequestContext, number: number, change: IssueChange): void {
  const issue = issueNumbered(scene, number);
  const title = change.title ?? issue.title;
  const text = change.body === undefined ? (issue.body ?? '') : (change.body ?? '');
  const isRenamed = title !== issue.title;
  const isRewritten = text !== (issue.body ?? '');
  if (!isRenamed && !isRewritten) {
    return;
  }
  const changes: TextChanges = {
    ...(isRenamed ? { title: { from: issue.title } } : {}),
    ...(isRewritten ? { body: { from: issue.body ?? '' } } : {}),
  };
  const body = text === '' ? null : text;
  const revisions = isRewritten ? revised(scene, issue.revisions, text) : issue.revisions;
  const renaming = isRenamed ? [{ kind: 'renamed' as const, from: issue.title, to: title }] : [];
  const amended = updateIssueRecord(scene, number, { title, body, revisions }, ...renaming);
  scene.announcements.push({ event: 'issues', action: 'edited', issue: amended, changes });
}

function setState(
  scene: RequestContext,
  number: number,
  state: 'open' | 'closed',
  reason: ClosingReason,
): void {
  const issue = issueNumbered(scene, number);
  if (issue.state === state) {
    return;
  }
  if (state === 'closed') {
    const closed = {
      state,
      stateReason: reason,
      closedAt: scene.at,
      closedBy: scene.caller.account,
    } as const;
    updateIssueRecord(scene, number, closed, { kind: 'closed', reason });
  } else {
    const reopened = { state, stateReason: 'reopened', closedAt: null, closedBy: null } as const;
    updateIssueRecord(scene, number, reopened, { kind: 'reopened' });
  }
}
