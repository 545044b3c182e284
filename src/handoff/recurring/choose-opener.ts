// Who hands over next, when Baton opens the form.

import { isMember, sameLogin } from '../../config/teams/team.ts';
import type { Team } from '../../config/types.ts';
import { chooseAssignees } from '../lifecycle/assign.ts';
import { isAway, standIn } from '../presence.ts';

export interface Opener {
  /** null: no one is there. */
  readonly by: string | null;
  /** The member in turn, if `by` is the substitute. */
  readonly inTurn?: string;
}

interface OpenerInput {
  /** Logins by their last turn, newest first. */
  readonly turns: readonly string[];
  /** Who has taken over the last handoff within the team, and so hands over the next; null: no one. */
  readonly holder: string | null;
  /** `YYYY-MM-DD`, where the team is. */
  readonly day: string;
}

/** The member in turn, or their substitute; the lead if everyone is away. */
export function chooseOpener(team: Team, { turns, holder, day }: OpenerInput): Opener {
  const standsIn = holder === null || !isMember(team, holder) ? null : standIn(team, holder, day);
  if (holder !== null && standsIn !== null) {
    return sameLogin(holder, standsIn) ? { by: holder } : { by: standsIn, inTurn: holder };
  }
  const { assignees, substituteFor } = chooseAssignees(
    { ...team, assign: 'round_robin' },
    { rota: { recent: turns, open: new Map() }, day, sender: null },
  );
  const { lead } = team;
  const isLeadThere = lead !== undefined && !isAway(team, lead, day);
  const by = assignees[0] ?? (isLeadThere ? lead : null);
  return substituteFor === undefined ? { by } : { by, inTurn: substituteFor };
}
