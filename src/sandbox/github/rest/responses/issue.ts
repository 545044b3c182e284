// Issues, labels, comments and reactions as REST and webhooks show them.

import type { Account } from '../../model/account.ts';
import { nodeId } from '../../model/ids.ts';
import type {
  SandboxComment,
  SandboxIssue,
  SandboxLabel,
  SandboxReaction,
} from '../../model/issue.ts';
import { labelsOnIssue, type SandboxRepository } from '../../model/repository.ts';
import type { GitHubState } from '../../model/state.ts';
import { issuesNumbered } from '../../services/issues/relate-issues.ts';
import { showApp } from './app.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import { authorAssociation, showUser } from './user.ts';

function issueUrl(hub: GitHubState, repository: SandboxRepository, number: number): string {
  return `${repositoryUrl(hub, repository)}/issues/${number}`;
}

export function issueHtmlUrl(
  repository: SandboxRepository,
  issue: Pick<SandboxIssue, 'number' | 'isPullRequest'>,
): string {
  return `${repositoryPage(repository)}/${issue.isPullRequest ? 'pull' : 'issues'}/${issue.number}`;
}

export function showIssue(hub: GitHubState, repository: SandboxRepository, issue: SandboxIssue) {
  const url = issueUrl(hub, repository, issue.number);
  return {
    url,
    repository_url: repositoryUrl(hub, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: issueHtmlUrl(repository, issue),
    id: issue.id,
    node_id: nodeId(issue.isPullRequest ? 'PullRequest' : 'Issue', issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: showUser(hub, issue.author),
    author_association: authorAssociation(hub, issue.author),
    labels: labelsOnIssue(repository, issue).map((label) => showLabel(hub, repository, label)),
    ...stateOf(issue),
    ...assigneesOf(hub, issue),
    milestone: null,
    type: null,
    comments: issue.commentIds.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    sub_issues_summary: { total: 0, completed: 0, percent_completed: 0 },
    issue_dependencies_summary: dependenciesOf(repository, issue),
    reactions: showRollup(`${url}/reactions`, issue.reactions),
    performed_via_github_app: showApp(hub, issue.author),
    ...(issue.isPullRequest
      ? { draft: false, pull_request: pullRequestOf(hub, repository, issue) }
      : {}),
  };
}

/** Only open issues count in the first of each pair. */
function dependenciesOf(repository: SandboxRepository, issue: SandboxIssue) {
  const before = issuesNumbered(repository, issue.blockedBy);
  const after = issuesNumbered(repository, issue.blocks);
  const open = (issues: readonly SandboxIssue[]) =>
    issues.filter(({ state }) => state === 'open').length;
  return {
    blocked_by: open(before),
    total_blocked_by: before.length,
    blocking: open(after),
    total_blocking: after.length,
  };
}

/** A single issue also has the person who closed it. */
export function showSingleIssue(
  hub: GitHubState,
  repository: SandboxRepository,
  issue: SandboxIssue,
) {
  const closedBy = issue.closedBy === null ? null : showUser(hub, issue.closedBy);
  return { ...showIssue(hub, repository, issue), closed_by: closedBy };
}

function stateOf(issue: SandboxIssue) {
  return {
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.isLocked,
    active_lock_reason: issue.lockReason,
    closed_at: issue.closedAt,
  };
}

/** `assignee` is the first one: deprecated long ago, but still there. */
function assigneesOf(hub: GitHubState, issue: SandboxIssue) {
  const assignees = issue.assignees.map((account: Account) => showUser(hub, account));
  return { assignee: assignees[0] ?? null, assignees };
}

function pullRequestOf(hub: GitHubState, repository: SandboxRepository, issue: SandboxIssue) {
  const page = issueHtmlUrl(repository, issue);
  return {
    url: `${repositoryUrl(hub, repository)}/pulls/${issue.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: null,
  };
}

export function showLabel(hub: GitHubState, repository: SandboxRepository, label: SandboxLabel) {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${repositoryUrl(hub, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function commentPage(
  repository: SandboxRepository,
  comment: SandboxComment,
  issue: SandboxIssue,
): string {
  return `${issueHtmlUrl(repository, issue)}#issuecomment-${comment.id}`;
}

export function showComment(
  hub: GitHubState,
  repository: SandboxRepository,
  comment: SandboxComment,
) {
  const url = `${repositoryUrl(hub, repository)}/issues/comments/${comment.id}`;
  const issue = repository.issues.get(comment.issueNumber);
  const page = issueHtmlUrl(
    repository,
    issue ?? { number: comment.issueNumber, isPullRequest: false },
  );
  return {
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: issueUrl(hub, repository, comment.issueNumber),
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: showUser(hub, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: authorAssociation(hub, comment.author),
    body: comment.body,
    reactions: showRollup(`${url}/reactions`, comment.reactions),
    performed_via_github_app: showApp(hub, comment.author),
  };
}

export function showReaction(hub: GitHubState, reaction: SandboxReaction) {
  return {
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: showUser(hub, reaction.user),
    content: reaction.content,
    created_at: reaction.at,
  };
}

function showRollup(url: string, reactions: readonly SandboxReaction[]) {
  const counts = {
    '+1': 0,
    '-1': 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  };
  for (const { content } of reactions) {
    counts[content] += 1;
  }
  return { url, total_count: reactions.length, ...counts };
}
