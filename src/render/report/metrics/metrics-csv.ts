// The metrics as CSV, one figure per row.

import { csvCell } from '../../../base/csv-cell.ts';
import type {
  FieldCount,
  ReceivingBefore,
  ReceivingFigures,
  SendingBefore,
  SendingFigures,
  Share,
  Spread,
  TimeSplit,
} from '../../../metrics/team-types.ts';
import type { ChainMetrics, FlowMetrics, Headline, Metrics } from '../../../metrics/types.ts';

/** Scope, name, value, number of cases, and previous value of one figure. */
type Row = readonly [
  group: string,
  name: string,
  figure: string,
  value: number | null,
  cases: number | null,
  previous: number | null,
];

/** The same without the scope. */
type Figure = readonly [
  figure: string,
  value: number | null,
  cases?: number | null,
  previous?: number | null,
];

const head = ['from', 'to', 'group', 'name', 'figure', 'value', 'cases', 'previous'];

export function metricsCsv(metrics: Metrics): string {
  const { from, to } = metrics;
  const rows = rowsOf(metrics).map((row) => [from, to, ...row]);
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function rowsOf(metrics: Metrics): readonly Row[] {
  const {
    previous,
    flow,
    open,
    by_status,
    weeks,
    time,
    bottleneck,
    top_improvement: improvement,
  } = metrics;
  return [
    ...of('all', '', counts(headline(metrics), headline(previous))),
    ...of('flow', '', flowFigures(flow)),
    ...of('status', '', counts(by_status)),
    ...of('open', '', counts({ ...open })),
    ...Object.entries(time).flatMap(([turn, hours]) => of('time', turn, counts({ ...hours }))),
    ...weeks.flatMap(({ to, initiated, completed, cancelled, open }) =>
      of('week', to, counts({ initiated, completed, cancelled, open })),
    ),
    ...metrics.routes.flatMap((route) =>
      of('route', `${route.from_team} → ${route.to_team}`, receiving(route)),
    ),
    ...metrics.receiving_teams.flatMap((one) => of('receiving_team', one.team, receiving(one))),
    ...metrics.sending_teams.flatMap((one) => of('sending_team', one.team, sending(one))),
    ...metrics.templates.flatMap((one) =>
      of('template', `${one.from_team}: ${one.handoff_type}`, sending(one)),
    ),
    ...metrics.chains.flatMap((one) => of('chain', one.handoff_type, chain(one))),
    ...(bottleneck === null
      ? []
      : of('bottleneck', bottleneck.team, [
          ['overdue', bottleneck.overdue, bottleneck.open],
          ...share('late', bottleneck.late),
          ['acceptance_hours_median', bottleneck.acceptance_hours],
        ])),
    ...(improvement === null
      ? []
      : of('top_improvement', improvement.team, [
          [`issues:${improvement.field ?? ''}`, improvement.issues, improvement.cases],
          [`share:${improvement.field ?? ''}`, improvement.share, improvement.cases],
        ])),
  ];
}

function of(group: string, name: string, figures: readonly Figure[]): readonly Row[] {
  return figures.map(([figure, value, cases = null, previous = null]) => [
    group,
    name,
    figure,
    value,
    cases,
    previous,
  ]);
}

function counts(
  figures: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>> = {},
): readonly Figure[] {
  return Object.entries(figures).map(([figure, value]) => [figure, value, null, before[figure]]);
}

function headline(figures: Headline): Readonly<Record<keyof Headline, number>> {
  const { total_handoffs, completed, completion_rate, avg_acceptance_hours, accepted_handoffs } =
    figures;
  return { total_handoffs, completed, completion_rate, avg_acceptance_hours, accepted_handoffs };
}

function flowFigures({ previous, ...flow }: Metrics['flow']): readonly Figure[] {
  const counted = ({ acceptance_hours: _, ...numbers }: FlowMetrics) => numbers;
  return [
    ...counts(counted(flow), counted(previous)),
    ...spread('acceptance_hours', flow.acceptance_hours, previous.acceptance_hours),
  ];
}

function receiving(figures: ReceivingFigures): readonly Figure[] {
  const { previous } = figures;
  const taken = ({ total, completed }: ReceivingBefore) => ({ total, completed });
  return [
    ...counts(taken(figures), taken(previous)),
    ...counts({ waiting: figures.waiting, overdue: figures.overdue }),
    ...spread('acceptance_hours', figures.acceptance_hours, previous.acceptance_hours),
    ...spread('acceptance_working_hours', figures.acceptance_working_hours),
    ...spread('completion_hours', figures.completion_hours, previous.completion_hours),
    ...spread('completion_working_hours', figures.completion_working_hours),
    ...share('reopened', figures.reopened),
    ...turns(figures.time),
  ];
}

function sending(figures: SendingFigures): readonly Figure[] {
  const { previous, rating, first_submissions: first } = figures;
  const rate = figures.first_time_complete_rate;
  return [
    ...counts(sent(figures), sent(previous)),
    ['first_time_complete_rate', rate, first, previous.first_time_complete_rate],
    ...share('returned', figures.returned, previous.returned),
    ...share('edited_after_acceptance', figures.edited_after_acceptance),
    ['rating', rating.mean, rating.cases, previous.rating.mean],
    ['incomplete', figures.incomplete, null, null],
    ['expired', figures.expired, null, null],
    ...fields('missed', figures.top_missing_fields),
    ...fields('invalid', figures.top_invalid_fields),
    ...fields('returned_field', figures.top_returned_fields),
    ...fields('missing_in_ratings', figures.top_fields_in_ratings),
    ...figures.return_reasons.flatMap(({ reason, returned }) =>
      share(`returned_for:${reason ?? ''}`, returned),
    ),
  ];
}

function chain({ lead_time_hours, asked_again, steps }: ChainMetrics): readonly Figure[] {
  return [
    ['completed', lead_time_hours.count],
    ...spread('lead_time_hours', lead_time_hours),
    ...share('asked_again', asked_again),
    ...steps.flatMap(({ handoff_type, handoffs, ...step }): readonly Figure[] => [
      [`median_hours:${handoff_type}`, step.median_hours, handoffs],
      [`median_wait_hours:${handoff_type}`, step.median_wait_hours, handoffs],
      [`asked_again:${handoff_type}`, step.asked_again.count, step.asked_again.cases],
      [`asked_again_rate:${handoff_type}`, step.asked_again.rate, step.asked_again.cases],
      ...fields(`asked_again:${handoff_type}`, step.top_fields_asked_again),
    ]),
  ];
}

function sent({ total, first_submissions, first_time_complete }: SendingBefore) {
  return { total, first_submissions, first_time_complete };
}

function spread(figure: string, now: Spread, before?: Spread): readonly Figure[] {
  return [
    [`${figure}_median`, now.median, now.count, before?.median],
    [`${figure}_p90`, now.p90, now.count, before?.p90],
  ];
}

function share(figure: string, now: Share, before?: Share): readonly Figure[] {
  return [
    [figure, now.count, now.cases, before?.count],
    [`${figure}_rate`, now.rate, now.cases, before?.rate],
  ];
}

function turns(time: TimeSplit): readonly Figure[] {
  return Object.entries(time).flatMap(([turn, { hours, working_hours }]): readonly Figure[] => [
    [`${turn}_hours`, hours],
    [`${turn}_working_hours`, working_hours],
  ]);
}

function fields(figure: string, found: readonly FieldCount[]): readonly Figure[] {
  return found.map(({ field, issues }) => [`${figure}:${field}`, issues]);
}
