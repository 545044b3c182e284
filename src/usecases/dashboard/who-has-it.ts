import { joinList } from '../../base/join-list.ts';
import { receivingTeamToday, sendingTeamToday } from '../../config/teams/team.ts';
import type { Configuration } from '../../config/types.ts';
import { responsibleLogins } from '../../handoff/deadlines/responsible.ts';
import { sendersInTurn } from '../../handoff/lifecycle/senders-to-call.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';

/** Logins, as `baton list` and the report name them; null: no one. */
export function whoHasIt(
  handoff: ListedHandoff,
  configuration: Pick<Configuration, 'templates' | 'teams'>,
): string | null {
  const isSenders = handoff.status === 'returned' || handoff.askedSince !== null;
  const who = isSenders
    ? sendersInTurn(handoff, sendingTeamToday(configuration, handoff))
    : responsibleLogins(handoff, receivingTeamToday(configuration, handoff));
  return who.length === 0 ? null : joinList(who, { most: 3 });
}
