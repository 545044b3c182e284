// How long each route takes to accept: from the median to the ninth decile, against the promise.

import { minCases } from '../../metrics/rounding.ts';
import type { Spread } from '../../metrics/team-types.ts';
import type { RouteMetrics } from '../../metrics/types.ts';
import { hoursOrDays } from '../../render/format/time.ts';
import { lookup } from '../data/lookup.ts';
import { routeKey } from '../filter/filter.ts';
import { h, type PageNode } from '../view/node.ts';
import { type DashboardView, routeAddress, routeText } from '../view/view.ts';
import { chartLine, label, labelRoom, mark, rect, rowLabel, svg } from './svg.ts';

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

const rowHeight = 30;
const maxRows = 14;

export function routeWaitsChart(view: DashboardView, waits: readonly RouteWait[]): PageNode {
  const { width } = view;
  const shown = waits.slice(0, maxRows);
  const room = labelRoom(shown.map(routeText), width, 0.4);
  const highest = Math.max(
    1,
    ...shown.flatMap(({ spread, promise }) => [spread.p90 ?? 0, promise ?? 0]),
  );
  const ticks = timeTicks(highest);
  const end = Math.max(highest, ticks.at(-1) ?? 0);
  const xOf = (hours: number) => room + (hours / end) * (width - 20 - room);
  const height = 26 + shown.length * rowHeight;
  return svg(
    {
      id: 'acceptance',
      width,
      height,
      label: 'Time to acceptance by route, median to ninth decile',
    },
    ticks.map((hours) => chartLine({ x: xOf(hours), y: 20 }, { x: xOf(hours), y: height }, 'grid')),
    ticks.map((hours) =>
      label(tickText(hours), { x: xOf(hours), y: 12 }, { anchor: 'middle', kind: 'axis' }),
    ),
    shown.flatMap((wait, at) => drawWait(view, wait, { y: 26 + at * rowHeight, room, xOf })),
  );
}

function drawWait(
  view: DashboardView,
  wait: RouteWait,
  {
    y,
    room,
    xOf,
  }: { readonly y: number; readonly room: number; readonly xOf: (hours: number) => number },
): readonly PageNode[] {
  const { spread, promise } = wait;
  const [median, p90] = [spread.median ?? 0, spread.p90 ?? 0];
  const middle = y + rowHeight / 2;
  const kind = promise === null ? 'bar plain' : p90 > promise ? 'bar late' : 'bar completed';
  const href = routeAddress(view, wait);
  const key = `wait-${routeText(wait)}`;
  const shapes = [
    rect({ x: 0, y }, { width: view.width, height: rowHeight }, 'hit'),
    rect(
      { x: xOf(median), y: middle - 6 },
      { width: Math.max(2, xOf(p90) - xOf(median)), height: 12 },
      kind,
    ),
    h('circle', { cx: xOf(median), cy: middle, r: 5, class: 'median' }),
    ...(promise === null
      ? []
      : [
          chartLine(
            { x: xOf(promise), y: y + 4 },
            { x: xOf(promise), y: y + rowHeight - 4 },
            'promise',
          ),
        ]),
  ];
  return [
    mark({ href, label: waitSummary(wait), key }, shapes),
    rowLabel(routeText(wait), { x: 0, y: middle + 4 }, room),
  ];
}

/** In hours: whole hours, days or weeks. */
const tickSteps = [1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720, 1440, 2880];
const maxTicks = 4;

function timeTicks(highest: number): readonly number[] {
  const step = tickSteps.find((hours) => highest / hours <= maxTicks) ?? highest / maxTicks;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step);
}

function tickText(hours: number): string {
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`;
}

function waitSummary({ from, to, spread, promise }: RouteWait): string {
  const { count, median, p90 } = spread;
  const limit = promise === null ? '' : `; promised within ${hoursOrDays(promise)}`;
  return `${routeText({ from, to })}: half within ${hoursOrDays(median ?? 0)}, nine of ten within ${hoursOrDays(p90 ?? 0)} (${count} accepted)${limit}`;
}
