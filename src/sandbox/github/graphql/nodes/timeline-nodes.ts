// The timeline in GraphQL: events and comments, filtered by kind.

import { nodeId } from '../../model/ids.ts';
import type {
  SandboxComment,
  SandboxIssue,
  SandboxLabel,
  TimelineDetail,
  TimelineEvent,
} from '../../model/issue.ts';
import { currentLabel } from '../../rest/responses/timeline.ts';
import { visibleComments } from '../../services/visibility.ts';
import { type Connection, type ConnectionArguments, connection } from '../connection.ts';
import { actorNode, type View } from '../view.ts';
import { commentNode } from './comment-node.ts';
import { labelNode } from './label-node.ts';

export interface TimelineQuery extends ConnectionArguments {
  readonly itemTypes?: readonly string[] | null;
  readonly since?: string | null;
  readonly skip?: number | null;
}

const typenames = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  assigned: 'AssignedEvent',
  unassigned: 'UnassignedEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  renamed: 'RenamedTitleEvent',
  locked: 'LockedEvent',
  unlocked: 'UnlockedEvent',
  comment_deleted: 'CommentDeletedEvent',
  transferred: 'TransferredEvent',
  converted_to_discussion: 'ConvertedToDiscussionEvent',
} as const satisfies Record<TimelineDetail['kind'], string>;

interface Item {
  readonly id: number;
  readonly at: string;
  readonly type: string;
  readonly node: () => object;
}

/** `totalCount` counts the whole timeline, `filteredCount` the requested kinds. */
export function timelineConnection(
  view: View,
  issue: SandboxIssue,
  query: TimelineQuery,
): Connection & { readonly updatedAt: string } {
  const all = itemsOf(view, issue);
  const matching = all.filter((item) => matches(item, query)).slice(query.skip ?? 0);
  const listing = {
    name: 'timelineItems',
    items: matching,
    key: ({ id }: Item) => [id],
    node: (item: Item) => item.node(),
  };
  return { ...connection(listing, query), totalCount: all.length, updatedAt: issue.updatedAt };
}

function matches(item: Item, { itemTypes, since }: TimelineQuery): boolean {
  if (since != null && Date.parse(item.at) < Date.parse(since)) {
    return false;
  }
  return itemTypes == null || itemTypes.includes(enumName(item.type));
}

/** The enum of `LabeledEvent` is `LABELED_EVENT`. */
function enumName(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function itemsOf(view: View, issue: SandboxIssue): readonly Item[] {
  const events = issue.timeline.map((event) => ({
    id: event.id,
    at: event.at,
    type: typenames[event.detail.kind],
    node: () => eventNode(view, issue, event),
  }));
  const comments = visibleComments(view, issue).map((comment: SandboxComment) => ({
    id: comment.id,
    at: comment.createdAt,
    type: 'IssueComment',
    node: () => commentNode(view, issue, comment),
  }));
  return [...events, ...comments].sort((one, other) => one.id - other.id);
}

function eventNode(view: View, issue: SandboxIssue, event: TimelineEvent): object {
  return {
    __typename: typenames[event.detail.kind],
    id: nodeId('Event', event.id),
    actor: actorNode(view.hub, event.actor),
    createdAt: event.at,
    ...detailFields(view, issue, event.detail),
  };
}

function isNamed({ hub, repository }: View, label: SandboxLabel): boolean {
  return hub.behaviour.deletedLabels === 'named' || repository.labels.has(label.id);
}

function detailFields(view: View, issue: SandboxIssue, detail: TimelineDetail): object {
  const subject = () => view.issueNode(issue);
  switch (detail.kind) {
    case 'labeled':
    case 'unlabeled':
      return {
        label: isNamed(view, detail.label)
          ? labelNode(view, currentLabel(view.repository, detail.label))
          : null,
        labelable: subject,
      };
    case 'assigned':
    case 'unassigned': {
      const assignee = actorNode(view.hub, detail.assignee);
      return { assignee, user: assignee, assignable: subject };
    }
    case 'closed':
      return { stateReason: detail.reason.toUpperCase(), closable: subject, closer: null };
    case 'reopened':
      return { stateReason: 'REOPENED', closable: subject };
    case 'renamed':
      return { previousTitle: detail.from, currentTitle: detail.to, subject };
    case 'comment_deleted':
      return { deletedCommentAuthor: actorNode(view.hub, detail.author), databaseId: null };
    case 'transferred':
      return { issue: subject, fromRepository: null };
    case 'converted_to_discussion':
      return { discussion: null };
    default:
      return { lockable: subject };
  }
}
