// `baton metrics`: the numbers.

import { Command } from 'commander';
import type { MetricsOptions } from '../ledger/metrics.ts';
import type { Terminal } from '../terminal.ts';
import { daysOption, instantOption, withLedgerOptions } from './ledger-options.ts';

export function metricsCommand(terminal: Terminal): Command {
  const command = new Command('metrics')
    .summary('tell the numbers')
    .description(
      'Tells how many handoffs there were, how many were completed and how long they waited, over the last days and over as many before them. The numbers are those of the Action’s output `metrics`.',
    )
    .option('--days <days>', 'the window; without it, that of the configuration, or 30', daysOption)
    .option('--as-of <instant>', 'as it was then, ISO 8601; without it, now', instantOption);
  return withLedgerOptions(command)
    .option('--json', 'answer in JSON, with every figure')
    .option('--csv', 'answer in CSV, with the headline figures')
    .addHelpText('after', examples)
    .action(async (options: MetricsOptions) => {
      const { metrics } = await import('../ledger/metrics.ts');
      await metrics(terminal, options);
    });
}

const examples = `
Examples:
  $ baton metrics                              the last 30 days
  $ baton metrics --days 90 --json
  $ baton metrics --as-of 2026-10-01T00:00:00Z  as it was at the end of September
`;
