// Webhook payloads: a snapshot of the moment of the event.

import { defaultBranchName } from '../git/git-store.ts';
import { showComment, showIssue, showLabel } from '../rest/responses/issue.ts';
import { showRepository } from '../rest/responses/repository.ts';
import { showOrganisation, showUser } from '../rest/responses/user.ts';
import type { PendingEvent, RequestContext } from '../services/request-context.ts';
import { showPush } from './show-push.ts';

export type Payload = Readonly<Record<string, unknown>>;

export function showPayload(scene: RequestContext, announcement: PendingEvent): Payload {
  const { hub, repository, caller } = scene;
  return {
    ...showWhatHappened(scene, announcement),
    repository: showRepository(hub, repository, scene.at),
    organization: showOrganisation(hub),
    sender: showUser(hub, caller.account),
  };
}

function showWhatHappened(scene: RequestContext, announcement: PendingEvent): Payload {
  switch (announcement.event) {
    case 'issues':
      return showIssueEvent(scene, announcement);
    case 'issue_comment':
      return showCommentEvent(scene, announcement);
    case 'push':
      return showPush(scene, announcement.push);
    case 'repository_dispatch': {
      const { action, payload } = announcement;
      const installation = { id: 1, node_id: 'I_1' };
      return { action, branch: defaultBranchName, client_payload: payload, installation };
    }
    case 'workflow_dispatch': {
      const { ref, inputs, workflow } = announcement;
      return { ref, inputs, workflow };
    }
  }
}

type Of<Event> = Extract<PendingEvent, { readonly event: Event }>;

function showIssueEvent(scene: RequestContext, announcement: Of<'issues'>): Payload {
  const { hub, repository } = scene;
  const { action, label, assignee } = announcement;
  // A label that was deleted from the repository is no longer named.
  const isKept = label !== undefined && repository.labels.has(label.id);
  return {
    action,
    issue: showIssue(
      hub,
      repository,
      repository.issues.get(announcement.issue.number) ?? announcement.issue,
    ),
    ...(isKept ? { label: showLabel(hub, repository, label) } : {}),
    ...(assignee === undefined ? {} : { assignee: showUser(hub, assignee) }),
    ...showChanges(scene, announcement),
  };
}

function showChanges(scene: RequestContext, { changes, movedTo }: Of<'issues'>): Payload {
  if (changes !== undefined) {
    return { changes };
  }
  if (movedTo === undefined) {
    return {};
  }
  const { repository, issue } = movedTo;
  return {
    changes: {
      new_issue: showIssue(scene.hub, repository, issue),
      new_repository: showRepository(scene.hub, repository, scene.at),
    },
  };
}

function showCommentEvent(scene: RequestContext, announcement: Of<'issue_comment'>): Payload {
  const { hub, repository } = scene;
  const { action, comment, issue, changes } = announcement;
  return {
    action,
    issue: showIssue(hub, repository, repository.issues.get(issue.number) ?? issue),
    comment: showComment(hub, repository, comment),
    ...(changes === undefined ? {} : { changes }),
  };
}
