// The regular report, as an issue.

import { latestCompleted } from '../metrics/latest-completed.ts';
import type { MeasuredHandoff } from '../metrics/measured.ts';
import { isOverdue, type OpenHandoff, openHandoffs } from '../metrics/open-handoffs.ts';
import type { Metrics } from '../metrics/types.ts';
import type { Configuration } from '../template/types.ts';
import { count } from './enumerate.ts';
import { inline } from './escape.ts';
import { headlineTable } from './headline-table.ts';
import { metricsMarker } from './markers.ts';
import {
  completedTable,
  openTable,
  routeTable,
  sendingTable,
  statusTable,
} from './report-tables.ts';
import { teamName } from './team-words.ts';
import { duration, hoursOrDays, utc } from './time.ts';

export interface ReportView {
  /** `2026-W47`. */
  readonly period: string;
  readonly metrics: Metrics;
  /** Those the metrics were measured over. */
  readonly handoffs: readonly MeasuredHandoff[];
  readonly configuration: Pick<Configuration, 'templates'>;
  readonly former: { readonly number: number; readonly title: string } | null;
}

export function reportTitle(period: string): string {
  return `Handoff report: ${period}`;
}

export function reportBody({ metrics, handoffs, configuration, former }: ReportView): string {
  const at = Date.parse(metrics.to);
  const open = openHandoffs(handoffs, at);
  const completed = latestCompleted(handoffs, metrics);
  const sections = [
    leadSentence(metrics, open),
    headlineTable(metrics),
    `<sub>Handoffs filed from ${utc(metrics.from)} to ${utc(metrics.to)}, as they stood then. Time to acceptance counts nights and weekends.</sub>`,
    ...section('Needs somebody now', openTable(open.filter(needsSomebody))),
    ...section('By status', metrics.total_handoffs > 0 ? statusTable(metrics) : null),
    ...section('By route', routeTable(metrics.routes)),
    ...section('Completed', completedTable(completed)),
    ...section('What the teams send', sendingTable(metrics.sending_teams, configuration.templates)),
    ...(former === null ? [] : [`The report before: #${former.number}`]),
    metricsMarker(compact(metrics)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, table: string | null): readonly string[] {
  return table === null ? [] : [`## ${title}`, table];
}

/** Work that goes on in time needs nobody. */
function needsSomebody(open: OpenHandoff): boolean {
  return open.status !== 'accepted' || isOverdue(open);
}

/** The one that matters most. */
function leadSentence(metrics: Metrics, open: readonly OpenHandoff[]): string {
  const { bottleneck } = metrics;
  const oldest = open.find(
    ({ status, handoff }) =>
      status === 'initiated' && handoff.toTeam.toLowerCase() === bottleneck?.team.toLowerCase(),
  );
  if (bottleneck !== null && oldest !== undefined) {
    const { team, waiting, waiting_hours } = bottleneck;
    const { issueNumber, title } = oldest.handoff;
    const link = `#${issueNumber} ${inline(title, 120)}`;
    return waiting === 1
      ? `**${teamName(team)} is where handoffs wait longest:** ${link} has waited ${duration(oldest.age)} to be accepted.${late(metrics)}`
      : `**${teamName(team)} is where handoffs wait longest:** ${waiting} wait to be accepted, ${hoursOrDays(waiting_hours)} between them. The oldest, ${link}, has waited ${duration(oldest.age)}.${late(metrics)}`;
  }
  if (metrics.open.overdue > 0) {
    return `**Nothing is waiting to be accepted, but ${count(metrics.open.overdue, 'handoff')} in work should be done by now.**`;
  }
  const { in_work: inWork, returned } = metrics.open;
  if (returned > 0) {
    return `**Nothing is waiting to be accepted.** ${count(returned, 'handoff')} went back to ${returned === 1 ? 'its sender' : 'their senders'}; ${isInWork(inWork)}, none is overdue.`;
  }
  if (inWork > 0) {
    return `**Nothing is waiting.** Every handoff has been accepted; ${isInWork(inWork)}, none is overdue.`;
  }
  return metrics.total_handoffs === 0
    ? `**Nothing is waiting.** No handoff was filed in the last ${count(metrics.days, 'day')}.`
    : '**Nothing is waiting.** Every handoff has been brought to its end.';
}

function isInWork(number: number): string {
  return `${number} ${number === 1 ? 'is' : 'are'} in work`;
}

function late({ open }: Metrics): string {
  return open.overdue === 0
    ? ''
    : ` ${open.overdue} in all ${open.overdue === 1 ? 'is' : 'are'} overdue.`;
}

const longestNote = 14_000;

/** The whole, or as many of the busiest routes and of the teams as fit at the end of an issue. */
function compact(metrics: Metrics): Metrics {
  const most = [50, 25, 10, 0].map((length) => ({
    ...metrics,
    routes: metrics.routes.slice(0, length),
    sending_teams: metrics.sending_teams.slice(0, length),
    receiving_teams: metrics.receiving_teams.slice(0, length),
    templates: metrics.templates.slice(0, length),
  }));
  return [metrics, ...most].find((one) => metricsMarker(one).length <= longestNote) ?? metrics;
}
