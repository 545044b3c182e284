// `baton export`: writes the whole ledger to files.

import { Command, Option } from 'commander';
import { usageError } from '../../cli-error.ts';
import type { ExportOptions } from '../../ledger/export/export.ts';
import { withLedgerOptions } from '../../ledger-options.ts';
import type { Terminal } from '../../output/terminal.ts';
import { pathOption } from '../../path-options.ts';

export function exportCommand(terminal: Terminal): Command {
  const command = new Command('export')
    .summary('Export the ledger as JSON Lines, CSV or SQLite')
    .description(
      'Writes the ledger and its archives: one file per table, or one database. JSON Lines files contain columns named …_json as JSON, not as text. CSV files start with a byte order mark, for Excel.',
    )
    .option('--to <folder>', 'folder for one file per table, created if missing', pathOption)
    .option('--sqlite <file>', 'one SQLite database of the ledger and its archives', pathOption)
    .addOption(new Option('--format <format>', 'write only this format').choices(['jsonl', 'csv']))
    .option('--force', 'replace existing files');
  return withLedgerOptions(command)
    .option('--json', 'print the written files as JSON')
    .addHelpText('after', examples)
    .action(async (options: ExportOptions) => {
      const { to, sqlite, format } = options;
      if (sqlite !== undefined && to === undefined && format === undefined) {
        const { exportDatabase } = await import('../../ledger/export/export-database.ts');
        await exportDatabase(terminal, { ...options, sqlite });
      } else if (to !== undefined && sqlite === undefined) {
        const { exportTables } = await import('../../ledger/export/export.ts');
        await exportTables(terminal, { ...options, to });
      } else {
        throw usageError('Choose one of `--to` and `--sqlite`. `--format` goes with `--to`.');
      }
    });
}

const examples = `
Examples:
  $ baton export --to ledger                  every table in both formats
  $ baton export --to ledger --format csv     for a spreadsheet
  $ baton export --sqlite all.db              for any SQLite tool
`;
