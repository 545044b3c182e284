// An issue in GraphQL.

import type { Account } from '../../model/account.ts';
import { nodeId } from '../../model/ids.ts';
import type { SandboxComment, SandboxIssue, SandboxLabel, StateReason } from '../../model/issue.ts';
import { labelsOnIssue } from '../../model/repository.ts';
import { issueHtmlUrl } from '../../rest/responses/issue.ts';
import { authorAssociation } from '../../rest/responses/user.ts';
import { mayTriage } from '../../services/permissions.ts';
import { createScene } from '../../services/request-context.ts';
import { visibleComments } from '../../services/visibility.ts';
import { type ConnectionArguments, connection } from '../connection.ts';
import { actorNode, databaseId, isViewer, type View } from '../view.ts';
import { commentNode } from './comment-node.ts';
import { labelNode } from './label-node.ts';
import { reactionGroups } from './reaction-groups.ts';
import { textHistory } from './text-history.ts';
import { type TimelineQuery, timelineConnection } from './timeline-nodes.ts';
import { trackedIssues } from './tracked-issues.ts';

export function issueNode(view: View, issue: SandboxIssue): object {
  const { hub, repository } = view;
  const url = issueHtmlUrl(repository, issue);
  return {
    __typename: 'Issue',
    id: nodeId('Issue', issue.id),
    databaseId: databaseId(issue.id),
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    bodyText: issue.body ?? '',
    url,
    resourcePath: new URL(url).pathname,
    author: actorNode(hub, issue.author),
    authorAssociation: authorAssociation(hub, issue.author),
    createdAt: issue.createdAt,
    publishedAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    ...stateOf(issue),
    viewerDidAuthor: isViewer(view, issue.author),
    viewerCanUpdate: () =>
      mayTriage(createScene(hub, repository, view.caller)) || isViewer(view, issue.author),
    ...textHistory(view, issue.revisions),
    reactionGroups: () => reactionGroups(view, issue),
    ...connectionsOf(view, issue),
    repository: view.repositoryNode,
  };
}

function stateOf(issue: SandboxIssue) {
  return {
    state: issue.state.toUpperCase(),
    closed: issue.state === 'closed',
    closedAt: issue.closedAt,
    stateReason: ({ enableDuplicate }: { readonly enableDuplicate?: boolean }) =>
      isHidden(issue.stateReason, enableDuplicate)
        ? 'NOT_PLANNED'
        : (issue.stateReason?.toUpperCase() ?? null),
    locked: issue.isLocked,
    activeLockReason: issue.lockReason?.toUpperCase().replace(/[ -]/g, '_') ?? null,
  };
}

/** Hides duplicates from clients that do not ask for them. */
function isHidden(reason: StateReason | null, knowsDuplicate: boolean | undefined): boolean {
  return reason === 'duplicate' && !knowsDuplicate;
}

function connectionsOf(view: View, issue: SandboxIssue) {
  const { hub, repository } = view;
  return {
    labels: (slice: ConnectionArguments) => {
      const items = [...labelsOnIssue(repository, issue)].sort((one, other) => one.id - other.id);
      const node = (label: SandboxLabel) => labelNode(view, label);
      return connection({ name: 'labels', items, key: ({ id }) => [id], node }, slice);
    },
    // Users only. A bot that is assigned is among `assignedActors`, which older servers do not have.
    assignees: (slice: ConnectionArguments) => {
      const users = issue.assignees.filter(({ kind }) => kind === 'User');
      const items = users.sort((one, other) => one.id - other.id);
      const node = (account: Account) => actorNode(hub, account);
      return connection({ name: 'assignees', items, key: ({ id }) => [id], node }, slice);
    },
    comments: (
      slice: ConnectionArguments & {
        readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null;
      },
    ) => {
      const isDescending = slice.orderBy?.direction === 'DESC';
      const comments = visibleComments(view, issue);
      const items = isDescending ? comments.toReversed() : comments;
      const node = (comment: SandboxComment) => commentNode(view, issue, comment);
      return connection(
        { name: 'comments', items, key: ({ id }) => [id], isDescending, node },
        slice,
      );
    },
    trackedIssues: (slice: ConnectionArguments) => trackedIssues(view, issue, slice),
    timelineItems: (query: TimelineQuery) => timelineConnection(view, issue, query),
  };
}
