// What a report says, before anything of it is posted.

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
  /** The same with links to the comments that go on with it. */
  readonly linked: ReportText['body'];
  /** What the body has no room for, one comment each. */
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
    /** Those posted so far, oldest first. */
    readonly reports: readonly Pick<ReportIssue, 'number' | 'title'>[];
  },
): Promise<Draft> {
  const { metrics, handoffs } = await measureLedger(ledger, {
    asOf,
    days,
    teams: configuration.teams,
  });
  const title = reportTitle(period);
  // One that is yet to be posted will have the greatest number.
  const { number = Number.POSITIVE_INFINITY } = reports.find((one) => one.title === title) ?? {};
  const former = reports.findLast((one) => isBefore(one, { number, title })) ?? null;
  const text = reportText({ period, metrics, handoffs, configuration, former });
  const { body: linked, continuations } = text;
  return { metrics, handoffs, body: linked(), linked, continuations };
}
