// A form that Baton opened on schedule: its sender is who fills it in, not Baton.

import { hasMembers, isMember, sameLogin } from '../../../config/teams/team.ts';
import type { EventData } from '../../event.ts';
import type { ActivityOf, Actor, IssueActivity } from '../../issue-activity.ts';
import { isHuman, type Policy } from '../../policy.ts';
import type { IssueState, LatestSubmission } from '../../state.ts';

export function openedOnSchedule(
  state: IssueState,
  { opening }: ActivityOf<'written'>,
): readonly EventData[] {
  if (opening === undefined || state.opening !== undefined) {
    return [];
  }
  const { handoffType, occurrence, dueAt, inTurn, previous } = opening;
  return [
    {
      type: 'opened_on_schedule',
      handoffType,
      occurrence,
      dueAt,
      ...(inTurn === undefined ? {} : { inTurn }),
      ...(previous === null ? {} : { previousIssue: previous }),
    },
  ];
}

/** A member of the sending team who completes the form is its sender. */
export function takenOver(
  { opening, attempted }: IssueState,
  { by, submission }: ActivityOf<'written'>,
  policy: Policy,
): readonly EventData[] {
  return opening !== undefined && attempted !== null && submission.errors.length === 0
    ? passedTo(attempted, by, policy)
    : [];
}

/** People pass the form on with the assignees of its issue. */
export function onFormAssigned(
  { opening, attempted }: IssueState,
  { kind, by, assignee }: Extract<IssueActivity, { readonly kind: 'assigned' | 'unassigned' }>,
  policy: Policy,
): readonly EventData[] {
  if (opening === undefined || attempted === null || !isHuman(by)) {
    return [];
  }
  if (kind === 'assigned') {
    return passedTo(attempted, { login: assignee, isBot: false }, policy);
  }
  return attempted.sender !== null && sameLogin(attempted.sender, assignee)
    ? [{ type: 'submission_reassigned', to: null }]
    : [];
}

function passedTo(
  { sender }: LatestSubmission,
  to: Actor | null,
  { sending, isSendingPartial = false }: Policy,
): readonly EventData[] {
  if (to === null || to.isBot || (sender !== null && sameLogin(sender, to.login))) {
    return [];
  }
  const isKnownTeam = hasMembers(sending) && !isSendingPartial;
  const isSender = isMember(sending, to.login) || (sender === null && !isKnownTeam);
  return isSender ? [{ type: 'submission_reassigned', to: to.login }] : [];
}

/** The form of the next occurrence takes its place: no one completed this one in time. */
export function onReplaced(
  { opening, attempted }: IssueState,
  { issueNumber }: ActivityOf<'replaced'>,
): readonly EventData[] {
  const isOpen = attempted !== null && attempted.errors.length > 0 && attempted.closed === null;
  return opening !== undefined && isOpen
    ? [{ type: 'submission_closed', reason: 'replaced', replacedBy: issueNumber }]
    : [];
}
