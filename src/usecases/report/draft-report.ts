// Drafts a report without posting it.

import type { Configuration } from '../../config/types.ts';
import { openHandoffs } from '../../metrics/figures/open-handoffs.ts';
import type { ReportPeriod } from '../../metrics/report-period.ts';
import type { Metrics } from '../../metrics/types.ts';
import type { ReportIssue } from '../../ports/github.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { type ReportText, reportText, reportTitle } from '../../render/report/report.ts';
import { isQuiet, type Reported, reportedIn } from '../../render/report/reported.ts';
import { measurePeriod } from './measure-ledger.ts';
import { isBefore } from './report-order.ts';

export interface Draft {
  /** Of the last days. */
  readonly metrics: Metrics;
  readonly reported: Reported;
  readonly text: ReportText;
  /** Nothing had happened in the period, and nothing was open when its report was due. */
  readonly hasNothingToReport: boolean;
}

export async function draftReport(
  ledger: Pick<Ledger, 'read'>,
  {
    due,
    asOf,
    days,
    configuration,
    reports,
  }: {
    readonly due: ReportPeriod;
    readonly asOf: string;
    /** Length of the window of `metrics`. */
    readonly days: number;
    readonly configuration: Pick<Configuration, 'templates' | 'teams' | 'report'>;
    /** Posted reports, oldest first. */
    readonly reports: readonly Pick<ReportIssue, 'number' | 'title'>[];
  },
): Promise<Draft> {
  const { period, counted, dueAt } = due;
  const measured = await measurePeriod(ledger, {
    asOf,
    days,
    period: counted,
    teams: configuration.teams,
  });
  const title = reportTitle(period);
  // A report that is not posted yet gets the highest number.
  const { number = Number.POSITIVE_INFINITY } = reports.find((one) => one.title === title) ?? {};
  const former = reports.findLast((one) => isBefore(one, { number, title }))?.number ?? null;
  const reported = reportedIn({
    ...measured,
    period,
    metrics: measured.counted,
    configuration,
    timezone: configuration.report.timezone,
  });
  return {
    metrics: measured.metrics,
    reported,
    text: reportText(reported, former, measured.leftOut),
    hasNothingToReport:
      isQuiet(measured.counted) && openHandoffs(measured.handoffs, dueAt).length === 0,
  };
}
