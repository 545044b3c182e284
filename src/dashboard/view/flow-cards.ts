// How work flows: by week, by route, by whose turn it was, and who hands to whom.

import { hoursOrDays, timeTaken } from '../../render/format/time.ts';
import { routeWaits, routeWaitsChart } from '../charts/acceptance-chart.ts';
import { matrixOf, routeMatrix } from '../charts/route-matrix.ts';
import { phases, teamTurns, turnsChart } from '../charts/turns-chart.ts';
import { dayAndMonth, weeksChart } from '../charts/weeks-chart.ts';
import type { Card } from './card.ts';
import {
  type DashboardView,
  filterLink,
  routeAddress,
  routeText,
  shownText,
  teamAddress,
} from './view.ts';

export function weeksCard({ figures: { weeks }, width }: DashboardView): Card {
  const hasData = weeks.some(({ initiated, completed, open }) => initiated + completed + open > 0);
  return {
    id: 'weeks',
    title: 'Opened, completed and open per week',
    note: 'The last eight weeks, for any period.',
    legend: [
      { name: 'opened', kind: 'bar opened' },
      { name: 'completed', kind: 'bar completed' },
      { name: 'open at the end', kind: 'open-line' },
    ],
    chart: weeksChart(weeks, width),
    empty: 'No handoff in the last eight weeks.',
    table: {
      id: 'weeks',
      caption: 'Handoffs by week',
      columns: [
        { title: 'Week ending' },
        { title: 'Opened', isNumber: true },
        { title: 'Completed', isNumber: true },
        { title: 'Cancelled', isNumber: true },
        { title: 'Open at the end', isNumber: true },
      ],
      rows: hasData
        ? weeks.map(({ to, initiated, completed, cancelled, open }) => [
            `${dayAndMonth(to)} ${to.slice(0, 4)}`,
            initiated,
            completed,
            cancelled,
            open,
          ])
        : [],
    },
  };
}

export function acceptanceCard(view: DashboardView): Card {
  const waits = routeWaits(view);
  return {
    id: 'acceptance',
    title: 'Time to acceptance by route',
    note: `Routes with at least five acceptances. The dot is the median; the bar ends where nine of ten were accepted. The mark is the promise. ${view.filter.isWorking ? 'Working hours only.' : 'Nights and weekends count.'}${hint(view)}`,
    legend: [
      { name: 'within the promise', kind: 'bar completed' },
      { name: 'over the promise', kind: 'bar late' },
      { name: 'without a promise', kind: 'bar plain' },
      { name: 'promise', kind: 'promise' },
    ],
    chart: routeWaitsChart(view, waits),
    empty: 'No route has five handoffs that were accepted in this period.',
    table: {
      id: 'acceptance',
      caption: 'Time to acceptance by route',
      columns: [
        { title: 'Route' },
        { title: 'Accepted', isNumber: true },
        { title: 'Half within', isNumber: true },
        { title: 'Nine of ten within', isNumber: true },
        { title: 'Promise', isNumber: true },
      ],
      rows: waits.map((wait) => [
        filterLink(routeAddress(view, wait), routeText(wait)),
        wait.spread.count,
        timeTaken(wait.spread.median ?? 0),
        timeTaken(wait.spread.p90 ?? 0),
        wait.promise === null ? '–' : hoursOrDays(wait.promise),
      ]),
    },
  };
}

function hint({ choices, filter }: DashboardView): string {
  return choices.hasWorkingHours && !filter.isWorking
    ? ' For teams with a calendar, choose working hours to see the promise.'
    : '';
}

export function turnsCard(view: DashboardView): Card {
  const turns = teamTurns(view.figures.metrics.receiving_teams, view.filter.isWorking);
  return {
    id: 'turns',
    title: 'Whose turn it was',
    note: 'The time of each receiving team’s handoffs, by the side that had to act.',
    legend: phases,
    chart: turnsChart(view, turns),
    empty: 'No handoff in this period.',
    table: {
      id: 'turns',
      caption: 'Time by whose turn it was',
      columns: [
        { title: 'Receiving team' },
        ...phases.map(({ name }) => ({ title: name, isNumber: true })),
      ],
      rows: turns.map(({ team, hours }) => [
        filterLink(teamAddress(view, team, 'receiving'), shownText(team)),
        ...hours.map(hoursOrDays),
      ]),
    },
  };
}

export function matrixCard(view: DashboardView): Card {
  const { routes } = view.figures.metrics;
  const used = routes.filter(({ total }) => total > 0);
  const matrix = matrixOf(routes);
  return {
    id: 'matrix',
    title: 'Who hands to whom',
    note: 'Handoffs of the period. Rows send, columns receive.',
    chart: routeMatrix(view, matrix),
    empty: 'No handoff in this period.',
    isWide: matrix.receivers.length > 4,
    table: {
      id: 'routes',
      caption: 'Handoffs by route',
      columns: [
        { title: 'Route' },
        { title: 'Handoffs', isNumber: true },
        { title: 'Completed', isNumber: true },
        { title: 'Waiting now', isNumber: true },
        { title: 'Overdue now', isNumber: true },
      ],
      rows: used.map((route) => {
        const { from_team: from, to_team: to, total, completed, waiting, overdue } = route;
        const link = filterLink(routeAddress(view, { from, to }), routeText({ from, to }));
        return [link, total, completed, waiting, overdue];
      }),
    },
  };
}
