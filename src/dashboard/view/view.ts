// What every part of the page is drawn from.

import { singleLine } from '../../base/sanitize.ts';
import type { DashboardData } from '../data/dashboard-data.ts';
import type { Figures } from '../figures/figures.ts';
import {
  type Choices,
  type DashboardFilter,
  formatFilter,
  routeKey,
  type TeamRoute,
} from '../filter/filter.ts';
import { type ElementNode, h } from './node.ts';

export interface DashboardView {
  readonly data: DashboardData;
  readonly choices: Choices;
  readonly filter: DashboardFilter;
  readonly figures: Figures;
  /** Pixels that a chart can use. */
  readonly width: number;
}

/** The address of this page with another filter. */
export function addressWith(
  { filter }: Pick<DashboardView, 'filter'>,
  changed: Partial<DashboardFilter>,
): string {
  return formatFilter({ ...filter, ...changed });
}

/** Chooses the route, or all routes if it is the chosen one. */
export function routeAddress(view: DashboardView, route: TeamRoute): string {
  const { filter } = view;
  const isChosen = filter.route !== null && routeKey(filter.route) === routeKey(route);
  return addressWith(view, { route: isChosen ? null : route });
}

/** Chooses the team in this role, or all teams if it is the chosen one. */
export function teamAddress(
  view: DashboardView,
  team: string,
  role: Exclude<DashboardFilter['role'], 'either'>,
): string {
  const { filter } = view;
  const isChosen = filter.team?.toLowerCase() === team.toLowerCase() && filter.role === role;
  return addressWith(view, isChosen ? { team: null, role: 'either' } : { team, role });
}

export function filterLink(href: string, text: string): ElementNode {
  return h('a', { href, 'data-key': href, title: 'Filter' }, text);
}

/** Untrusted text on one line. */
export function shownText(text: string): string {
  return singleLine(text);
}

export function routeText({ from, to }: TeamRoute): string {
  return `${shownText(from)} → ${shownText(to)}`;
}
