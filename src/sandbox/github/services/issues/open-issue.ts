// Opens an issue: through the API, which drops labels and assignees the caller may not set, or with an
// issue form.

import type { Account } from '../../model/account.ts';
import type { SandboxIssue, SandboxLabel, TimelineDetail } from '../../model/issue.ts';
import { labelNamed } from '../../model/repository.ts';
import { accountNamed } from '../../model/state.ts';
import { checkLabelCount, checkText, checkTitle } from '../limits.ts';
import { demandToTakePart, isAssignable, mayTriage } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import { assigneesToSet } from './assign-issue.ts';
import { labelsToApply } from './repository-labels.ts';
import { firstRevision } from './revise.ts';
import { demandIssues, updateIssueRecord } from './update-issue-record.ts';

export interface IssueDraft {
  readonly title: string;
  readonly body: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export function openIssue(scene: RequestContext, draft: IssueDraft): SandboxIssue {
  demandToTakePart(scene);
  demandIssues(scene);
  checkDraft(draft);
  if (!mayTriage(scene)) {
    return file(scene, draft, [], []);
  }
  const assignees = assigneesToSet(scene, draft.assignees, null);
  return file(scene, draft, labelsToApply(scene, draft.labels), assignees);
}

/** Applies a form's labels for everyone who files it, but only existing ones. */
export function openIssueByForm(scene: RequestContext, draft: IssueDraft): SandboxIssue {
  demandToTakePart(scene);
  demandIssues(scene);
  checkDraft(draft);
  const labels = draft.labels.flatMap((name) => labelNamed(scene.repository, name) ?? []);
  const named = draft.assignees.flatMap((login) => accountNamed(scene.hub, login) ?? []);
  const assignees = named.filter((account) => isAssignable(scene, account, null));
  return file(scene, draft, [...new Set(labels)], assignees);
}

export function openPullRequest(scene: RequestContext, draft: IssueDraft): SandboxIssue {
  demandToTakePart(scene);
  checkDraft(draft);
  const issue = { ...blankIssue(scene, draft), isPullRequest: true };
  scene.repository.issues.set(issue.number, issue);
  return issue;
}

function checkDraft(draft: IssueDraft): void {
  checkTitle(draft.title);
  checkText('Issue', draft.body ?? '');
}

/** `opened` first, then one event per label and assignee, within one second and by the author. */
function file(
  scene: RequestContext,
  draft: IssueDraft,
  labels: readonly SandboxLabel[],
  assignees: readonly Account[],
): SandboxIssue {
  checkLabelCount(labels.length);
  const issue = blankIssue(scene, draft);
  scene.repository.issues.set(issue.number, issue);
  scene.announcements.push({ event: 'issues', action: 'opened', issue });
  const labelIds = labels.map((label) => label.id);
  const details: readonly TimelineDetail[] = [
    ...(scene.hub.behaviour.formLabels === 'events' ? labels : []).map((label) => ({
      kind: 'labeled' as const,
      label,
    })),
    ...assignees.map((assignee) => ({ kind: 'assigned' as const, assignee })),
  ];
  return updateIssueRecord(scene, issue.number, { labelIds, assignees }, ...details);
}

function blankIssue(scene: RequestContext, draft: IssueDraft): SandboxIssue {
  return {
    id: scene.hub.ids.next(),
    number: scene.repository.takeNumber(),
    isPullRequest: false,
    title: draft.title,
    body: draft.body === '' ? null : draft.body,
    author: scene.caller.account,
    state: 'open',
    stateReason: null,
    createdAt: scene.at,
    updatedAt: scene.at,
    closedAt: null,
    closedBy: null,
    isLocked: false,
    lockReason: null,
    labelIds: [],
    assignees: [],
    revisions: firstRevision(scene, draft.body ?? ''),
    timeline: [],
    commentIds: [],
    reactions: [],
  };
}
