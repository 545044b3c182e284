// A repository in GraphQL.

import { defaultBranchName } from '../../git/git-store.ts';
import { folded } from '../../model/account.ts';
import { nodeId } from '../../model/ids.ts';
import type { SandboxIssue, SandboxLabel } from '../../model/issue.ts';
import { fullName, labelNamed } from '../../model/repository.ts';
import { effectiveRole } from '../../model/state.ts';
import { repositoryPage } from '../../rest/responses/repository.ts';
import { requirePermission } from '../../services/permissions.ts';
import { isHidden } from '../../services/visibility.ts';
import { type ConnectionArguments, connection } from '../connection.ts';
import { graphqlError } from '../graphql-error.ts';
import { type IssueQuery, issuesMatching } from '../issue-query.ts';
import { actorNode, type View } from '../view.ts';
import { objectNode, refNode } from './git-nodes.ts';
import { issueNode } from './issue-node.ts';
import { labelNode } from './label-node.ts';

export function repositoryNode(view: View): object {
  const { hub, repository, caller } = view;
  const url = repositoryPage(repository);
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: actorNode(hub, repository.owner),
    url,
    resourcePath: new URL(url).pathname,
    isPrivate: repository.isPrivate,
    visibility: repository.isPrivate ? 'PRIVATE' : 'PUBLIC',
    isArchived: false,
    hasIssuesEnabled: hub.behaviour.issues === 'enabled',
    createdAt: repository.createdAt,
    viewerPermission: caller.permissions === null ? permission(view) : null,
    ...gitFields(view),
    ...issueFields(view),
    ...labelFields(view),
  };
}

function permission({ hub, repository, caller }: View): string | null {
  const role = effectiveRole(hub, repository, caller.account);
  return role === 'none' ? null : role.toUpperCase();
}

function gitFields(view: View) {
  const refNamed = (name: string) => {
    requirePermission(view, { area: 'contents', role: 'read' });
    return refNode(view, name);
  };
  return {
    defaultBranchRef: () => refNamed(`refs/heads/${defaultBranchName}`),
    ref: ({ qualifiedName: name }: { readonly qualifiedName: string }) =>
      refNamed(name.startsWith('refs/') ? name : `refs/heads/${name}`),
    object: (asked: { readonly expression?: string | null; readonly oid?: string | null }) => {
      requirePermission(view, { area: 'contents', role: 'read' });
      return objectNode(view, asked.expression ?? asked.oid ?? '');
    },
  };
}

/** Queries for each issue so far, for issues that a replica does not find yet. */
const asked = new WeakMap<View['hub'], Map<number, number>>();

function isUnfoundYet({ hub }: View, id: number): boolean {
  const counts = asked.get(hub) ?? new Map<number, number>();
  asked.set(hub, counts);
  const before = counts.get(id) ?? 0;
  counts.set(id, before + 1);
  return before < hub.behaviour.unfoundAtFirst;
}

function isReachable({ hub, caller }: View, { author }: SandboxIssue): boolean {
  return hub.behaviour.issues === 'enabled' && !isHidden(hub, author, caller);
}

function issueFields(view: View) {
  return {
    issue: ({ number }: { readonly number: number }) => {
      requirePermission(view, { area: 'issues', role: 'read' });
      const issue = view.repository.issues.get(number);
      const isVisible =
        issue !== undefined &&
        !issue.isPullRequest &&
        isReachable(view, issue) &&
        !isUnfoundYet(view, issue.id);
      if (isVisible) {
        return issueNode(view, issue);
      }
      throw graphqlError(
        'NOT_FOUND',
        `Could not resolve to an Issue with the number of ${number}.`,
      );
    },
    issues: (query: IssueQuery & ConnectionArguments) => {
      requirePermission(view, { area: 'issues', role: 'read' });
      const { items, key, isDescending } = issuesMatching(view.repository, query);
      const reachable = items.filter((issue) => isReachable(view, issue));
      const node = (issue: SandboxIssue) => issueNode(view, issue);
      return connection({ name: 'issues', items: reachable, key, isDescending, node }, query);
    },
  };
}

function labelFields(view: View) {
  const { repository } = view;
  return {
    label: ({ name }: { readonly name: string }) => {
      const label = labelNamed(repository, name);
      return label === undefined ? null : labelNode(view, label);
    },
    labels: (asked: ConnectionArguments & { readonly query?: string | null }) => {
      const wanted = folded(asked.query ?? '');
      const items = [...repository.labels.values()].filter((label) =>
        folded(`${label.name} ${label.description ?? ''}`).includes(wanted),
      );
      const node = (label: SandboxLabel) => labelNode(view, label);
      return connection({ name: 'labels', items, key: ({ id }) => [id], node }, asked);
    },
  };
}
