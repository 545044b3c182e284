// The dashboard that goes with a report.

import { fillPage } from '../../dashboard/data/fill-page.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { RunResult } from '../run-result.ts';
import { collectDashboard, type DashboardRequest } from './collect-data.ts';

type Reported = Extract<RunResult, { kind: 'reported' }>;

/** @param page the page without data */
export async function draftDashboard(
  ledger: Pick<Ledger, 'read'>,
  { metrics, configuration }: Pick<Reported, 'metrics' | 'configuration'>,
  {
    page,
    repository,
  }: { readonly page: string; readonly repository: DashboardRequest['repository'] },
): Promise<string> {
  const data = await collectDashboard(ledger, {
    asOf: metrics.to,
    days: metrics.days,
    configuration,
    repository,
    withTitles: configuration.dashboard.titles,
    withLogins: configuration.dashboard.logins,
  });
  return fillPage(page, data);
}
