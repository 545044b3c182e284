// `baton report`: the report, without posting it.

import { Command } from 'commander';
import type { ReportOptions } from '../ledger/report.ts';
import type { Terminal } from '../terminal.ts';
import { daysOption, instantOption, withLedgerOptions } from './ledger-options.ts';

export function reportCommand(terminal: Terminal): Command {
  const command = new Command('report')
    .summary('print the report')
    .description(
      'Prints the report that the Action would post, in Markdown, and posts nothing. To have it posted, run the workflow with `mode: report`.',
    )
    .option('--days <days>', 'the window; without it, that of the configuration, or 30', daysOption)
    .option('--as-of <instant>', 'as it was then, ISO 8601; without it, now', instantOption);
  return withLedgerOptions(command)
    .option('--json', 'answer in JSON: period, title, figures and body')
    .addHelpText('after', examples)
    .action(async (options: ReportOptions) => {
      const { printReport: report } = await import('../ledger/report.ts');
      await report(terminal, options);
    });
}

const examples = `
Examples:
  $ baton report                                the period that ended last
  $ baton report --as-of 2026-11-16T09:00:00Z   a week that was missed
`;
