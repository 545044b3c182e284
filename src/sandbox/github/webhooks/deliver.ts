// Delivers the events of an operation, in order.

import { randomUUID } from 'node:crypto';
import { restLogin } from '../model/account.ts';
import type { Delivery } from '../model/delivery.ts';
import type { PendingEvent, RequestContext } from '../services/request-context.ts';
import { showPayload } from './show-payload.ts';

export function deliverWebhooks(scene: RequestContext): void {
  const announcements = scene.announcements.splice(0).filter(isAboutIssues);
  if (scene.hub.listeners.size === 0) {
    return;
  }
  for (const announcement of announcements) {
    const delivery = deliveryOf(scene, announcement);
    for (const listener of scene.hub.listeners) {
      listener(delivery);
    }
  }
}

/**
 * Pull requests have their own events, which are not needed here; only their comments look like those
 * of issues.
 */
function isAboutIssues(announcement: PendingEvent): boolean {
  return announcement.event !== 'issues' || !announcement.issue.isPullRequest;
}

function isDispatch({ event }: PendingEvent): boolean {
  return event === 'workflow_dispatch' || event === 'repository_dispatch';
}

function deliveryOf(scene: RequestContext, announcement: PendingEvent): Delivery {
  const bySelf = scene.caller.means === 'actions';
  return {
    id: randomUUID(),
    event: announcement.event,
    action: 'action' in announcement ? announcement.action : null,
    payload: showPayload(scene, announcement),
    sender: restLogin(scene.caller.account),
    bySelf,
    startsRuns: !bySelf || isDispatch(announcement),
  };
}
