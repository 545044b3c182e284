// The output of `baton metrics`: the figures of the Action's `metrics` output.

import { humanize } from '../../base/format-words.ts';
import { toIsoSeconds } from '../../base/instant.ts';
import { pluralize } from '../../base/join-list.ts';
import type { Spread } from '../../metrics/team-types.ts';
import type { Metrics } from '../../metrics/types.ts';
import { hoursOrDays, utc } from '../../render/format/time.ts';
import { measureLedger } from '../../usecases/report/measure-ledger.ts';
import { csvText } from '../output/csv.ts';
import { tableText } from '../output/table.ts';
import type { Terminal } from '../output/terminal.ts';
import { emptyCell, jsonText, plain } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { titled } from './heading.ts';
import { assertSingleFormat } from './list/list.ts';
import { type LedgerCommandOptions, withLedger } from './open-ledger.ts';

export interface MetricsOptions extends LedgerCommandOptions {
  readonly days?: number;
  /** UTC ISO 8601. */
  readonly asOf?: string;
  readonly json?: true;
  readonly csv?: true;
}

/** Days, if neither the command nor the configuration sets a window. */
export const usualDays = 30;

export async function metrics(terminal: Terminal, options: MetricsOptions): Promise<void> {
  assertSingleFormat(options);
  const asOf = options.asOf ?? toIsoSeconds(terminal.now());
  const measured = await withLedger(terminal, options, async (reader) => {
    const configuration = await reader.configuration();
    return measureLedger(
      { read: (question) => question(reader.view) },
      {
        asOf,
        days: options.days ?? configuration?.report.days ?? usualDays,
        teams: configuration?.teams ?? [],
      },
    );
  });
  if (options.json) {
    await terminal.page(jsonText(measured.metrics));
  } else if (options.csv) {
    await terminal.page(toCsv(measured.metrics));
  } else {
    await terminal.page(toTables(terminal, measured.metrics));
  }
}

/** The figures that have a previous value. */
function headline(metrics: Metrics): readonly (readonly [string, number, number])[] {
  const before = new Map<string, unknown>(Object.entries(metrics.previous));
  return Object.entries(metrics).flatMap(([name, now]) => {
    const former = before.get(name);
    return typeof now === 'number' && typeof former === 'number'
      ? [[name, now, former] as const]
      : [];
  });
}

function toCsv(metrics: Metrics): string {
  return csvText(['figure', 'value', 'previous'], headline(metrics));
}

/** Name and format of each figure; unknown figures appear under their key. */
const figures: Readonly<
  Record<string, { readonly name: string; readonly write?: (value: number) => string }>
> = {
  total_handoffs: { name: 'Handoffs' },
  completed: { name: 'Completed' },
  completion_rate: { name: 'Completion rate', write: (rate) => `${rate} %` },
  avg_acceptance_hours: {
    name: 'Average time to acceptance',
    write: (hours) => `${hours.toFixed(1)} h`,
  },
};

function toTables(terminal: Terminal, metrics: Metrics): string {
  const { days, from, to, open, routes, sending_teams: teams } = metrics;
  const window = pluralize(days, 'day');
  const heads = ['', `Last ${window}`, 'Previous window'];
  const openNow = `Open at the end: ${open.waiting} waiting, ${open.in_progress} in progress, ${open.returned} returned; ${open.overdue} overdue.`;
  return [
    wrapLines(terminal, `Handoffs opened from ${utc(from)} to ${utc(to)}.\n\n`),
    tableText(terminal, {
      columns: heads,
      figures: heads.slice(1),
      rows: headline(metrics).map(([key, now, before]) => {
        const { name = humanize(key), write = String } = figures[key] ?? {};
        return [name, write(now), write(before)];
      }),
    }),
    wrapLines(terminal, `\n${openNow}\n`),
    ...(routes.length === 0 ? [] : [titled(terminal, byRoute), routesTable(terminal, routes)]),
    ...(teams.length === 0 ? [] : [titled(terminal, 'Sending teams'), teamsTable(terminal, teams)]),
  ].join('');
}

const byRoute = 'By route, with median and 90th percentile';

function routesTable(terminal: Terminal, routes: Metrics['routes']): string {
  const figures = ['Handoffs', 'Completed', 'Accepted in', 'Completed in'];
  return tableText(terminal, {
    columns: ['From → to', ...figures],
    figures,
    optional: ['Completed', 'Handoffs'],
    wraps: ['From → to'],
    rows: routes.map((route) => [
      plain(`${route.from_team} → ${route.to_team}`),
      String(route.total),
      String(route.completed),
      median(route.acceptance_hours),
      median(route.completion_hours),
    ]),
  });
}

/** The median, with the 90th percentile in brackets. */
function median({ median, p90 }: Spread): string {
  return median === null || p90 === null
    ? emptyCell
    : `${hoursOrDays(median)} (${hoursOrDays(p90)})`;
}

function teamsTable(terminal: Terminal, teams: Metrics['sending_teams']): string {
  return tableText(terminal, {
    columns: ['Team', 'Sent', 'Complete at first attempt', 'Often missing'],
    figures: ['Sent', 'Complete at first attempt'],
    optional: ['Sent'],
    wraps: ['Often missing'],
    rows: teams.map((team) => [
      plain(team.team),
      String(team.first_submissions),
      team.first_time_complete_rate === null ? emptyCell : `${team.first_time_complete_rate} %`,
      team.top_missing_fields
        .map(({ field, issues }) => `${plain(field)} (${issues})`)
        .join(', ') || emptyCell,
    ]),
  });
}
