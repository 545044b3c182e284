// The output of `baton report`: the report as Markdown.

import { toIsoSeconds } from '../../base/time/instant.ts';
import { defaultReport } from '../../config/keys/report.ts';
import { reportTitle } from '../../render/report/report.ts';
import { draftReport } from '../../usecases/report/draft-report.ts';
import type { ReportJson } from '../json/json-types.ts';
import type { Terminal } from '../output/terminal.ts';
import { jsonText } from '../output/text.ts';
import { wrapMarkdown } from '../output/wrap.ts';
import { usualDays } from './metrics.ts';
import { withFigures } from './open/figures.ts';
import type { LedgerCommandOptions } from './open/open-ledger.ts';
import { printOrganisationReport } from './organisation-report.ts';

export interface ReportOptions extends LedgerCommandOptions {
  /** UTC ISO 8601. */
  readonly asOf?: string;
  readonly json?: true;
  /** Over all repositories of the database. */
  readonly organisation?: true;
}

export async function printReport(terminal: Terminal, options: ReportOptions): Promise<void> {
  const asOf = options.asOf ?? toIsoSeconds(terminal.now());
  if (options.organisation) {
    await printOrganisationReport(terminal, options, asOf);
    return;
  }
  const { reportPeriod } = await import('../../metrics/report-period.ts');
  const drafted: ReportJson = await withFigures(
    terminal,
    options,
    async ({ read, configuration }) => {
      const schedule = configuration?.report ?? defaultReport;
      const due = reportPeriod({ schedule, now: asOf });
      const { period } = due;
      const posted = (await read((view) => view.reports())).flatMap(
        ({ period: name, issueNumber }) =>
          issueNumber === null ? [] : [{ number: issueNumber, title: reportTitle(name) }],
      );
      const draft = await draftReport(
        { read },
        {
          due,
          asOf,
          days: usualDays,
          configuration: configuration ?? { templates: [], teams: [], report: schedule },
          // The ledger returns the newest first.
          reports: posted.toReversed(),
        },
      );
      const { reported, text } = draft;
      return {
        period,
        title: reportTitle(period),
        metrics: reported.metrics,
        body: text.body(null),
      };
    },
  );
  const markdown = `# ${drafted.title}\n\n${drafted.body}`;
  await terminal.page(options.json ? jsonText(drafted) : wrapMarkdown(terminal, markdown));
}
