// The output of `baton metrics`: the figures of the Action's `metrics` output.

import { joinList, pluralize } from '../../base/join-list.ts';
import { toIsoSeconds } from '../../base/time/instant.ts';
import type { Template } from '../../config/types.ts';
import { minCases } from '../../metrics/rounding.ts';
import type { Spread } from '../../metrics/team-types.ts';
import type { Headline, Metrics } from '../../metrics/types.ts';
import { chainRows } from '../../render/format/chain-rows.ts';
import {
  formatCompletionRate,
  formatMeanAcceptance,
  templatesFrom,
} from '../../render/format/format-rates.ts';
import { timeTaken, utc } from '../../render/format/time.ts';
import { leftOutByReason } from '../../render/report/sentences.ts';
import { measureLedger } from '../../usecases/report/measure-ledger.ts';
import type { RepositoryMetricsJson } from '../json/organisation-types.ts';
import { csvText } from '../output/csv.ts';
import { labelOfField } from '../output/field-labels.ts';
import { tableText } from '../output/table.ts';
import type { Terminal } from '../output/terminal.ts';
import { emptyCell, jsonText, plain } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { titled } from './heading.ts';
import { assertSingleFormat } from './list/list.ts';
import { withOrganisation } from './open/all-repositories.ts';
import { withFigures } from './open/figures.ts';
import { type LedgerCommandOptions, leftOutLine } from './open/open-ledger.ts';

export interface MetricsOptions extends LedgerCommandOptions {
  readonly days?: number;
  /** UTC ISO 8601. */
  readonly asOf?: string;
  readonly json?: true;
  readonly csv?: true;
  /** `--csv`, for Excel. */
  readonly excel?: true;
}

/** Days, if neither the command nor the configuration sets a window. */
export const usualDays = 30;

export async function metrics(terminal: Terminal, options: MetricsOptions): Promise<void> {
  assertSingleFormat(options);
  const asOf = options.asOf ?? toIsoSeconds(terminal.now());
  if (options.allRepositories) {
    await metricsOfAll(terminal, options, asOf);
    return;
  }
  const measured = await withFigures(terminal, options, async ({ read, configuration }) => ({
    ...(await measureLedger(
      { read },
      {
        asOf,
        days: options.days ?? configuration?.report.days ?? usualDays,
        teams: configuration?.teams ?? [],
      },
    )),
    templates: configuration?.templates ?? [],
  }));
  if (options.json) {
    await terminal.page(jsonText(measured.metrics));
  } else if (options.csv) {
    await terminal.page(toCsv(measured.metrics));
  } else {
    await terminal.page(toTables(terminal, measured.metrics, measured.templates));
    for (const one of measured.leftOut) {
      terminal.stdout(wrapLines(terminal, `\n${leftOutLine(one, options)}\n`));
    }
  }
}

/** With the calendars and the window of no repository: those differ. */
async function metricsOfAll(
  terminal: Terminal,
  options: MetricsOptions,
  asOf: string,
): Promise<void> {
  const all = await withOrganisation(terminal, options, {
    ask: async (organisation) => {
      const measured: RepositoryMetricsJson[] = [];
      for (const repository of await organisation.repositories()) {
        const { metrics: figures } = await measureLedger(
          { read: (question) => organisation.read(repository, question) },
          { asOf, days: options.days ?? usualDays, teams: [] },
        );
        measured.push({ repository: repository.name, metrics: figures });
      }
      return measured;
    },
  });
  if (options.json) {
    await terminal.page(jsonText(all));
  } else if (options.csv) {
    const rows = all.flatMap(({ repository, metrics: one }) =>
      headline(one).map((figure) => [repository, ...figure]),
    );
    await terminal.page(csvText(['repository', 'figure', 'value', 'previous'], rows));
  } else {
    await terminal.page(tableOfAll(terminal, all));
  }
}

function tableOfAll(terminal: Terminal, all: readonly RepositoryMetricsJson[]): string {
  const names = Object.values(figures);
  const columns = [...names.map(({ name }) => name), 'Open', 'Overdue'];
  const rows = all.map(({ repository, metrics: one }) => [
    plain(repository),
    ...names.map(({ write }) => write(one)),
    String(one.open.waiting + one.open.in_progress + one.open.returned),
    String(one.open.overdue),
  ]);
  const table = { columns: ['Repository', ...columns], figures: columns, rows };
  return rows.length === 0
    ? 'The database has no repository yet.\n'
    : tableText(terminal, { ...table, optional: ['Accepted'], wraps: ['Repository'] });
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

/** A rate or a mean needs five cases. */
const figures = {
  total_handoffs: { name: 'Handoffs', write: ({ total_handoffs }) => String(total_handoffs) },
  accepted_handoffs: {
    name: 'Accepted',
    write: ({ accepted_handoffs }) => String(accepted_handoffs),
  },
  completed: { name: 'Completed', write: ({ completed }) => String(completed) },
  completion_rate: { name: 'Completion rate', write: formatCompletionRate },
  avg_acceptance_hours: { name: 'Average time to acceptance', write: formatMeanAcceptance },
} satisfies Record<
  keyof Headline,
  { readonly name: string; readonly write: (headline: Headline) => string }
>;

function toTables(terminal: Terminal, metrics: Metrics, templates: readonly Template[]): string {
  const { days, from, to, open, routes, chains, sending_teams: teams } = metrics;
  const window = pluralize(days, 'day');
  const heads = ['', `Last ${window}`, 'Previous window'];
  const openNow = `Open at the end: ${open.waiting} waiting, ${open.in_progress} in progress, ${open.returned} returned; ${open.overdue} overdue; ${pluralize(open.incomplete_forms, 'incomplete form')}.`;
  return [
    wrapLines(terminal, `Handoffs opened from ${utc(from)} to ${utc(to)}.\n\n`),
    tableText(terminal, {
      columns: heads,
      figures: heads.slice(1),
      rows: Object.values(figures).map(({ name, write }) => [
        name,
        write(metrics),
        write(metrics.previous),
      ]),
    }),
    wrapLines(terminal, `\n${openNow}\n`),
    ...leftOutByReason(metrics).map(({ issues, why, remedy }) =>
      wrapLines(terminal, `Left out, because ${why}: ${issueList(issues)}. ${remedy}\n`),
    ),
    ...(routes.length === 0 ? [] : [titled(terminal, byRoute), routesTable(terminal, routes)]),
    ...(chains.length === 0 ? [] : [titled(terminal, endToEnd), chainsTable(terminal, chains)]),
    ...(teams.length === 0
      ? []
      : [titled(terminal, 'Sending teams'), teamsTable(terminal, teams, templates)]),
  ].join('');
}

function issueList(issues: readonly number[]): string {
  return joinList(issues.map((issue) => `#${issue}`));
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

const endToEnd = 'Chains end to end';

function chainsTable(terminal: Terminal, chains: Metrics['chains']): string {
  const figures = ['Completed', 'Median', '90th percentile', 'Wait before', 'Asked again'];
  return tableText(terminal, {
    columns: ['First form', 'Step', ...figures],
    figures,
    optional: ['Completed', '90th percentile', 'Asked again'],
    wraps: ['First form', 'Step'],
    rows: chainRows(chains).map((row) => [
      plain(row.firstType),
      row.stepType === null ? 'whole chain' : plain(row.stepType),
      String(row.cases),
      ...[row.median, row.p90, row.wait, row.askedAgain].map((figure) => figure ?? emptyCell),
    ]),
  });
}

/** The median, with the 90th percentile in brackets; of fewer than five cases, neither. */
function median({ count, median, p90 }: Spread): string {
  return median === null || p90 === null || count < minCases
    ? emptyCell
    : `${timeTaken(median)} (${timeTaken(p90)})`;
}

function teamsTable(
  terminal: Terminal,
  teams: Metrics['sending_teams'],
  templates: readonly Template[],
): string {
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
        .map(
          ({ field, issues }) =>
            `${labelOfField(field, templatesFrom(team.team, templates))} (${issues})`,
        )
        .join(', ') || emptyCell,
    ]),
  });
}
