// Who is to move a handoff on, and who is called when it is late.

import { isMember, sameLogin } from '../../config/team.ts';
import type { Team } from '../../config/types.ts';
import type { EscalationLevel } from '../event.ts';
import type { Handoff } from '../state.ts';

type Held = Pick<Handoff, 'owner' | 'assignees' | 'initiatedBy'>;

/** Its owner; before there is one, who is assigned of those who receive it. */
export function responsibleLogins(
  { owner, assignees, initiatedBy }: Held,
  receiving: Team,
): readonly string[] {
  if (owner !== null) {
    return [owner];
  }
  // The sender stays assigned when it comes back from them, and it is not their turn any more.
  const isSender = (login: string) => initiatedBy !== null && sameLogin(initiatedBy, login);
  return assignees.filter((login) => !isSender(login) || isMember(receiving, login));
}

/** Logins; the whole team where nobody holds it. */
export function whoseTurn(handoff: Held, receiving: Team): readonly string[] {
  const holders = responsibleLogins(handoff, receiving);
  return holders.length > 0 ? holders : receiving.members;
}

/** Logins; none where GitHub alone knows who is of the team. */
export const recipientsByLevel = {
  owner: whoseTurn,
  team: (_handoff, { members }) => members,
  lead: (_handoff, { lead }) => (lead === undefined ? [] : [lead]),
} satisfies Record<EscalationLevel, (handoff: Held, receiving: Team) => readonly string[]>;
