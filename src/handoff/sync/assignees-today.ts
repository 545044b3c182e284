// Whom GitHub should show as assigned: recorded assignees, but of those whom Baton assigned only people who can
// still act. What "assigned to me" lists on GitHub is what one has to do.

import { isGoneLogin } from '../../config/teams/gone-login.ts';
import { hasMembers, includesLogin, isMember } from '../../config/teams/team.ts';
import { phaseNow } from '../deadlines/pauses.ts';
import { answerersOf, correctorsOf } from '../deadlines/responsible.ts';
import { hasEnded } from '../deadlines/time-in-status.ts';
import { sendersInTurnToday } from '../lifecycle/senders-to-call.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';
import type { DesiredState } from './diff-state.ts';

type TurnPolicy = Pick<Policy, 'filer' | 'sending' | 'receiving' | 'isReceivingPartial'>;

export function assigneesToday(
  handoff: Handoff,
  policy: TurnPolicy,
): Pick<DesiredState, 'assignees' | 'withoutAssignees'> {
  if (hasEnded(handoff.status)) {
    return { assignees: [], withoutAssignees: [] };
  }
  const { assignees, assignedByPeople, unassignedByPeople, formerAssignees } = handoff;
  const inTurn = inTurnToday(handoff, policy);
  const wanted = [
    ...(inTurn ?? assignees).filter((login) => !includesLogin(unassignedByPeople, login)),
    ...assignedByPeople.filter((login) => !includesLogin(inTurn ?? assignees, login)),
  ].filter((login) => !isGoneLogin(login));
  const isOver = (login: string) => !includesLogin(wanted, login);
  return {
    assignees: wanted,
    withoutAssignees: [...formerAssignees, ...assignees].filter(isOver),
  };
}

/** null: those recorded. */
function inTurnToday(handoff: Handoff, policy: TurnPolicy): readonly string[] | null {
  const { status, initiatedBy, assignees, assignedByPeople } = handoff;
  const isAsked = phaseNow(handoff) === 'asked';
  if (isAsked || status === 'returned') {
    const called = isAsked && status !== 'returned' ? answerersOf(handoff) : correctorsOf(handoff);
    return sendersInTurnToday(called, initiatedBy, policy);
  }
  const { receiving, isReceivingPartial = false } = policy;
  return hasMembers(receiving) && !isReceivingPartial
    ? assignees.filter(
        (login) => isMember(receiving, login) || includesLogin(assignedByPeople, login),
      )
    : null;
}
