// Who hands to whom: a table of teams, shaded by the number of handoffs.

import { compareStrings } from '../../base/compare-strings.ts';
import { formatCount } from '../../base/join-list.ts';
import type { RouteMetrics } from '../../metrics/types.ts';
import { routeKey } from '../filter/filter.ts';
import { h, type PageNode } from '../view/node.ts';
import { type DashboardView, routeAddress, routeText, shownText } from '../view/view.ts';

export interface RouteMatrix {
  readonly senders: readonly string[];
  readonly receivers: readonly string[];
  readonly countOf: (from: string, to: string) => number;
  readonly highest: number;
}

export function matrixOf(routes: readonly RouteMetrics[]): RouteMatrix {
  const used = routes.filter(({ total }) => total > 0);
  const counts = new Map(
    used.map(({ from_team: from, to_team: to, total }) => [routeKey({ from, to }), total]),
  );
  return {
    senders: distinct(used.map(({ from_team }) => from_team)),
    receivers: distinct(used.map(({ to_team }) => to_team)),
    countOf: (from, to) => counts.get(routeKey({ from, to })) ?? 0,
    highest: Math.max(1, ...counts.values()),
  };
}

function distinct(teams: readonly string[]): readonly string[] {
  const found = new Map(teams.toReversed().map((team) => [team.toLowerCase(), team]));
  return [...found.values()].sort(compareStrings);
}

const shades = 5;

export function routeMatrix(view: DashboardView, matrix: RouteMatrix): PageNode {
  const { senders, receivers } = matrix;
  return h(
    'div',
    {
      class: 'wide',
      tabindex: 0,
      role: 'region',
      'aria-label': 'Handoffs by sending and receiving team',
    },
    h(
      'table',
      { class: receivers.length > 6 ? 'matrix many' : 'matrix' },
      h('caption', { class: 'hidden' }, 'Rows send, columns receive'),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, 'From ↓ to →'),
          receivers.map((team) => h('th', { scope: 'col', class: 'team' }, shownText(team))),
        ),
      ),
      h(
        'tbody',
        {},
        senders.map((from) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row', class: 'team' }, shownText(from)),
            receivers.map((to) => matrixCell(view, matrix, { from, to })),
          ),
        ),
      ),
    ),
  );
}

function matrixCell(
  view: DashboardView,
  { countOf, highest }: RouteMatrix,
  route: { readonly from: string; readonly to: string },
): PageNode {
  const count = countOf(route.from, route.to);
  if (count === 0) {
    return h('td', { class: 'number none' }, '·');
  }
  const shade = Math.ceil((count / highest) * shades);
  const href = routeAddress(view, route);
  const name = `${routeText(route)}: ${formatCount(count)}`;
  return h(
    'td',
    { class: `number shade${shade}` },
    h(
      'a',
      { href, 'data-key': `matrix-${routeKey(route)}`, 'aria-label': name, title: name },
      formatCount(count),
    ),
  );
}
