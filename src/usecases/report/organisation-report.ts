// The report over all repositories of a database, posted into the repository of the run. The issue with its title is the
// record that it was posted: the role that reads all ledgers writes to none.

import { earlier, isoFromEpoch } from '../../base/time/instant.ts';
import { reportLabel } from '../../config/keys/labels.ts';
import type { MeasuredRows } from '../../metrics/measured.ts';
import type { OrganisationFigures, RepositoryFigures } from '../../metrics/organisation.ts';
import type { ReportPeriod } from '../../metrics/report-period.ts';
import type { Period } from '../../metrics/window.ts';
import type { ReportIssue } from '../../ports/github.ts';
import type { Organisation } from '../../ports/organisation.ts';
import type { Ports } from '../../ports/ports.ts';
import {
  isOrganisationReport,
  type OrganisationReport,
  organisationReportText,
  organisationReportTitle,
} from '../../render/report/organisation-report.ts';
import { createFailureLog } from '../issue-failure.ts';
import { loadConfiguration } from '../load-configuration.ts';
import type { RunResult } from '../run-result.ts';
import { isBefore } from './report-order.ts';

export async function reportOrganisation(
  ports: Ports,
  organisation: Organisation,
  asked: string | null,
): Promise<RunResult> {
  const { reports: all, now, configurationVersion } = await ports.github.readReports(reportLabel);
  const read = await loadConfiguration(ports, configurationVersion);
  if (read.kind === 'invalid') {
    return { kind: 'misconfigured', problems: read.problems };
  }
  const { report: schedule } = read.configuration;
  const asOf = asked ?? now;
  const { reportPeriod } = await import('../../metrics/report-period.ts');
  const due = reportPeriod({ schedule, now: asOf });
  const report = await draftOrganisationReport(organisation, {
    due,
    asOf,
    timezone: schedule.timezone,
  });
  const reports = all.filter(isOrganisationReport);
  const title = organisationReportTitle(due.period);
  const posted = reports.find((one) => one.title === title) ?? null;
  const number = posted?.number ?? Number.POSITIVE_INFINITY;
  const former = reports.findLast((one) => isBefore(one, { number, title }))?.number ?? null;
  const body = organisationReportText(report, former);
  const { issue, isNew } = await show(ports, posted, { title, body });
  const failures = createFailureLog();
  for (const one of reports.filter((other) => other.open && isBefore(other, issue))) {
    await failures.attempt(one.number, () =>
      ports.github.apply(one.number, [{ kind: 'close', reason: 'completed' }]),
    );
  }
  return {
    kind: 'organisation_reported',
    period: due.period,
    repositories: report.figures.repositories.length,
    issue,
    isNew,
    failures: failures.failures,
  };
}

async function show(
  { github }: Ports,
  posted: ReportIssue | null,
  { title, body }: { readonly title: string; readonly body: string },
): Promise<{ readonly issue: ReportIssue; readonly isNew: boolean }> {
  if (posted !== null) {
    await github.updateReport(posted.number, body);
    return { issue: posted, isNew: false };
  }
  const created = await github.createReport({ title, body, label: reportLabel });
  // No ledger orders two jobs that start at once: the lowest number wins.
  const { reports } = await github.readReports(reportLabel);
  const first = reports.find((one) => one.title === title) ?? created;
  if (first.number >= created.number) {
    return { issue: created, isNew: true };
  }
  await github.apply(created.number, [{ kind: 'close', reason: 'not_planned' }]);
  return { issue: first, isNew: false };
}

export async function draftOrganisationReport(
  organisation: Organisation,
  {
    due: { counted: period },
    asOf,
    timezone,
  }: {
    readonly due: Pick<ReportPeriod, 'counted'>;
    readonly asOf: string;
    readonly timezone: string;
  },
): Promise<OrganisationReport> {
  return {
    figures: await measureOrganisation(organisation, { asOf, period }),
    from: isoFromEpoch(period.window.from),
    to: isoFromEpoch(period.window.to),
    asOf,
    timezone,
  };
}

/**
 * Reads one repository after the other, and keeps no rows.
 * @param take what else is taken from the rows of each
 */
export async function measureOrganisation(
  organisation: Organisation,
  { asOf, period }: { readonly asOf: string; readonly period: Period },
  take: (repository: string, rows: MeasuredRows) => void = () => {},
): Promise<OrganisationFigures> {
  const { organisationFigures, repositoryFigures } = await import('../../metrics/organisation.ts');
  const { startOfRows } = await import('../../metrics/measure.ts');
  const from = isoFromEpoch(startOfRows(asOf, { days: 1, period }));
  // Includes events at that exact second.
  const window = { from, to: earlier(asOf, -1000), periodEnd: period.window.to };
  const all: RepositoryFigures[] = [];
  for (const repository of await organisation.repositories()) {
    const { rows, sweptAt } = await organisation.read(repository, async (view) => ({
      rows: await view.measured(window),
      sweptAt: (await view.cursor()) ?? (await view.createdAt()),
    }));
    all.push(repositoryFigures(repository.name, rows, { now: asOf, period, sweptAt }));
    take(repository.name, rows);
  }
  return organisationFigures(all);
}
