// GitHub's answer about an issue → what happened to it, in the domain's words.

import { compareStrings } from '../../base/compare-strings.ts';
import type { CloseReason } from '../../handoff/issue-activity.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import { firstAndLastComments, isOurs, spokenOf, unavailableComments } from '../comments.ts';
import { actorOf } from './actor.ts';
import { unavailableRevisions, writingsOf } from './body-history.ts';
import type { IssueParts, PlainComment, TimelineItem } from './responses.ts';

type Happening = IssueSnapshot['timeline'][number];

export function snapshotOf(issue: IssueParts): IssueSnapshot {
  const timeline = issue.timelineItems.nodes;
  const comments = firstAndLastComments(issue);
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
    timeline: [
      ...timeline.flatMap(happeningOf),
      ...unavailableRevisions(issue),
      ...unavailableComments(comments),
    ],
    commandComments: spokenOf(comments),
    bodyRevisions: writingsOf(issue, timeline),
    ownComments: ownOf(comments),
    firstOwnCommentAt: firstOf(comments),
    ownCommentDeletedAt: lastBotCommentDeletion(timeline),
  };
}

function happeningOf(item: TimelineItem): readonly Happening[] {
  const base = { source: `timeline:${item.id}`, at: item.createdAt, by: actorOf(item.actor) };
  switch (item.__typename) {
    case 'LabeledEvent':
    case 'UnlabeledEvent': {
      const kind = item.__typename === 'LabeledEvent' ? 'labeled' : 'unlabeled';
      return [
        item.label === null
          ? { ...base, kind: 'history_unavailable', what: 'act' }
          : { ...base, kind, label: item.label.name },
      ];
    }
    case 'AssignedEvent':
    case 'UnassignedEvent': {
      const kind = item.__typename === 'AssignedEvent' ? 'assigned' : 'unassigned';
      const assignee = item.assignee?.login;
      return [
        assignee === undefined
          ? { ...base, kind: 'history_unavailable', what: 'act' }
          : { ...base, kind, assignee },
      ];
    }
    case 'ClosedEvent':
      return [{ ...base, kind: 'closed', reason: closeReasonOf(item.stateReason) }];
    case 'ReopenedEvent':
      return [{ ...base, kind: 'reopened' }];
    case 'RenamedTitleEvent':
      return [{ ...base, kind: 'renamed', title: item.currentTitle }];
    case 'CommentDeletedEvent': {
      const author = actorOf(item.deletedCommentAuthor)?.login ?? null;
      return [{ ...base, kind: 'comment_deleted', author }];
    }
  }
}

function closeReasonOf(reason: string | null): CloseReason {
  return reason === 'NOT_PLANNED'
    ? 'not_planned'
    : reason === 'DUPLICATE'
      ? 'duplicate'
      : 'completed';
}

export function ownOf(comments: readonly PlainComment[]): IssueSnapshot['ownComments'] {
  const own = comments.flatMap(({ fullDatabaseId: id, body, viewerDidAuthor }) =>
    viewerDidAuthor && id !== null ? [{ id, body }] : [],
  );
  return [...new Map(own.map((comment) => [comment.id, comment])).values()];
}

function firstOf(comments: readonly PlainComment[]): string | null {
  const times = comments.flatMap((one) => (isOurs(one) ? [one.createdAt] : []));
  return times.toSorted(compareStrings)[0] ?? null;
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
