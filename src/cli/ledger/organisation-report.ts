// The output of `baton report --organisation`.

import { defaultReport } from '../../config/keys/report.ts';
import type { OrganisationFigures } from '../../metrics/organisation.ts';
import { toHours } from '../../metrics/rounding.ts';
import {
  organisationReportText,
  organisationReportTitle,
} from '../../render/report/organisation-report.ts';
import { draftOrganisationReport } from '../../usecases/report/organisation-report.ts';
import type {
  OrganisationFiguresJson,
  OrganisationReportJson,
} from '../json/organisation-types.ts';
import type { Terminal } from '../output/terminal.ts';
import { jsonText } from '../output/text.ts';
import { wrapMarkdown } from '../output/wrap.ts';
import { type AllRepositoriesOptions, withOrganisation } from './open/all-repositories.ts';

/** By the usual schedule, as no repository is read from GitHub: the job that posts it may have another. */
export async function printOrganisationReport(
  terminal: Terminal,
  options: AllRepositoriesOptions & { readonly json?: true },
  asOf: string,
): Promise<void> {
  const { reportPeriod } = await import('../../metrics/report-period.ts');
  const due = reportPeriod({ schedule: defaultReport, now: asOf });
  const report = await withOrganisation(terminal, options, {
    flag: '--organisation',
    ask: (organisation) =>
      draftOrganisationReport(organisation, { due, asOf, timezone: defaultReport.timezone }),
  });
  const title = organisationReportTitle(due.period);
  const body = organisationReportText(report, null);
  await terminal.page(
    options.json
      ? jsonText(toJson(report.figures, { period: due.period, title, body }))
      : wrapMarkdown(terminal, `# ${title}\n\n${body}`),
  );
}

function toJson(
  figures: OrganisationFigures,
  { period, title, body }: Pick<OrganisationReportJson, 'period' | 'title' | 'body'>,
): OrganisationReportJson {
  return {
    period,
    title,
    figures: figuresOf(figures),
    repositories: figures.repositories.map((one) => ({
      repository: one.name,
      ...figuresOf(one),
    })),
    sending_teams: figures.sent.map((one) => ({
      team: one.team,
      first_submissions: one.firstSubmissions,
      first_time_complete: one.firstTimeComplete,
      handoffs: one.handoffs,
      returned: one.returned,
    })),
    stalled: figures.stalled.map((one) => ({
      repository: one.repository,
      issue_number: one.issueNumber,
      handoff_type: one.handoffType,
      team: one.team,
      hours_overdue: toHours(one.overdueFor),
    })),
    body,
  };
}

function figuresOf({
  headline,
  flow,
  open,
  leftOut,
}: Pick<OrganisationFigures, 'headline' | 'flow' | 'open' | 'leftOut'>): OrganisationFiguresJson {
  return { ...headline, happened: flow, open, left_out_issues: leftOut };
}
