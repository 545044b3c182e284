// `baton export`: the whole ledger, for other programs.

import { Command, Option } from 'commander';
import type { ExportOptions } from '../ledger/export.ts';
import type { Terminal } from '../terminal.ts';
import { withLedgerOptions } from './ledger-options.ts';

export function exportCommand(terminal: Terminal): Command {
  const command = new Command('export')
    .summary('write the whole ledger as JSON Lines and CSV')
    .description(
      'Writes a file for every table of the ledger. In JSON Lines, columns whose name ends in _json hold what they say instead of its text.',
    )
    .requiredOption('--to <folder>', 'where to write; made where it is missing')
    .addOption(new Option('--format <format>', 'only one of the two').choices(['jsonl', 'csv']))
    .option('--force', 'replace files that are there already');
  return withLedgerOptions(command)
    .option('--json', 'tell in JSON what was written')
    .addHelpText('after', examples)
    .action(async (options: ExportOptions) => {
      const { exportLedger } = await import('../ledger/export.ts');
      await exportLedger(terminal, options);
    });
}

const examples = `
Examples:
  $ baton export --to ledger                  every table, in both formats
  $ baton export --to ledger --format csv     for a spreadsheet
`;
