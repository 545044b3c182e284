// Who is responsible for the next step, and who is reminded.

import { isGoneLogin } from '../../config/teams/gone-login.ts';
import { hasMembers, includesLogin, isMember, sameLogin } from '../../config/teams/team.ts';
import type { EscalationLevel, Team } from '../../config/types.ts';
import type { Handoff } from '../state.ts';
import { openQuestions } from './pauses.ts';

type Held = Pick<Handoff, 'owner' | 'assignees' | 'initiatedBy'>;

/** The owner; before acceptance, those assigned. People who can no longer act are left out where that is known. */
export function responsibleLogins(handoff: Held, receiving: Team): readonly string[] {
  const isListed = hasMembers(receiving) && receiving.githubTeam === undefined;
  return holders(handoff, receiving).filter(
    (login) => !isGoneLogin(login) && (!isListed || isMember(receiving, login)),
  );
}

/** The owner; before acceptance, those assigned. */
export function holders(
  { owner, assignees, initiatedBy }: Held,
  receiving: Team,
): readonly string[] {
  if (owner !== null) {
    return [owner];
  }
  // The sender stays assigned after resubmitting, but is no longer responsible.
  const isSender = (login: string) => initiatedBy !== null && sameLogin(initiatedBy, login);
  return assignees.filter((login) => !isSender(login) || isMember(receiving, login));
}

/** Logins; the whole team if no one is assigned. */
export function whoseTurn(handoff: Held, receiving: Team): readonly string[] {
  const holders = responsibleLogins(handoff, receiving);
  return holders.length > 0 ? holders : receiving.members;
}

/** Who corrects a returned handoff: its sender, unless someone else was called. */
export function correctorsOf({
  returned,
  initiatedBy,
}: Pick<Handoff, 'returned' | 'initiatedBy'>): readonly string[] {
  return returned?.called ?? (initiatedBy === null ? [] : [initiatedBy]);
}

/** Who answers the open questions: the sender, unless someone else was called. */
export function answerersOf({
  questions,
  initiatedBy,
}: Pick<Handoff, 'questions' | 'initiatedBy'>): readonly string[] {
  const sender = initiatedBy === null ? [] : [initiatedBy];
  const asked = openQuestions(questions).flatMap(({ called }) => called ?? sender);
  return asked.filter((login, at) => !includesLogin(asked.slice(0, at), login));
}

/** Logins, of people present, away or gone; empty if only GitHub knows the members. */
export const recipientsByLevel = {
  owner: (handoff, receiving) => {
    const named = holders(handoff, receiving);
    return named.length > 0 ? named : receiving.members;
  },
  team: (_handoff, { members }) => members,
  lead: (_handoff, { lead }) => (lead === undefined ? [] : [lead]),
} satisfies Record<EscalationLevel, (handoff: Held, receiving: Team) => readonly string[]>;
