// What a report says, before anything of it is posted.

import type { Metrics } from '../metrics/types.ts';
import type { Configuration } from '../template/types.ts';
import { reportBody, reportTitle } from '../text/report.ts';
import { measureLedger } from './measure-ledger.ts';
import type { Ledger, ReportIssue } from './world.ts';

export interface Draft {
  readonly metrics: Metrics;
  readonly body: string;
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
    readonly configuration: Pick<Configuration, 'templates'>;
    /** Those posted so far, oldest first. */
    readonly reports: readonly Pick<ReportIssue, 'number' | 'title'>[];
  },
): Promise<Draft> {
  const { metrics, handoffs } = await measureLedger(ledger, { asOf, days });
  const former = reports.findLast(({ title }) => title < reportTitle(period)) ?? null;
  return { metrics, body: reportBody({ period, metrics, handoffs, configuration, former }) };
}
