// The regular report: an issue, and where that has no room for all, comments on it.

import { pluralize } from '../../base/join-list.ts';
import type { Configuration } from '../../config/types.ts';
import { openHandoffs } from '../../metrics/figures/open-handoffs.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';
import type { Metrics } from '../../metrics/types.ts';
import { utc } from '../format/time.ts';
import { metricsMarker } from '../markers.ts';
import { headlineTiles } from './headline-tiles.ts';
import { leadSentence } from './lead-sentence.ts';
import { acceptanceChart, flowChart, timeChart } from './report-charts.ts';
import { type Section, sectionsOf } from './report-sections.ts';

export interface ReportView {
  /** `2026-W47`. */
  readonly period: string;
  readonly metrics: Metrics;
  /** All that is open, and the newest completed. */
  readonly handoffs: readonly ListedHandoff[];
  readonly configuration: Pick<Configuration, 'templates' | 'teams'>;
  readonly former: { readonly number: number; readonly title: string } | null;
}

/** What there was no room for. */
export interface Continuation {
  /** Names it among the comments of the report. */
  readonly source: string;
  /** Of the section it goes on with. */
  readonly section: string;
  readonly body: string;
}

export interface ReportText {
  /** @param links of the comments that go on with a section, by its id */
  readonly body: (links?: ReadonlyMap<string, readonly string[]>) => string;
  readonly continuations: readonly Continuation[];
}

export function reportTitle(period: string): string {
  return `Handoff report: ${period}`;
}

export function reportText({ metrics, handoffs, configuration, former }: ReportView): ReportText {
  const { templates } = configuration;
  const open = openHandoffs(handoffs, metrics.to);
  const sections = sectionsOf({ metrics, open, handoffs, configuration });
  const { act, receiving, routes, quality, completed } = sections;
  const lead = leadSentence(metrics, open, templates);
  const body: ReportText['body'] = (links = new Map()) => {
    const shown = (some: readonly Section[]) =>
      some.flatMap((one) => [
        `## ${one.title}`,
        one.beginning(formatLinks(links.get(one.id) ?? [])),
      ]);
    const parts = [
      lead,
      headlineTiles(metrics),
      `<sub>Handoffs filed in the last ${pluralize(metrics.days, 'day')}, from ${utc(metrics.from)} to ${utc(metrics.to)}, as they stood then; and the change against the ${pluralize(metrics.days, 'day')} before. Time to acceptance counts nights and weekends.</sub>`,
      ...shown(act),
      ...titled('In and out', flowChart(metrics)),
      ...titled('Where the time goes', timeChart(metrics)),
      ...titled('Time to acceptance', acceptanceChart(metrics.routes)),
      ...shown([...routes, ...receiving]),
      ...(routes.length === 0 ? [] : [spreadNote]),
      ...shown(quality),
      ...(quality.length === 0 ? [] : [qualityNote]),
      ...shown(completed),
      ...(former === null ? [] : [`The report before: #${former.number}`]),
      metricsMarker(compact(metrics)),
    ];
    return `${parts.join('\n\n')}\n`;
  };
  const all = [act, routes, receiving, quality, completed].flat();
  return { body, continuations: all.flatMap(continuationsOf) };
}

const spreadNote =
  '<sub>Times are the median and what nine of ten keep to, with how many handoffs they are of. Working hours are those of the calendar of the team whose turn it was.</sub>';

const qualityNote =
  '<sub>Rates have the number of cases beside them, and their change against the window before; of fewer than five there is none. Edited late: the context, after acceptance.</sub>';

function titled(title: string, part: string | null): readonly string[] {
  return part === null ? [] : [`## ${title}`, part];
}

/** To follow how many are left out. */
function formatLinks(links: readonly string[]): string {
  return links.length === 0
    ? ''
    : `: ${links.map((link, at) => `[${links.length === 1 ? 'go on' : `part ${at + 1}`}](${link})`).join(', ')}`;
}

function continuationsOf({ id, title, more }: Section): readonly Continuation[] {
  return more.map((rows, at) => ({
    source: `report:${id}:${at + 1}`,
    section: id,
    body: `## ${title}, continued\n\n${rows}\n`,
  }));
}

const maxNoteLength = 12_000;

/** The whole, or as much of the busiest as fits at the end of an issue. */
function compact(metrics: Metrics): Metrics {
  const most = [20, 10, 5, 2, 0].map((length) => ({
    ...metrics,
    routes: metrics.routes.slice(0, length),
    sending_teams: metrics.sending_teams.slice(0, length),
    receiving_teams: metrics.receiving_teams.slice(0, length),
    templates: metrics.templates.slice(0, length),
  }));
  return [metrics, ...most].find((one) => metricsMarker(one).length <= maxNoteLength) ?? metrics;
}
