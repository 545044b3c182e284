// Converts GitHub's response about an issue to Baton's types.

import { epochSeconds } from '../../base/time/instant.ts';
import { parseAfterMark } from '../../handoff/after-mark.ts';
import type { CloseReason } from '../../handoff/issue-activity.ts';
import { isPerson, type KnownAccount } from '../../ports/accounts.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import { commandCommentsOf, firstAndLastComments, unavailableComments } from '../comments.ts';
import {
  authorsOf,
  firstOwnCommentAt,
  formerStatusComments,
  nextNoteOf,
  type OwnAccounts,
  openingNoteOf,
  ownComments,
} from '../own-comments.ts';
import { accountOf, actorOf } from './actor.ts';
import { unavailableRevisions, writingsOf } from './body-history.ts';
import type { IssueParts, TimelineItem } from './responses.ts';

type Happening = IssueSnapshot['timeline'][number];

export function snapshotOf(issue: IssueParts, accounts: OwnAccounts): IssueSnapshot {
  const timeline = issue.timelineItems.nodes;
  const comments = firstAndLastComments(issue);
  const transferredAt = lastTransfer(timeline);
  const since = { accounts, transferredAt };
  const bodyRevisions = writingsOf(issue, timeline);
  const filing = bodyRevisions.find(({ source }) => source === `issue:${issue.number}`);
  const openedFrom = transferredAt === null ? nextNoteOf(issue, filing?.body, accounts) : null;
  const opening = transferredAt === null ? openingNoteOf(issue, filing?.body, accounts) : null;
  const titledAfter = transferredAt === null ? parseAfterMark(filing?.title ?? '') : null;
  return sinceTransfer(transferredAt, {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url: issue.url,
    filedAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    open: issue.state === 'OPEN',
    closedAt: issue.closedAt,
    labels: issue.labels?.nodes.map((label) => label.name) ?? [],
    assignees: issue.assignees.nodes.map((assignee) => assignee.login),
    completedTasks: completedTasksOf(issue),
    timeline: [
      ...withoutClosingOfConversion(timeline.flatMap(happeningOf)),
      ...unavailableRevisions(issue),
      ...unavailableComments(comments, accounts),
    ],
    commandComments: commandCommentsOf(comments, accounts),
    bodyRevisions,
    ...(openedFrom === null ? {} : { openedFrom }),
    ...(opening === null ? {} : { opening }),
    ...(titledAfter === null ? {} : { titledAfter }),
    ownComments: ownComments(comments, since),
    formerStatusComments: formerStatusComments(comments, since),
    firstOwnCommentAt: firstOwnCommentAt(comments, since),
    people: peopleOn(issue),
    commentAccounts: authorsOf(comments, accounts),
    ownCommentDeletedAt: lastBotCommentDeletion(timeline),
  });
}

function completedTasksOf({ trackedIssues }: IssueParts): IssueSnapshot['completedTasks'] {
  return (trackedIssues?.nodes ?? []).flatMap(
    ({ id, number, state, stateReason, closedAt, repository: { nameWithOwner } }) =>
      state === 'CLOSED' && closedAt !== null && closeReasonOf(stateReason) === 'completed'
        ? [{ id, number, repository: nameWithOwner, closedAt }]
        : [],
  );
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
      // GraphQL lists only people as assignees, and a workflow's token cannot assign a bot.
      if (item.assignee?.__typename === 'Bot') {
        return [];
      }
      return [
        assignee === undefined
          ? { ...base, kind: 'history_unavailable', what: 'act' }
          : { ...base, kind, assignee },
      ];
    }
    case 'ClosedEvent':
      return [{ ...base, kind: 'closed', reason: closeReasonOf(item.stateReason) }];
    case 'TransferredEvent':
      return [];
    case 'ConvertedToDiscussionEvent':
      return [{ ...base, kind: 'converted' }];
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

/** GitHub closes an issue that a person converts to a discussion, before or after it shows that. */
function withoutClosingOfConversion(timeline: readonly Happening[]): readonly Happening[] {
  const converted = timeline.find(({ kind }) => kind === 'converted');
  const isOfIt = ({ at }: Happening) =>
    converted !== undefined &&
    Math.abs(epochSeconds(at) - epochSeconds(converted.at)) <= maxSecondsOfConversion;
  return timeline.filter((one) => one.kind !== 'closed' || !isOfIt(one));
}

const maxSecondsOfConversion = 10;

function closeReasonOf(reason: string | null): CloseReason {
  return reason === 'NOT_PLANNED'
    ? 'not_planned'
    : reason === 'DUPLICATE'
      ? 'duplicate'
      : 'completed';
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

function peopleOn(issue: IssueParts): readonly KnownAccount[] {
  const nodes = [
    issue.author,
    issue.editor,
    ...(issue.userContentEdits?.nodes ?? []).map(({ editor }) => editor),
    ...firstAndLastComments(issue).map(({ author }) => author),
    ...issue.timelineItems.nodes.map(({ actor }) => actor),
  ];
  const assignees = issue.timelineItems.nodes.flatMap((item) =>
    item.__typename === 'AssignedEvent' || item.__typename === 'UnassignedEvent'
      ? [item.assignee]
      : [],
  );
  const assigned = [...assignees, ...issue.assignees.nodes].flatMap((one) =>
    one?.login === undefined || one.databaseId == null
      ? []
      : [{ id: one.databaseId, login: one.login }],
  );
  const people = nodes.flatMap((node) => accountOf(node) ?? []).filter(isPerson);
  return [
    ...new Map(
      [...people.map(({ id, login }) => ({ id, login })), ...assigned].map((one) => [one.id, one]),
    ).values(),
  ];
}

/** When the issue last came from another repository; null if it was filed in this one. */
function lastTransfer(timeline: readonly TimelineItem[]): string | null {
  return timeline.findLast((item) => item.__typename === 'TransferredEvent')?.createdAt ?? null;
}

/**
 * What happened in another repository decides nothing here: the issue counts as filed, with its text, when it
 * was transferred.
 */
function sinceTransfer(transferredAt: string | null, issue: IssueSnapshot): IssueSnapshot {
  if (transferredAt === null) {
    return issue;
  }
  const isHere = ({ at }: { readonly at: string }) => at > transferredAt;
  const [filing] = issue.bodyRevisions;
  const text = issue.bodyRevisions.findLast((one) => !isHere(one)) ?? filing;
  return {
    ...issue,
    timeline: issue.timeline.filter(isHere),
    commandComments: issue.commandComments.filter(isHere),
    bodyRevisions: [
      ...(text === undefined || filing === undefined
        ? []
        : [{ ...text, source: filing.source, by: filing.by, at: transferredAt }]),
      ...issue.bodyRevisions.filter(isHere),
    ],
  };
}
