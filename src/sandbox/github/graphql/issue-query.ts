// The filter and order of `issues(…)`.

import { folded, restLogin } from '../model/account.ts';
import type { SandboxIssue } from '../model/issue.ts';
import { labelsOnIssue, type SandboxRepository } from '../model/repository.ts';

export interface IssueQuery {
  readonly filterBy?: {
    readonly since?: string | null;
    readonly labels?: readonly string[] | null;
    readonly states?: readonly string[] | null;
    readonly assignee?: string | null;
    readonly createdBy?: string | null;
  } | null;
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS';
    readonly direction: 'ASC' | 'DESC';
  } | null;
}

export function issuesMatching(repository: SandboxRepository, query: IssueQuery) {
  const field = query.orderBy?.field ?? 'CREATED_AT';
  const isDescending = query.orderBy?.direction === 'DESC';
  const key = (issue: SandboxIssue): readonly number[] => [sortValue(issue, field), issue.number];
  const sign = isDescending ? -1 : 1;
  const items = [...repository.issues.values()]
    .filter((issue) => !issue.isPullRequest && matches(repository, issue, query))
    .map((issue) => ({ issue, value: sortValue(issue, field) }))
    .sort((one, other) => sign * (one.value - other.value || one.issue.number - other.issue.number))
    .map(({ issue }) => issue);
  return { items, key, isDescending };
}

function sortValue(issue: SandboxIssue, field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS'): number {
  if (field === 'COMMENTS') {
    return issue.commentIds.length;
  }
  return Date.parse(field === 'CREATED_AT' ? issue.createdAt : issue.updatedAt);
}

function matches(
  repository: SandboxRepository,
  issue: SandboxIssue,
  { filterBy, labels, states }: IssueQuery,
): boolean {
  const since = filterBy?.since;
  if (since != null && Date.parse(issue.updatedAt) < Date.parse(since)) {
    return false;
  }
  const state = issue.state.toUpperCase();
  if ([states, filterBy?.states].some((wanted) => wanted != null && !wanted.includes(state))) {
    return false;
  }
  if (
    ![labels, filterBy?.labels].every((wanted) => hasAnyLabel(repository, issue, wanted ?? null))
  ) {
    return false;
  }
  const { assignee, createdBy } = filterBy ?? {};
  if (createdBy != null && folded(restLogin(issue.author)) !== folded(createdBy)) {
    return false;
  }
  return (
    assignee == null ||
    issue.assignees.some((account) => folded(restLogin(account)) === folded(assignee))
  );
}

/** Matches any of the labels, unlike REST, which requires all. */
function hasAnyLabel(
  repository: SandboxRepository,
  issue: SandboxIssue,
  wanted: readonly string[] | null,
): boolean {
  if (wanted === null || wanted.length === 0) {
    return true;
  }
  const names = labelsOnIssue(repository, issue).map((label) => folded(label.name));
  return wanted.some((name) => names.includes(folded(name)));
}
