// Open handoffs whose owner is no longer of the receiving team.

import { hasMembers, isMember, teamOf } from '../../config/teams/team.ts';
import type { Configuration, Team } from '../../config/types.ts';
import type { Handoff } from '../state.ts';

/**
 * The owner of an accepted handoff who has left the team; null if there is none, or if the team lists nobody.
 *
 * @param receiving with all its members
 */
export function formerMember(
  { status, owner }: Pick<Handoff, 'status' | 'owner'>,
  receiving: Team,
): string | null {
  return status === 'accepted' &&
    hasMembers(receiving) &&
    owner !== null &&
    !isMember(receiving, owner)
    ? owner
    : null;
}

/**
 * Whether the listed members show that the owner has left. Where GitHub alone knows all members, only a sweep
 * can say so.
 */
export function hasFormerOwner(
  handoff: Pick<Handoff, 'status' | 'owner' | 'toTeam'>,
  configuration: Pick<Configuration, 'teams'>,
): boolean {
  const receiving = teamOf(configuration, handoff.toTeam);
  return receiving.githubTeam === undefined && formerMember(handoff, receiving) !== null;
}
