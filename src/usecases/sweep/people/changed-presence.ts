// Open handoffs of people whose absence has started or ended: the status comment shows who is away, and no event on
// GitHub changes it.

import { earlier } from '../../../base/time/instant.ts';
import { receivingTeamToday, sendingTeamToday } from '../../../config/teams/team.ts';
import type { Configuration } from '../../../config/types.ts';
import { responsibleLogins } from '../../../handoff/deadlines/responsible.ts';
import { sendersInTurn } from '../../../handoff/lifecycle/senders-to-call.ts';
import type { ListedHandoff } from '../../../metrics/measured.ts';
import { awayNote } from '../../../render/format/format-presence.ts';

/** In milliseconds. Sweeps may run on working days only; a comment that names no one is read again for so long. */
const lookedBack = 3 * 24 * 60 * 60 * 1000;

interface Looking {
  readonly configuration: Configuration;
  /** When open handoffs last changed. */
  readonly updatedAt: ReadonlyMap<number, string>;
  readonly now: string;
}

/** Issue numbers. */
export function changedPresence(
  open: readonly ListedHandoff[],
  looking: Looking,
): readonly number[] {
  const oldest = earlier(looking.now, lookedBack);
  return open
    .filter((handoff) => {
      const changedAt = looking.updatedAt.get(handoff.issueNumber) ?? oldest;
      const [shownAt = oldest] = [changedAt, oldest].toSorted().toReversed();
      return handoff.onHoldSince === null && hasChanged(handoff, shownAt, looking);
    })
    .map(({ issueNumber }) => issueNumber);
}

function hasChanged(
  handoff: ListedHandoff,
  shownAt: string,
  { configuration, now }: Looking,
): boolean {
  const isWithSender = handoff.status === 'returned' || handoff.askedSince !== null;
  const team = isWithSender
    ? sendingTeamToday(configuration, handoff)
    : receivingTeamToday(configuration, handoff);
  if (Object.keys(team.away).length === 0) {
    return false;
  }
  const people = isWithSender ? sendersInTurn(handoff, team) : responsibleLogins(handoff, team);
  return people.some((login) => awayNote(login, team, shownAt) !== awayNote(login, team, now));
}
