// The figures of each pair of teams.

import { alphabetical } from './alphabetical.ts';
import type { MeasuredHandoff } from './measured.ts';
import { spreadOf } from './spread.ts';
import { acceptanceTime, completionTime, isCompletedAt } from './standing.ts';
import type { RouteMetrics } from './types.ts';

/** @param at milliseconds */
export function routesOf(
  handoffs: readonly MeasuredHandoff[],
  at: number,
): readonly RouteMetrics[] {
  return [...Map.groupBy(handoffs, routeKey).values()]
    .map((ofRoute) => routeOf(ofRoute, at))
    .sort((one, other) => other.total - one.total || alphabetical(nameOf(one), nameOf(other)));
}

function routeOf(handoffs: readonly MeasuredHandoff[], at: number): RouteMetrics {
  return {
    from_team: handoffs[0]?.fromTeam ?? '',
    to_team: handoffs[0]?.toTeam ?? '',
    total: handoffs.length,
    completed: handoffs.filter((handoff) => isCompletedAt(handoff, at)).length,
    acceptance_hours: spreadOf(handoffs.flatMap((handoff) => acceptanceTime(handoff, at) ?? [])),
    completion_hours: spreadOf(handoffs.flatMap((handoff) => completionTime(handoff, at) ?? [])),
  };
}

/** Teams compare without regard to case. */
function routeKey({ fromTeam, toTeam }: MeasuredHandoff): string {
  return JSON.stringify([fromTeam.toLowerCase(), toTeam.toLowerCase()]);
}

function nameOf(route: RouteMetrics): string {
  return `${route.from_team} ${route.to_team}`;
}
