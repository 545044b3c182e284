// `baton export`: writes the whole ledger to files.

import { Command, Option } from 'commander';
import type { ExportOptions } from '../../ledger/export.ts';
import { withLedgerOptions } from '../../ledger-options.ts';
import type { Terminal } from '../../output/terminal.ts';

export function exportCommand(terminal: Terminal): Command {
  const command = new Command('export')
    .summary('Export the ledger as JSON Lines and CSV')
    .description(
      'Writes one file per table of the ledger. JSON Lines files contain columns named …_json as JSON, not as text.',
    )
    .requiredOption('--to <folder>', 'output folder, created if missing')
    .addOption(new Option('--format <format>', 'write only this format').choices(['jsonl', 'csv']))
    .option('--force', 'replace existing files');
  return withLedgerOptions(command)
    .option('--json', 'print the written files as JSON')
    .addHelpText('after', examples)
    .action(async (options: ExportOptions) => {
      const { exportLedger } = await import('../../ledger/export.ts');
      await exportLedger(terminal, options);
    });
}

const examples = `
Examples:
  $ baton export --to ledger                  every table in both formats
  $ baton export --to ledger --format csv     for a spreadsheet
`;
