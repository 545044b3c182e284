// Drafts a report without posting it.

import type { Configuration } from '../../config/types.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';
import type { Metrics } from '../../metrics/types.ts';
import type { ReportIssue } from '../../ports/github.ts';
import type { Ledger } from '../../ports/world.ts';
import {
  type Continuation,
  type ReportText,
  reportText,
  reportTitle,
} from '../../render/report/report.ts';
import { measureLedger } from './measure-ledger.ts';
import { isBefore } from './report-order.ts';

export interface Draft {
  readonly metrics: Metrics;
  readonly handoffs: readonly ListedHandoff[];
  readonly body: string;
  /** The body with links to the comments that continue it. */
  readonly linked: ReportText['body'];
  /** One comment for each part that does not fit. */
  readonly continuations: readonly Continuation[];
}

export async function draftReport(
  ledger: Pick<Ledger, 'read'>,
  {
    period,
    asOf,
    days,
    configuration,
    reports,
  }: {
    readonly period: string;
    readonly asOf: string;
    readonly days: number;
    readonly configuration: Pick<Configuration, 'templates' | 'teams'>;
    /** Posted reports, oldest first. */
    readonly reports: readonly Pick<ReportIssue, 'number' | 'title'>[];
  },
): Promise<Draft> {
  const { metrics, handoffs } = await measureLedger(ledger, {
    asOf,
    days,
    teams: configuration.teams,
  });
  const title = reportTitle(period);
  // A report that is not posted yet gets the highest number.
  const { number = Number.POSITIVE_INFINITY } = reports.find((one) => one.title === title) ?? {};
  const former = reports.findLast((one) => isBefore(one, { number, title })) ?? null;
  const text = reportText({ period, metrics, handoffs, configuration, former });
  const { body: linked, continuations } = text;
  return { metrics, handoffs, body: linked(), linked, continuations };
}
