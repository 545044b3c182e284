// How long each route takes to accept: from the median to the ninth decile, against the promise.

import { minCases } from '../../metrics/rounding.ts';
import type { Spread } from '../../metrics/team-types.ts';
import type { RouteMetrics } from '../../metrics/types.ts';
import { hoursOrDays } from '../../render/format/time.ts';
import { lookup } from '../data/lookup.ts';
import { routeKey } from '../filter/filter.ts';
import type { PageNode } from '../view/node.ts';
import { type DashboardView, routeAddress, routeText } from '../view/view.ts';
import { spreadChart, spreadText } from './spread-chart.ts';

export interface RouteWait {
  readonly from: string;
  readonly to: string;
  readonly spread: Spread;
  /** Hours; null: no limit, or one that counts other hours than the chart. */
  readonly promise: number | null;
}

/** The slowest first. Of fewer than five cases, a median is mostly chance. */
export function routeWaits(view: DashboardView): readonly RouteWait[] {
  const { figures, filter } = view;
  return figures.metrics.routes
    .map((route) => ({
      from: route.from_team,
      to: route.to_team,
      spread: filter.isWorking ? route.acceptance_working_hours : route.acceptance_hours,
      promise: promiseOf(view, route),
    }))
    .filter(({ spread }) => spread.count >= minCases)
    .sort((one, other) => (other.spread.p90 ?? 0) - (one.spread.p90 ?? 0));
}

function promiseOf({ data, filter, figures }: DashboardView, route: RouteMetrics): number | null {
  const { from_team: from, to_team: to } = route;
  const hasCalendar = lookup(data.clocks, to.toLowerCase()) !== undefined;
  const seconds = figures.promises.get(routeKey({ from, to }));
  return seconds === undefined || (hasCalendar && !filter.isWorking) ? null : seconds / 3600;
}

export function routeWaitsChart(view: DashboardView, waits: readonly RouteWait[]): PageNode {
  return spreadChart(
    {
      id: 'acceptance',
      width: view.width,
      label: 'Time to acceptance by route, median to ninth decile',
    },
    waits.map((wait) => ({
      ...wait,
      name: routeText(wait),
      href: routeAddress(view, wait),
      label: waitSummary(wait),
      key: `wait-${routeText(wait)}`,
    })),
  );
}

function waitSummary({ from, to, spread, promise }: RouteWait): string {
  const limit = promise === null ? '' : `; promised within ${hoursOrDays(promise)}`;
  return `${routeText({ from, to })}: ${spreadText(spread)} (${spread.count} accepted)${limit}`;
}
