// `baton report`: prints the report without posting it.

import { Command } from 'commander';
import type { ReportOptions } from '../../ledger/report.ts';
import { instantOption, withLedgerOptions } from '../../ledger-options.ts';
import type { Terminal } from '../../output/terminal.ts';

export function reportCommand(terminal: Terminal): Command {
  const command = new Command('report')
    .summary('Print the report')
    .description(
      'Prints the report in Markdown without posting it. To post it, run the workflow with `mode: report`.',
    )
    .option(
      '--as-of <instant>',
      'show the state at this ISO 8601 instant (default: now)',
      instantOption,
    );
  return withLedgerOptions(command)
    .option('--organisation', 'over all repositories of a PostgreSQL database')
    .option('--json', 'print JSON: period, title, figures and body')
    .addHelpText('after', examples)
    .action(async (options: ReportOptions) => {
      const { printReport: report } = await import('../../ledger/report.ts');
      await report(terminal, options);
    });
}

const examples = `
Examples:
  $ baton report                                the last complete period
  $ baton report --as-of 2026-11-16T09:00:00Z   an earlier period
  $ baton report --organisation                 all repositories in DATABASE_URL
`;
