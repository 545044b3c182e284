// The timeline, and the older list of events: the same except for comments and a few fields.

import { nodeId } from '../../model/ids.ts';
import type { SandboxIssue, SandboxLabel, TimelineEvent } from '../../model/issue.ts';
import type { SandboxRepository } from '../../model/repository.ts';
import type { GitHubState } from '../../model/state.ts';
import type { RequestContext } from '../../services/request-context.ts';
import { type OnBehalf, visibleComments } from '../../services/visibility.ts';
import { showApp } from './app.ts';
import { showComment } from './issue.ts';
import { repositoryUrl } from './repository.ts';
import { showUser } from './user.ts';

/** Events and comments together, oldest first, without `opened` and body edits. */
export function showTimeline(
  scene: Pick<RequestContext, 'hub' | 'repository'> & OnBehalf,
  issue: SandboxIssue,
): readonly object[] {
  const { hub, repository } = scene;
  const events = issue.timeline.map((event) => ({
    id: event.id,
    shown: showEvent(hub, repository, event, 'timeline'),
  }));
  const comments = visibleComments(scene, issue).map((comment) => {
    const actor = showUser(hub, comment.author);
    return {
      id: comment.id,
      shown: { ...showComment(hub, repository, comment), event: 'commented', actor },
    };
  });
  return [...events, ...comments].sort((one, other) => one.id - other.id).map(({ shown }) => shown);
}

export function showEvents(
  hub: GitHubState,
  repository: SandboxRepository,
  issue: SandboxIssue,
): readonly object[] {
  return issue.timeline.map((event) => showEvent(hub, repository, event, 'events'));
}

type List = 'timeline' | 'events';

function showEvent(
  hub: GitHubState,
  repository: SandboxRepository,
  event: TimelineEvent,
  list: List,
) {
  return {
    id: event.id,
    node_id: nodeId('Event', event.id),
    url: `${repositoryUrl(hub, repository)}/issues/events/${event.id}`,
    actor: showUser(hub, event.actor),
    event: event.detail.kind,
    commit_id: null,
    commit_url: null,
    created_at: event.at,
    ...showDetail(hub, repository, event, list),
    performed_via_github_app: showApp(hub, event.actor),
  };
}

function showDetail(
  hub: GitHubState,
  repository: SandboxRepository,
  { detail, actor }: TimelineEvent,
  list: List,
): object {
  switch (detail.kind) {
    case 'labeled':
    case 'unlabeled': {
      const { name, color } = currentLabel(repository, detail.label);
      return { label: { name, color } };
    }
    case 'assigned':
    case 'unassigned': {
      const assignee = showUser(hub, detail.assignee);
      return list === 'events' ? { assignee, assigner: showUser(hub, actor) } : { assignee };
    }
    case 'closed':
      // `completed` is the default and has no reason.
      return { state_reason: detail.reason === 'completed' ? null : detail.reason };
    case 'reopened':
      return { state_reason: null };
    case 'renamed':
      return { rename: { from: detail.from, to: detail.to } };
    case 'locked':
      return { lock_reason: detail.reason };
    case 'unlocked':
      return { lock_reason: null };
    default:
      return {};
  }
}

/** Old events show a renamed label's new name; a deleted label's last name. */
export function currentLabel(repository: SandboxRepository, label: SandboxLabel): SandboxLabel {
  return repository.labels.get(label.id) ?? label;
}
