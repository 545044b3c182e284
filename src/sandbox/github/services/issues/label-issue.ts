// Adds and removes labels of an issue: one event for each.

import { notFound } from '../../api-error.ts';
import type { SandboxIssue, SandboxLabel, TimelineDetail } from '../../model/issue.ts';
import { labelNamed } from '../../model/repository.ts';
import { checkLabelCount } from '../limits.ts';
import { requirePermission } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import { labelsToApply } from './repository-labels.ts';
import { issueNumbered, updateIssueRecord } from './update-issue-record.ts';

const triagePermission = { area: 'issues', role: 'triage' } as const;

export function addLabels(
  scene: RequestContext,
  number: number,
  names: readonly string[],
): SandboxIssue {
  requirePermission(scene, triagePermission);
  const issue = issueNumbered(scene, number);
  const added = labelsToApply(scene, names).filter((label) => !issue.labelIds.includes(label.id));
  return putLabels(scene, number, [...issue.labelIds, ...added.map((label) => label.id)]);
}

export function setLabels(
  scene: RequestContext,
  number: number,
  names: readonly string[],
): SandboxIssue {
  requirePermission(scene, triagePermission);
  issueNumbered(scene, number);
  return putLabels(
    scene,
    number,
    labelsToApply(scene, names).map((label) => label.id),
  );
}

export function removeLabel(scene: RequestContext, number: number, name: string): SandboxIssue {
  requirePermission(scene, triagePermission);
  const issue = issueNumbered(scene, number);
  const label = labelNamed(scene.repository, name);
  if (label === undefined || !issue.labelIds.includes(label.id)) {
    throw notFound('Label does not exist');
  }
  return putLabels(
    scene,
    number,
    issue.labelIds.filter((id) => id !== label.id),
  );
}

/** Nothing happens if the issue already has exactly these labels. */
export function putLabels(
  scene: RequestContext,
  number: number,
  wanted: readonly number[],
): SandboxIssue {
  checkLabelCount(wanted.length);
  const issue = issueNumbered(scene, number);
  const details = [
    ...changes(
      scene,
      'unlabeled',
      issue.labelIds.filter((id) => !wanted.includes(id)),
    ),
    ...changes(
      scene,
      'labeled',
      wanted.filter((id) => !issue.labelIds.includes(id)),
    ),
  ];
  return details.length === 0
    ? issue
    : updateIssueRecord(scene, number, { labelIds: wanted }, ...details);
}

function changes(
  scene: RequestContext,
  kind: 'labeled' | 'unlabeled',
  ids: readonly number[],
): readonly TimelineDetail[] {
  return ids.flatMap((id) => {
    const label: SandboxLabel | undefined = scene.repository.labels.get(id);
    return label === undefined ? [] : { kind, label };
  });
}
