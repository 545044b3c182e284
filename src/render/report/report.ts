// The regular report: an issue, continued in comments if it is too long.

import { joinList, pluralize } from '../../base/join-list.ts';
import type { Configuration } from '../../config/types.ts';
import { type OpenHandoff, openHandoffs } from '../../metrics/figures/open-handoffs.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';
import type { Metrics } from '../../metrics/types.ts';
import { duration, utc } from '../format/time.ts';
import { metricsMarker } from '../markers.ts';
import { headlineTiles } from './headline-tiles.ts';
import { leadSentence } from './lead-sentence.ts';
import { acceptanceChart, flowChart, timeChart } from './report-charts.ts';
import { type Section, sectionsOf } from './report-sections.ts';
import { handoffName } from './report-tables.ts';

export interface ReportView {
  /** `2026-W47`. */
  readonly period: string;
  readonly metrics: Metrics;
  /** All open handoffs and the latest completed ones. */
  readonly handoffs: readonly ListedHandoff[];
  readonly configuration: Pick<Configuration, 'templates' | 'teams'>;
  readonly former: { readonly number: number; readonly title: string } | null;
}

/** A comment with rows that did not fit. */
export interface Continuation {
  /** Identifies it among the comments of the report. */
  readonly source: string;
  /** The section it continues. */
  readonly section: string;
  readonly body: string;
}

export interface ReportText {
  /** @param links URLs of the comments that continue a section, by section id */
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
      `<sub>Handoffs opened in the last ${pluralize(metrics.days, 'day')}, from ${utc(metrics.from)} to ${utc(metrics.to)}, and the change from the ${pluralize(metrics.days, 'day')} before. Time to acceptance includes nights and weekends.</sub>`,
      ...shown(act),
      ...onHoldLine(open),
      ...titled('Opened and completed', flowChart(metrics)),
      ...titled('Where the time goes', timeChart(metrics)),
      ...titled('Time to acceptance', acceptanceChart(metrics.routes)),
      ...shown([...routes, ...receiving]),
      ...(routes.length === 0 ? [] : [spreadNote]),
      ...shown(quality),
      ...(quality.length === 0 ? [] : [qualityNote]),
      ...shown(completed),
      ...(former === null ? [] : [`Previous report: #${former.number}`]),
      metricsMarker(compact(metrics)),
    ];
    return `${parts.join('\n\n')}\n`;
  };
  const all = [act, routes, receiving, quality, completed].flat();
  return { body, continuations: all.flatMap(continuationsOf) };
}

const maxHeld = 5;

/** `On hold: 3, longest for 12 days: #7 Acme.` */
function onHoldLine(open: readonly OpenHandoff[]): readonly string[] {
  const held = open
    .flatMap(({ handoff, pause }) =>
      pause?.kind === 'onHold' ? [{ handoff, age: pause.age }] : [],
    )
    .toSorted((one, other) => other.age - one.age);
  const [longest] = held;
  const names = held.map(({ handoff, age }) => `${handoffName(handoff)} (${duration(age)})`);
  return longest === undefined
    ? []
    : [
        `**On hold: ${held.length}, longest for ${duration(longest.age)}.** ${joinList(names, { most: maxHeld })}`,
      ];
}

const spreadNote =
  '<sub>Times are the median and the 90th percentile, with the number of handoffs. Business hours follow the calendar of the team that had to act.</sub>';

const qualityNote =
  '<sub>Rates show the number of cases and the change from the previous window. Fewer than five cases give no rate. Edited after acceptance: someone changed the context after acceptance.</sub>';

function titled(title: string, part: string | null): readonly string[] {
  return part === null ? [] : [`## ${title}`, part];
}

/** Continues a sentence about rows that are left out. */
function formatLinks(links: readonly string[]): string {
  return links.length === 0
    ? ''
    : `: ${links.map((link, at) => `[${links.length === 1 ? 'continue' : `part ${at + 1}`}](${link})`).join(', ')}`;
}

function continuationsOf({ id, title, more }: Section): readonly Continuation[] {
  return more.map((rows, at) => ({
    source: `report:${id}:${at + 1}`,
    section: id,
    body: `## ${title}, continued\n\n${rows}\n`,
  }));
}

const maxNoteLength = 12_000;

/** The metrics, cut to the busiest teams and routes if they would not fit in an issue. */
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
