// People assigned and unassigned on GitHub, and whether an accepted handoff has another owner by that.

import { hasMembers, includesLogin, isMember, sameLogin } from '../../../config/teams/team.ts';
import type { EventData } from '../../event.ts';
import type { ActivityOf } from '../../issue-activity.ts';
import { canActAsReceiver, isBarredSender, isHuman, type Policy } from '../../policy.ts';
import type { Handoff } from '../../state.ts';
import { assignByHand, unassignByHand, withAssignees } from '../assignees.ts';

export function onAssigneesChanged(
  handoff: Handoff,
  { kind, by, assignee }: ActivityOf<'assigned'> | ActivityOf<'unassigned'>,
  policy: Policy,
): readonly EventData[] {
  const isNews = includesLogin(handoff.assignees, assignee) === (kind === 'unassigned');
  if (!isHuman(by) || !isNews) {
    return [];
  }
  const change = kind === 'assigned' ? assignByHand : unassignByHand;
  const after = withAssignees(handoff, change(handoff, assignee));
  return [{ type: kind, assignee }, ...reassignment(after, policy)];
}

/** The only other member who is assigned follows an owner who was unassigned, or has left the team. */
function reassignment(handoff: Handoff, policy: Policy): readonly EventData[] {
  const { status, owner, assignees, unassignedByPeople } = handoff;
  const [next, ...others] = assignees.filter(
    (login) =>
      canActAsReceiver(policy, login) &&
      !isBarredSender(policy, handoff, login) &&
      (owner === null || !sameLogin(owner, login)),
  );
  const isOwnerOut =
    owner === null ||
    includesLogin(unassignedByPeople, owner) ||
    (hasMembers(policy.receiving) && !isMember(policy.receiving, owner));
  return status === 'accepted' && isOwnerOut && next !== undefined && others.length === 0
    ? [{ type: 'reassigned', from: owner, to: next, reason: 'assignees_changed' }]
    : [];
}
