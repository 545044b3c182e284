// A form that Baton opened on schedule.

import { includesLogin } from '../../../config/teams/team.ts';
import type { EventData, HandoffEvent } from '../../event.ts';
import type { Handoff, IssueState, ScheduledOpening } from '../../state.ts';

export function openingOf(
  { actor }: HandoffEvent,
  { dueAt, previousIssue }: Extract<EventData, { readonly type: 'opened_on_schedule' }>,
): ScheduledOpening {
  return { dueAt, by: actor, previousIssue: previousIssue ?? null };
}

/** Whom Baton assigned to fill in the form: the turn is over. */
export function withFormerAssignee(handoff: Handoff, { opening }: IssueState): Handoff {
  const by = opening?.by ?? null;
  return by === null || includesLogin(handoff.assignees, by)
    ? handoff
    : { ...handoff, formerAssignees: [by] };
}
