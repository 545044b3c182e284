// A comment in GraphQL.

import { nodeId } from '../../model/ids.ts';
import type { SandboxComment, SandboxIssue } from '../../model/issue.ts';
import { commentPage } from '../../rest/responses/issue.ts';
import { authorAssociation } from '../../rest/responses/user.ts';
import { mayEditComment } from '../../services/permissions.ts';
import { createScene } from '../../services/request-context.ts';
import { actorNode, databaseId, isViewer, type View } from '../view.ts';
import { reactionGroups } from './reaction-groups.ts';
import { textHistory } from './text-history.ts';

export function commentNode(view: View, issue: SandboxIssue, comment: SandboxComment): object {
  const { hub, repository, caller } = view;
  const url = commentPage(repository, comment, issue);
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', comment.id),
    databaseId: databaseId(comment.id),
    fullDatabaseId: String(comment.id),
    author: actorNode(hub, comment.author),
    authorAssociation: authorAssociation(hub, comment.author),
    body: comment.body,
    bodyText: comment.body,
    createdAt: comment.createdAt,
    publishedAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url,
    resourcePath: new URL(url).pathname,
    isMinimized: false,
    minimizedReason: null,
    viewerDidAuthor: isViewer(view, comment.author),
    viewerCanUpdate: () => mayEditComment(createScene(hub, repository, caller), comment.author),
    viewerCanDelete: () => mayEditComment(createScene(hub, repository, caller), comment.author),
    ...textHistory(view, comment.revisions),
    reactionGroups: () => reactionGroups(view, comment),
    issue: () => view.issueNode(issue),
    repository: view.repositoryNode,
  };
}
