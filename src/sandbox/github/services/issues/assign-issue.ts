// Assigns an issue. GitHub silently ignores callers who may not assign and people who cannot be
// assigned.

import { validationFailed } from '../../api-error.ts';
import { type Account, isSameAccount } from '../../model/account.ts';
import type { SandboxIssue, TimelineDetail } from '../../model/issue.ts';
import { accountNamed } from '../../model/state.ts';
import { maxAssigneesPerIssue } from '../limits.ts';
import { isAssignable, mayTriage } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import { issueNumbered, updateIssueRecord } from './update-issue-record.ts';

export function addAssignees(
  scene: RequestContext,
  number: number,
  logins: readonly string[],
): SandboxIssue {
  const issue = issueNumbered(scene, number);
  if (!mayTriage(scene)) {
    return issue;
  }
  const named = logins.flatMap((login) => accountNamed(scene.hub, login) ?? []);
  const assignable = named.filter((account) => isAssignable(scene, account, issue));
  return putAssignees(
    scene,
    number,
    distinct([...issue.assignees, ...assignable]).slice(0, maxAssigneesPerIssue),
  );
}

export function removeAssignees(
  scene: RequestContext,
  number: number,
  logins: readonly string[],
): SandboxIssue {
  const issue = issueNumbered(scene, number);
  if (!mayTriage(scene)) {
    return issue;
  }
  const leaving = logins.flatMap((login) => accountNamed(scene.hub, login) ?? []);
  const staying = issue.assignees.filter(
    (one) => !leaving.some((other) => isSameAccount(one, other)),
  );
  return putAssignees(scene, number, staying);
}

/** When creating or updating an issue, one invalid login rejects the whole request. */
export function assigneesToSet(
  scene: RequestContext,
  logins: readonly string[],
  issue: SandboxIssue | null,
): readonly Account[] {
  const accounts = logins.map((login) => {
    const account = accountNamed(scene.hub, login);
    if (account !== undefined && isAssignable(scene, account, issue)) {
      return account;
    }
    throw validationFailed({
      resource: 'Issue',
      code: 'invalid',
      field: 'assignees',
      value: login,
    });
  });
  const assignees = distinct(accounts);
  if (assignees.length <= maxAssigneesPerIssue) {
    return assignees;
  }
  const message = `Issues cannot have more than ${maxAssigneesPerIssue} assignees`;
  throw validationFailed({ resource: 'Issue', code: 'custom', field: 'assignees', message });
}

export function putAssignees(
  scene: RequestContext,
  number: number,
  wanted: readonly Account[],
): SandboxIssue {
  const issue = issueNumbered(scene, number);
  const details = [
    ...changes('unassigned', missingFrom(wanted, issue.assignees)),
    ...changes('assigned', missingFrom(issue.assignees, wanted)),
  ];
  return details.length === 0
    ? issue
    : updateIssueRecord(scene, number, { assignees: wanted }, ...details);
}

function missingFrom(some: readonly Account[], all: readonly Account[]): readonly Account[] {
  return all.filter((one) => !some.some((other) => isSameAccount(one, other)));
}

function distinct(accounts: readonly Account[]): readonly Account[] {
  return [...new Map(accounts.map((account) => [account.id, account])).values()];
}

function changes(
  kind: 'assigned' | 'unassigned',
  accounts: readonly Account[],
): readonly TimelineDetail[] {
  return accounts.map((assignee) => ({ kind, assignee }));
}
