// The charts of a report. Each has its numbers as a table, for e-mail and screen readers.

import type { Hours } from '../../metrics/team-types.ts';
import type { Metrics, RouteMetrics, WeekFlow } from '../../metrics/types.ts';
import { type Column, markdownTable } from '../format/table.ts';
import { hoursOrDays, monthNames } from '../format/time.ts';
import { barChart, type ChartSlice, pieChart } from './chart.ts';

/** @returns null if there is nothing to draw */
export function flowChart({ weeks }: Metrics): string | null {
  if (
    weeks.every(({ initiated, completed, cancelled }) => initiated + completed + cancelled === 0)
  ) {
    return null;
  }
  const chart = barChart({
    title: 'Handoffs opened (bars) and completed (line) by week',
    description:
      'How many handoffs were opened and completed in each of the last weeks. The table below has the numbers.',
    categories: weeks.map(({ to }) => dayAndMonth(to)),
    axis: 'Handoffs',
    bars: weeks.map(({ initiated }) => initiated),
    line: weeks.map(({ completed }) => completed),
  });
  return `${chart}\n\n${markdownTable(weeks, { most: weeks.length, columns: flowColumns })}`;
}

const flowColumns: readonly Column<WeekFlow>[] = [
  { title: 'Week ending', write: ({ to }) => dayAndMonth(to) },
  { title: 'Opened', isNumber: true, write: ({ initiated }) => String(initiated) },
  { title: 'Completed', isNumber: true, write: ({ completed }) => String(completed) },
  { title: 'Cancelled', isNumber: true, write: ({ cancelled }) => String(cancelled) },
];

function dayAndMonth(time: string): string {
  return `${Number(time.slice(8, 10))} ${monthNames[Number(time.slice(5, 7)) - 1]}`;
}

const maxBars = 12;

/** The busiest routes; the table of routes has their numbers. */
export function acceptanceChart(routes: readonly RouteMetrics[]): string | null {
  const shown = routes
    .filter(({ acceptance_hours }) => acceptance_hours.median !== null)
    .slice(0, maxBars);
  return shown.length === 0
    ? null
    : barChart({
        title: 'Time to acceptance by route, median hours',
        description:
          'How long it takes to accept handoffs on each route. The table below has the numbers.',
        categories: shown.map(({ from_team, to_team }) => `${from_team} → ${to_team}`),
        axis: 'Hours',
        bars: shown.map(({ acceptance_hours }) => acceptance_hours.median ?? 0),
        isHorizontal: true,
      });
}

interface Turn extends Hours {
  readonly name: string;
  readonly color: ChartSlice['color'];
}

export function timeChart({ time }: Metrics): string | null {
  const turns: readonly Turn[] = [
    { name: 'Waiting for the receiving team', color: 'orange', ...time.waiting },
    { name: 'In progress', color: 'blue', ...time.in_progress },
    { name: 'Waiting for the sender', color: 'purple', ...time.with_sender },
  ];
  const all = turns.reduce((sum, { hours }) => sum + hours, 0);
  if (all === 0) {
    return null;
  }
  const chart = pieChart({
    title: 'Where the time goes, in hours',
    description: 'Hours of all handoffs, by who had to act. The table below has the numbers.',
    slices: turns.map(({ name, hours, color }) => ({ name, amount: hours, color })),
  });
  const columns: readonly Column<Turn>[] = [
    { title: 'Waiting for', write: ({ name }) => name },
    { title: 'Time', isNumber: true, write: ({ hours }) => hoursOrDays(hours) },
    {
      title: 'Share',
      isNumber: true,
      write: ({ hours }) => `${Math.round((100 * hours) / all)} %`,
    },
    {
      title: 'Business hours',
      isNumber: true,
      write: ({ working_hours }) => hoursOrDays(working_hours),
    },
  ];
  return `${chart}\n\n${markdownTable(turns, { most: turns.length, columns })}`;
}
