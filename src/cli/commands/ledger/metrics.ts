// `baton metrics`: shows metrics.

import { Command } from 'commander';
import type { MetricsOptions } from '../../ledger/metrics.ts';
import { daysOption, instantOption, withAllRepositories } from '../../ledger-options.ts';
import { asCsv, withCsvOptions } from '../../output/excel.ts';
import type { Terminal } from '../../output/terminal.ts';

export function metricsCommand(terminal: Terminal): Command {
  const command = new Command('metrics')
    .summary('Show metrics')
    .description(
      'Shows how many handoffs there were, how many were completed and how long they waited, compared with the window before. The figures match the Action’s `metrics` output.',
    )
    .option(
      '--days <days>',
      'length of the window (default: from the configuration, or 30)',
      daysOption,
    )
    .option(
      '--as-of <instant>',
      'show the state at this ISO 8601 instant (default: now)',
      instantOption,
    );
  return withCsvOptions(
    withAllRepositories(command).option('--json', 'print JSON, with every figure'),
    'print CSV, with the headline figures',
  )
    .addHelpText('after', examples)
    .action(async (options: MetricsOptions) => {
      const { metrics } = await import('../../ledger/metrics.ts');
      const csv = asCsv(terminal, options);
      await metrics(csv.terminal, csv.options);
    });
}

const examples = `
Examples:
  $ baton metrics                              the last 30 days
  $ baton metrics --days 90 --json
  $ baton metrics --as-of 2026-10-01T00:00:00Z  the state at the end of September
`;
