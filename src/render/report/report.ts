// The regular report: an issue that is read in a minute, with its details folded.

import { pluralize } from '../../base/join-list.ts';
import type { LeftOutArchive } from '../../metrics/measured.ts';
import type { Metrics } from '../../metrics/types.ts';
import { metricsMarker } from '../markers.ts';
import { reportChart } from './chart.ts';
import { details } from './details.ts';
import { reportHeadline } from './headline.ts';
import { heldSection } from './held-section.ts';
import { markdown } from './notation.ts';
import { periodLine, periodName } from './period-line.ts';
import { hasNothingToReport, type Reported } from './reported.ts';
import { completedLine, improvementLine, leftOutLines } from './sentences.ts';
import { continuation, turnSection } from './turn-blocks.ts';

export interface ReportText {
  /** @param link URL of the comment that continues it; null if there is none */
  readonly body: (link: string | null) => string;
  /** A comment with the turns that have no room; null if all have. */
  readonly continuation: string | null;
}

export function reportTitle(period: string): string {
  return `Handoff report: ${period}`;
}

/**
 * @param former the number of the report before; null if there is none
 * @param leftOut archives that could not be read
 */
export function reportText(
  reported: Reported,
  former: number | null,
  leftOut: readonly LeftOutArchive[] = [],
): ReportText {
  const end = [
    ...leftOut.map(
      ({ archive, handoffs }) =>
        `Left out: ${pluralize(handoffs, 'issue')} in \`${archive}\`, which is missing on the data branch or damaged.`,
    ),
    ...(former === null ? [] : [`Previous report: #${former}`]),
    metricsMarker(compact(reported.metrics)),
  ];
  const chart = reportChart(reported.metrics.weeks, reported.timezone);
  const rest = continuation(reported);
  const parts = (link: string | null) =>
    hasNothingToReport(reported)
      ? [nothing(reported), ...leftOutLines(reported)]
      : [
          reportHeadline(reported, markdown),
          periodLine(reported),
          ...turnSection(reported, link),
          ...heldSection(reported),
          ...improvementLine(reported),
          ...completedLine(reported),
          ...leftOutLines(reported),
          ...(chart === null ? [] : [chart]),
          ...details(reported),
        ];
  return {
    body: (link) => `${[...parts(link), ...end].join('\n\n')}\n`,
    continuation: rest,
  };
}

function nothing(reported: Reported): string {
  return `${periodName(reported)}: nothing happened, and no handoff is open.`;
}

const maxNoteLength = 12_000;

/** The metrics, cut to the busiest teams, routes and chains if they would not fit in an issue. */
function compact(metrics: Metrics): Metrics {
  const most = [20, 10, 5, 2, 0].map((length) => ({
    ...metrics,
    routes: metrics.routes.slice(0, length),
    sending_teams: metrics.sending_teams.slice(0, length),
    receiving_teams: metrics.receiving_teams.slice(0, length),
    templates: metrics.templates.slice(0, length),
    chains: metrics.chains.slice(0, length),
  }));
  const all = [metrics, ...most];
  return all.find((one) => metricsMarker(one).length <= maxNoteLength) ?? all.at(-1) ?? metrics;
}
