// Bots that close issues: stale bots, project boards, other workflows. They move a handoff only where a
// person's doing is behind it, and are never fought.

import type { EventData } from '../../event.ts';
import type { ActivityOf } from '../../issue-activity.ts';
import type { Policy } from '../../policy.ts';
import type { Handoff } from '../../state.ts';
import { openItems } from '../checklist.ts';

/** A run of ours that started before a step was reverted may still close the issue after it, in milliseconds. */
const maxRunDuration = 5 * 60 * 1000;

export function onClosedByBot(
  handoff: Handoff,
  { reason, at }: Pick<ActivityOf<'closed'>, 'reason' | 'at'>,
  { requireChecklist }: Pick<Policy, 'requireChecklist'>,
): readonly EventData[] {
  const { status, checklist, revertedAt, closedByBots } = handoff;
  if (revertedAt !== null && Date.parse(at) - Date.parse(revertedAt) <= maxRunDuration) {
    return [];
  }
  const mayComplete = reason === 'completed' && status === 'accepted';
  const open = mayComplete && requireChecklist ? openItems(checklist) : [];
  return mayComplete && open.length === 0
    ? [{ type: 'completed', automated: true }]
    : [
        {
          type: 'rejected',
          via: 'close',
          requested: reason === 'completed' ? 'completed' : 'cancelled',
          reason: closedByBots === 0 ? 'closed_by_bot' : 'closed_by_bot_again',
          openItems: open,
        },
      ];
}
