// The figures as files for other tools.

import type { ReceivingFigures, SendingFigures, Share, Spread } from '../metrics/team-types.ts';
import type { Metrics } from '../metrics/types.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** To be read beside the ledger: its figures as JSON, and the same as rows. */
export function metricsFiles(metrics: Metrics): readonly TextFile[] {
  return [
    { path: 'metrics.json', text: `${JSON.stringify(metrics, null, 2)}\n` },
    { path: 'metrics.csv', text: metricsCsv(metrics) },
  ];
}

/** One figure: of what, its name, its value, how many cases it is of, and what it was before. */
type Row = readonly [
  group: string,
  name: string,
  figure: string,
  value: number | null,
  cases: number | null,
  previous: number | null,
];

const head = ['from', 'to', 'group', 'name', 'figure', 'value', 'cases', 'previous'];

export function metricsCsv(metrics: Metrics): string {
  const { from, to } = metrics;
  const rows = rowsOf(metrics).map((row) => [from, to, ...row]);
  return [head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function rowsOf(metrics: Metrics): readonly Row[] {
  const { previous, open, by_status, weeks, time } = metrics;
  return [
    ...named('all', '', { ...headline(metrics) }, { ...headline(previous) }),
    ...named('status', '', by_status),
    ...named('open', '', open),
    ...Object.entries(time).map(
      ([turn, { hours }]): Row => ['time', turn, 'hours', hours, null, null],
    ),
    ...Object.entries(time).map(
      ([turn, { working_hours }]): Row => [
        'time',
        turn,
        'working_hours',
        working_hours,
        null,
        null,
      ],
    ),
    ...weeks.flatMap(({ to, initiated, completed, cancelled }) =>
      named('week', to, { initiated, completed, cancelled }),
    ),
    ...metrics.routes.flatMap((route) =>
      receiving('route', `${route.from_team} → ${route.to_team}`, route),
    ),
    ...metrics.receiving_teams.flatMap((team) => receiving('receiving_team', team.team, team)),
    ...metrics.sending_teams.flatMap((team) => sending('sending_team', team.team, team)),
    ...metrics.templates.flatMap((one) => sending('template', one.handoff_type, one)),
  ];
}

function headline({
  total_handoffs,
  completed,
  completion_rate,
  avg_acceptance_hours,
}: Metrics['previous']) {
  return { total_handoffs, completed, completion_rate, avg_acceptance_hours };
}

function named(
  group: string,
  name: string,
  figures: Readonly<Record<string, number>> | object,
  before: Readonly<Record<string, number>> = {},
): readonly Row[] {
  return Object.entries(figures).flatMap(([figure, value]): readonly Row[] =>
    typeof value === 'number' ? [[group, name, figure, value, null, before[figure] ?? null]] : [],
  );
}

function receiving(group: string, name: string, figures: ReceivingFigures): readonly Row[] {
  const { previous } = figures;
  const counts = { total: figures.total, completed: figures.completed };
  const spread = (figure: string, now: Spread, before: Spread | null): readonly Row[] => [
    [group, name, `${figure}_median`, now.median, now.count, before?.median ?? null],
    [group, name, `${figure}_p90`, now.p90, now.count, before?.p90 ?? null],
  ];
  return [
    ...named(group, name, counts, { total: previous.total, completed: previous.completed }),
    ...named(group, name, { waiting: figures.waiting, overdue: figures.overdue }),
    ...spread('acceptance_hours', figures.acceptance_hours, previous.acceptance_hours),
    ...spread('acceptance_working_hours', figures.acceptance_working_hours, null),
    ...spread('completion_hours', figures.completion_hours, previous.completion_hours),
    ...spread('completion_working_hours', figures.completion_working_hours, null),
    share([group, name, 'reopened_rate'], figures.reopened, null),
  ];
}

function sending(group: string, name: string, figures: SendingFigures): readonly Row[] {
  const { previous, rating } = figures;
  return [
    ...named(group, name, { total: figures.total }, { total: previous.total }),
    [
      group,
      name,
      'first_time_complete_rate',
      figures.first_time_complete_rate,
      figures.first_submissions,
      previous.first_time_complete_rate,
    ],
    share([group, name, 'returned_rate'], figures.returned, previous.returned),
    share([group, name, 'edited_after_acceptance_rate'], figures.edited_after_acceptance, null),
    [group, name, 'rating', rating.mean, rating.cases, previous.rating.mean],
    ...figures.most_missed.map(
      ({ field, issues }): Row => [group, name, `missed:${field}`, issues, null, null],
    ),
    ...figures.most_invalid.map(
      ({ field, issues }): Row => [group, name, `invalid:${field}`, issues, null, null],
    ),
    ...figures.return_reasons.map(
      ({ reason, returned }): Row => [
        group,
        name,
        `returned_for:${reason ?? ''}`,
        returned.count,
        returned.cases,
        null,
      ],
    ),
  ];
}

function share(
  [group, name, figure]: readonly [string, string, string],
  { rate, cases }: Share,
  before: Share | null,
): Row {
  return [group, name, figure, rate, cases, before?.rate ?? null];
}

/** A spreadsheet takes for a formula what begins like one. */
function cellOf(value: string | number | null | undefined): string {
  if (typeof value !== 'string') {
    return value === null || value === undefined ? '' : String(value);
  }
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
