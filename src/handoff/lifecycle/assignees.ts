// Who should be assigned on GitHub: those whose turn it is, and those whom people assigned by hand.

import { includesLogin, sameLogin } from '../../config/teams/team.ts';
import { phaseNow } from '../deadlines/pauses.ts';
import { answerersOf, correctorsOf } from '../deadlines/responsible.ts';
import { hasEnded } from '../deadlines/time-in-status.ts';
import type { Handoff } from '../state.ts';

/** The handoff with its assignees worked out again. What has ended keeps the assignees that it had. */
export function withAssignees(before: Handoff, after: Handoff): Handoff {
  if (hasEnded(after.status)) {
    return after;
  }
  const inTurn = loginsInTurn(after).filter(
    (login) => !includesLogin(after.unassignedByPeople, login),
  );
  const assignees = [...inTurn, ...without(after.assignedByPeople, inTurn)];
  const left = without(before.assignees, [...before.assignedByPeople, ...before.formerAssignees]);
  return {
    ...after,
    assignees,
    formerAssignees: without([...before.formerAssignees, ...left], assignees),
  };
}

function loginsInTurn(handoff: Handoff): readonly string[] {
  const { status, owner, candidates } = handoff;
  if (status === 'returned') {
    return correctorsOf(handoff);
  }
  if (phaseNow(handoff) === 'asked') {
    return answerersOf(handoff);
  }
  return status === 'accepted' && owner !== null ? [owner] : candidates;
}

export function assignByHand(handoff: Handoff, login: string): Handoff {
  return {
    ...handoff,
    assignedByPeople: withLogin(handoff.assignedByPeople, login),
    unassignedByPeople: without(handoff.unassignedByPeople, [login]),
  };
}

export function unassignByHand(handoff: Handoff, login: string): Handoff {
  return {
    ...handoff,
    assignedByPeople: without(handoff.assignedByPeople, [login]),
    unassignedByPeople: withLogin(handoff.unassignedByPeople, login),
  };
}

/** It becomes their turn, also where people unassigned them before. */
export function beginTurn(handoff: Handoff, login: string | null): Handoff {
  return login === null
    ? handoff
    : { ...handoff, unassignedByPeople: without(handoff.unassignedByPeople, [login]) };
}

function without(logins: readonly string[], others: readonly string[]): readonly string[] {
  return logins.filter((login) => !others.some((other) => sameLogin(login, other)));
}

function withLogin(logins: readonly string[], login: string): readonly string[] {
  return includesLogin(logins, login) ? logins : [...logins, login];
}
