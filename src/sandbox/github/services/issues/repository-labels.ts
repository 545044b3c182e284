// The labels of a repository: created, renamed, deleted, and looked up without regard to case.

import { notFound, validationFailed } from '../../api-error.ts';
import { folded } from '../../model/account.ts';
import type { SandboxLabel } from '../../model/issue.ts';
import { labelNamed } from '../../model/repository.ts';
import { checkLabel } from '../limits.ts';
import { requirePermission } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import { updateIssueRecord } from './update-issue-record.ts';

/** The colour of a label that was made by naming it on an issue. */
const defaultColor = 'ededed';

export interface LabelTexts {
  readonly name: string;
  readonly color?: string | undefined;
  readonly description?: string | null | undefined;
}

export function createLabel(scene: RequestContext, texts: LabelTexts): SandboxLabel {
  requirePermission(scene, { area: 'issues', role: 'write' });
  return addLabel(scene, texts);
}

export function addLabel(scene: RequestContext, texts: LabelTexts): SandboxLabel {
  checkLabel(cleaned(texts));
  if (labelNamed(scene.repository, texts.name) !== undefined) {
    throw alreadyExists();
  }
  const { name, color = defaultColor, description = null } = cleaned(texts);
  const label = {
    id: scene.hub.ids.next(),
    name,
    color: color.toLowerCase(),
    description,
    createdAt: scene.at,
  };
  scene.repository.labels.set(label.id, label);
  return label;
}

export function existingLabel(
  scene: Pick<RequestContext, 'repository'>,
  name: string,
): SandboxLabel {
  const label = labelNamed(scene.repository, name);
  if (label === undefined) {
    throw notFound();
  }
  return label;
}

export function updateLabel(
  scene: RequestContext,
  name: string,
  change: Partial<LabelTexts>,
): SandboxLabel {
  requirePermission(scene, { area: 'issues', role: 'write' });
  const label = existingLabel(scene, name);
  const updated = {
    ...label,
    name: change.name ?? label.name,
    color: (change.color?.replace(/^#/, '') ?? label.color).toLowerCase(),
    description: change.description === undefined ? label.description : change.description,
  };
  checkLabel(updated);
  const other = labelNamed(scene.repository, updated.name);
  if (other !== undefined && other.id !== label.id) {
    throw alreadyExists();
  }
  scene.repository.labels.set(label.id, updated);
  return updated;
}

/** Removes it from every issue, each with an event. */
export function deleteLabel(scene: RequestContext, name: string): void {
  requirePermission(scene, { area: 'issues', role: 'write' });
  const label = existingLabel(scene, name);
  scene.repository.labels.delete(label.id);
  for (const issue of scene.repository.issues.values()) {
    if (!issue.labelIds.includes(label.id)) {
      continue;
    }
    const labelIds = issue.labelIds.filter((id) => id !== label.id);
    updateIssueRecord(scene, issue.number, { labelIds }, { kind: 'unlabeled', label });
  }
}

/** Names as given, without duplicates; creates new labels if the caller may. */
export function labelsToApply(
  scene: RequestContext,
  names: readonly string[],
): readonly SandboxLabel[] {
  const distinct = new Map(names.map((name) => [folded(name.trim()), name.trim()]));
  return [...distinct.values()].map((name) => {
    const label = labelNamed(scene.repository, name);
    return label ?? createLabel(scene, { name });
  });
}

function cleaned(texts: LabelTexts): { name: string; color?: string; description?: string | null } {
  const { name, color, description } = texts;
  return {
    name,
    ...(color === undefined ? {} : { color: color.replace(/^#/, '') }),
    ...(description === undefined ? {} : { description }),
  };
}

function alreadyExists() {
  return validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
}
