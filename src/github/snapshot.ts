// GitHub's answer about an issue → what happened to it, in the domain's words.

import type { Actor, CloseReason } from '../handoff/fact.ts';
import type { IssueSnapshot, Writing } from '../work/world.ts';
import type { Comment, IssueParts, TimelineItem } from './answers.ts';

type Happening = IssueSnapshot['happenings'][number];

export function snapshotOf(issue: IssueParts): IssueSnapshot {
  const timeline = issue.timelineItems.nodes;
  const comments = [...issue.firstComments.nodes, ...issue.lastComments.nodes];
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url: issue.url,
    updatedAt: issue.updatedAt,
    open: issue.state === 'OPEN',
    closedAt: issue.closedAt,
    labels: issue.labels?.nodes.map((label) => label.name) ?? [],
    assignees: issue.assignees.nodes.map((assignee) => assignee.login),
    happenings: timeline.flatMap(happeningOf),
    writings: writingsOf(issue, timeline),
    ownComments: ownOf(comments),
    ownCommentDeletedAt: lastBotCommentDeletion(timeline),
  };
}

/** GraphQL names a bot without the `[bot]` that REST and the viewer have. */
export function actorOf(
  actor: { readonly login: string; readonly __typename: string } | null,
): Actor | null {
  return actor === null
    ? null
    : { login: actor.login.replace(/\[bot\]$/, ''), isBot: actor.__typename === 'Bot' };
}

function happeningOf(item: TimelineItem): readonly Happening[] {
  const base = { source: `timeline:${item.id}`, at: item.createdAt, by: actorOf(item.actor) };
  switch (item.__typename) {
    case 'LabeledEvent':
    case 'UnlabeledEvent': {
      const kind = item.__typename === 'LabeledEvent' ? 'labeled' : 'unlabeled';
      return item.label === null ? [] : [{ ...base, kind, label: item.label.name }];
    }
    case 'AssignedEvent':
    case 'UnassignedEvent': {
      const kind = item.__typename === 'AssignedEvent' ? 'assigned' : 'unassigned';
      const assignee = item.assignee?.login;
      return assignee === undefined ? [] : [{ ...base, kind, assignee }];
    }
    case 'ClosedEvent':
      return [{ ...base, kind: 'closed', reason: closeReasonOf(item.stateReason) }];
    case 'ReopenedEvent':
      return [{ ...base, kind: 'reopened' }];
    case 'RenamedTitleEvent':
      return [{ ...base, kind: 'renamed', title: item.currentTitle }];
    case 'CommentDeletedEvent':
      return [];
  }
}

function closeReasonOf(reason: string | null): CloseReason {
  return reason === 'NOT_PLANNED'
    ? 'not_planned'
    : reason === 'DUPLICATE'
      ? 'duplicate'
      : 'completed';
}

/**
 * The history of the body. GitHub keeps none for a body that nobody has edited, and lists the newest
 * edit first; where the list lags behind the body, what stands there now is the last entry.
 */
function writingsOf(issue: IssueParts, timeline: readonly TimelineItem[]): readonly Writing[] {
  const titleAt = titles(issue, timeline);
  const edits = (issue.userContentEdits?.nodes ?? [])
    .toReversed()
    .toSorted((one, other) => compareText(one.editedAt, other.editedAt))
    .map((edit, at) => ({ ...edit, isFiling: at === 0 && issue.includesCreatedEdit }));
  const filing = {
    source: `issue:${issue.number}`,
    at: issue.createdAt,
    by: actorOf(issue.author),
  };
  if (edits.length === 0) {
    return [{ ...filing, title: titleAt(filing.at), body: issue.body }];
  }
  const told = edits.flatMap(({ id, editedAt, editor, diff: body, isFiling }): Writing[] => {
    const written = { source: `edit:${id}`, at: editedAt, by: actorOf(editor) };
    const base = isFiling ? filing : written;
    return body === null ? [] : [{ ...base, title: titleAt(base.at), body }];
  });
  return lagsBehind(issue, told.at(-1)?.body ?? null) ? [...told, latest(issue)] : told;
}

/** Whether the history of the body does not end with the body, but for line ends. */
function lagsBehind(issue: IssueParts, body: string | null): boolean {
  const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n').trimEnd();
  return body === null || plain(body) !== plain(issue.body);
}

function latest(issue: IssueParts): Writing {
  const at = issue.lastEditedAt ?? issue.updatedAt;
  const { number, title, body } = issue;
  return { source: `body:${number}@${at}`, at, by: actorOf(issue.editor), title, body };
}

/** The title as it was at a time, before what else happened within that second. */
function titles(issue: IssueParts, timeline: readonly TimelineItem[]): (at: string) => string {
  const renames = timeline.filter((item) => item.__typename === 'RenamedTitleEvent');
  return (at) => renames.find((rename) => rename.createdAt >= at)?.previousTitle ?? issue.title;
}

function ownOf(comments: readonly Comment[]): IssueSnapshot['ownComments'] {
  const own = comments.flatMap(({ fullDatabaseId: id, body, viewerDidAuthor }) =>
    viewerDidAuthor && id !== null ? [{ id, body }] : [],
  );
  return [...new Map(own.map((comment) => [comment.id, comment])).values()];
}

/** A notice of ours that a person deleted is not posted again; any bot's comment counts as ours. */
function lastBotCommentDeletion(timeline: readonly TimelineItem[]): string | null {
  const deleted = timeline.findLast(
    (item) =>
      item.__typename === 'CommentDeletedEvent' &&
      item.deletedCommentAuthor?.__typename === 'Bot' &&
      item.actor?.__typename !== 'Bot',
  );
  return deleted?.createdAt ?? null;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
