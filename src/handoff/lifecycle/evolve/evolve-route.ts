// A handoff that no one has accepted goes to another team, or to other people of the same team.

import { sameLogin } from '../../../config/teams/team.ts';
import type { EventData, HandoffEvent } from '../../event.ts';
import type { Handoff } from '../../state.ts';
import { newTurn, nextClock } from './evolve-pauses.ts';

/** Another team has all its time to accept; a hold and an open question stay. */
export function rerouted(
  handoff: Handoff,
  event: HandoffEvent,
  { to, assignment }: Extract<EventData, { readonly type: 'rerouted' }>,
): Handoff {
  const { toTeam, formerTeams } = handoff;
  const moved = { ...handoff, assignment, candidates: assignment.assignees };
  if (sameLogin(to, toTeam)) {
    return moved;
  }
  const before = nextClock(moved, event);
  return {
    ...before,
    toTeam: to,
    formerTeams: [...formerTeams, toTeam],
    formerTime: { until: event.at, clocks: before.clocks },
    ...newTurn(before, event),
  };
}

/** Answers decide until someone accepts. */
export function decidedAgain(handoff: Handoff): Handoff {
  const { status, context, decidingContext, formerContexts } = handoff;
  return (status === 'initiated' || status === 'returned') && context !== decidingContext
    ? {
        ...handoff,
        decidingContext: context,
        formerContexts: [...formerContexts, decidingContext],
      }
    : handoff;
}
