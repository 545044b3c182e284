// What the reader chose to see, kept in the address so that it can be bookmarked and sent.

import { compareStrings } from '../../base/compare-strings.ts';
import type { DashboardData } from '../data/dashboard-data.ts';

export const roles = ['either', 'receiving', 'sending'] as const;
export type TeamRole = (typeof roles)[number];

export interface TeamRoute {
  readonly from: string;
  readonly to: string;
}

export interface DashboardFilter {
  /** As written in the ledger; null: all teams. */
  readonly team: string | null;
  /** What that team does. */
  readonly role: TeamRole;
  readonly route: TeamRoute | null;
  /** Length of the period. */
  readonly days: number;
  /** Whether times count working hours only. */
  readonly isWorking: boolean;
}

/** The choices of the page, each in alphabetical order. */
export interface Choices {
  readonly teams: readonly string[];
  readonly routes: readonly TeamRoute[];
  readonly periods: readonly number[];
  /** Whether a team has a calendar. */
  readonly hasWorkingHours: boolean;
}

export function choicesOf({ rows, periods, clocks }: DashboardData): Choices {
  const routes = new Map<string, TeamRoute>();
  const teams = new Map<string, string>();
  for (const { fromTeam, toTeam } of [...rows.handoffs, ...rows.forms]) {
    const route = { from: fromTeam, to: toTeam };
    setOnce(routes, routeKey(route), route);
    setOnce(teams, toTeam.toLowerCase(), toTeam);
  }
  for (const { fromTeam } of [...rows.handoffs, ...rows.forms, ...rows.submissions]) {
    setOnce(teams, fromTeam.toLowerCase(), fromTeam);
  }
  return {
    teams: [...teams.values()].sort(compareStrings),
    routes: [...routes.values()].sort((one, other) =>
      compareStrings(routeKey(one), routeKey(other)),
    ),
    periods,
    hasWorkingHours: Object.keys(clocks).length > 0,
  };
}

function setOnce<Value>(found: Map<string, Value>, key: string, value: Value): void {
  if (!found.has(key)) {
    found.set(key, value);
  }
}

export function routeKey({ from, to }: TeamRoute): string {
  return `${from}>${to}`.toLowerCase();
}

export function noFilter({ days }: Pick<DashboardData, 'days'>): DashboardFilter {
  return { team: null, role: 'either', route: null, days, isWorking: false };
}

/** Ignores what the page does not offer. @param address `#team=sales&days=30` */
export function parseFilter(
  address: string,
  choices: Choices,
  usual: DashboardFilter,
): DashboardFilter {
  const given = new URLSearchParams(address.replace(/^#/, ''));
  const wanted = given.get('team')?.toLowerCase();
  const team = choices.teams.find((one) => one.toLowerCase() === wanted) ?? null;
  const route = given.get('route')?.toLowerCase();
  return {
    team,
    role: (team !== null && roles.find((role) => role === given.get('role'))) || 'either',
    route: choices.routes.find((one) => routeKey(one) === route) ?? null,
    days: choices.periods.find((days) => String(days) === given.get('days')) ?? usual.days,
    isWorking: choices.hasWorkingHours && given.get('hours') === 'working',
  };
}

/** Never empty: an empty fragment would lead to the top of the page. */
export function formatFilter({ team, role, route, days, isWorking }: DashboardFilter): string {
  const written = new URLSearchParams({
    ...(team === null ? {} : { team }),
    ...(team === null || role === 'either' ? {} : { role }),
    ...(route === null ? {} : { route: `${route.from}>${route.to}` }),
    days: String(days),
    ...(isWorking ? { hours: 'working' } : {}),
  });
  return `#${written.toString()}`;
}
