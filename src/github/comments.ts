// Others' comments, as first written. Edits are ignored, so that no one can add a command to another
// person's comment.

import type { Octokit } from '@octokit/rest';
import { compareStrings } from '../base/compare-strings.ts';
import { mayBeHandoff } from '../form/may-be-handoff.ts';
import type { IssueActivity } from '../handoff/issue-activity.ts';
import type { CommentReaction } from '../handoff/sync/diff-state.ts';
import type { CommandComment } from '../ports/issue-text.ts';
import { query } from './http/graphql.ts';
import { actorOf } from './issues/actor.ts';
import { firstTextsQuery } from './issues/issue-query.ts';
import { type CommentNode, firstTextsAnswer, type IssueParts } from './issues/responses.ts';
import { isOurs, type OwnAccounts } from './own-comments.ts';

/** Ids per request. */
const batch = 100;

export function firstAndLastComments({
  firstComments,
  lastComments,
}: IssueParts): readonly CommentNode[] {
  const all = [...firstComments.nodes, ...lastComments.nodes];
  return [...new Map(all.map((comment) => [comment.id, comment])).values()];
}

/** Those by others, oldest first: they may contain commands, or answer a question. */
export function commandCommentsOf(
  comments: readonly CommentNode[],
  accounts: OwnAccounts,
): readonly CommandComment[] {
  return comments
    .filter((comment) => isOthers(comment, accounts))
    .flatMap((comment): readonly CommandComment[] => {
      const { fullDatabaseId: id, createdAt: at, author } = comment;
      const body = firstTextOf(comment);
      return id === null || body === null
        ? []
        : [{ id, at, by: actorOf(author), body, reactions: reactionsOf(comment) }];
    })
    .toSorted((one, other) => compareStrings(one.at, other.at) || one.id - other.id);
}

/** Comments whose original text GitHub no longer has; only the ledger knows their commands. */
export function unavailableComments(
  comments: readonly CommentNode[],
  accounts: OwnAccounts,
): readonly Extract<IssueActivity, { readonly kind: 'history_unavailable' }>[] {
  return comments
    .filter((comment) => isOthers(comment, accounts) && firstTextOf(comment) === null)
    .map(({ fullDatabaseId, createdAt: at, author }) => ({
      kind: 'history_unavailable',
      what: 'act',
      source: `comment:${fullDatabaseId}`,
      at,
      by: actorOf(author),
    }));
}

/**
 * With a personal token, Baton and the person share a login, so a marker identifies Baton's
 * comments. An edit that removes the marker does not turn a comment into a command.
 */
function isOthers(comment: CommentNode, accounts: OwnAccounts): boolean {
  const body = firstTextOf(comment) ?? '';
  return (
    !isOurs(comment, accounts) && (body === comment.body || !isOurs({ ...comment, body }, accounts))
  );
}

function firstTextOf({
  body,
  lastEditedAt,
  includesCreatedEdit,
  userContentEdits,
}: CommentNode): string | null {
  if (lastEditedAt === null) {
    return body;
  }
  return includesCreatedEdit ? (userContentEdits?.nodes[0]?.diff ?? null) : null;
}

function reactionsOf({ reactionGroups }: CommentNode): readonly CommentReaction['content'][] {
  const ours = (reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted);
  return ours.flatMap(({ content }): readonly CommentReaction['content'][] =>
    content === 'THUMBS_UP' ? ['+1'] : content === 'THUMBS_DOWN' ? ['-1'] : [],
  );
}

/**
 * Adds the original texts of comments that were edited, with one request per hundred. Skips issues that
 * cannot be handoffs.
 */
export async function withFirstTexts(
  octokit: Octokit,
  issues: readonly IssueParts[],
): Promise<readonly IssueParts[]> {
  const edited = issues.filter(mayBeOurs).flatMap(firstAndLastComments).filter(isUnread);
  const texts = new Map<string, CommentNode['userContentEdits']>();
  for (let at = 0; at < edited.length; at += batch) {
    const ids = edited.slice(at, at + batch).map(({ id }) => id);
    const { data } = await query(octokit, {
      query: firstTextsQuery,
      variables: { ids },
      answer: firstTextsAnswer,
    });
    for (const node of data.nodes) {
      if (node?.id !== undefined) {
        texts.set(node.id, node.userContentEdits);
      }
    }
  }
  if (texts.size === 0) {
    return issues;
  }
  const read = (comment: CommentNode): CommentNode =>
    texts.has(comment.id) ? { ...comment, userContentEdits: texts.get(comment.id) } : comment;
  return issues.map((issue) => ({
    ...issue,
    firstComments: { ...issue.firstComments, nodes: issue.firstComments.nodes.map(read) },
    lastComments: { ...issue.lastComments, nodes: issue.lastComments.nodes.map(read) },
  }));
}

function isUnread(comment: CommentNode): boolean {
  const { lastEditedAt, userContentEdits } = comment;
  return lastEditedAt !== null && userContentEdits === undefined && isOthers(comment, []);
}

function mayBeOurs({ labels, body }: IssueParts): boolean {
  return mayBeHandoff({ labels: labels?.nodes.map(({ name }) => name) ?? [], body });
}
