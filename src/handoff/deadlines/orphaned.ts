// Open handoffs that the receiving team has to act on, held by people who can no longer act: they have left the
// team, or their accounts are gone.

import { isGoneLogin } from '../../config/teams/gone-login.ts';
import { hasMembers, isMember, receivingTeamToday } from '../../config/teams/team.ts';
import type { Configuration, Team } from '../../config/types.ts';
import type { Handoff } from '../state.ts';
import { openQuestions } from './pauses.ts';
import { holders } from './responsible.ts';

type Held = Pick<Handoff, 'status' | 'owner' | 'assignees' | 'initiatedBy'> &
  (Pick<Handoff, 'questions'> | { readonly askedSince: number | null });

/**
 * Those who have it and cannot act. None if the team lists no one.
 *
 * @param receiving with all its members
 */
export function formerHolders(handoff: Held, receiving: Team): readonly string[] {
  return isWithReceivers(handoff) && hasMembers(receiving)
    ? holders(handoff, receiving).filter((login) => cannotAct(login, receiving))
    : [];
}

/** No one of those who have it can act. */
export function isOrphaned(handoff: Held, receiving: Team): boolean {
  const former = formerHolders(handoff, receiving);
  return former.length > 0 && former.length === holders(handoff, receiving).length;
}

/**
 * Whether the listed members show it. Where GitHub alone knows all members, only a sweep can say so, unless
 * the accounts are gone.
 */
export function isKnownOrphan(
  handoff: Held & Pick<Handoff, 'handoffType' | 'toTeam'>,
  configuration: Pick<Configuration, 'teams' | 'templates'>,
): boolean {
  const receiving = receivingTeamToday(configuration, handoff);
  const isListed = receiving.githubTeam === undefined;
  return isListed
    ? isOrphaned(handoff, receiving)
    : isWithReceivers(handoff) && holders(handoff, receiving).some(isGoneLogin);
}

/** While a question is open, those who answer it are assigned, and the owner stays. */
function isWithReceivers(handoff: Held): boolean {
  const { status, owner } = handoff;
  return (status === 'initiated' || status === 'accepted') && (owner !== null || !isAsked(handoff));
}

function isAsked(handoff: Held): boolean {
  return 'questions' in handoff
    ? openQuestions(handoff.questions).length > 0
    : handoff.askedSince !== null;
}

function cannotAct(login: string, receiving: Team): boolean {
  return isGoneLogin(login) || !isMember(receiving, login);
}
