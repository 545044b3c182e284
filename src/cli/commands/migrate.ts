// `baton migrate`: moves the ledger between the data branch and PostgreSQL.

import { Command, Option } from 'commander';
import { branchOption } from '../ledger-options.ts';
import type { MigrateOptions } from '../migrate/migrate.ts';
import type { Terminal } from '../output/terminal.ts';

const ends = ['branch', 'postgres'] as const;

export function migrateCommand(terminal: Terminal): Command {
  return new Command('migrate')
    .summary('Move the ledger between the data branch and PostgreSQL')
    .description(
      'Copies the ledger with its archives, and compares every row. Runs continue to use the source until `--cutover`. An interrupted copy continues where it stopped.',
    )
    .addOption(
      new Option('--from <ledger>', 'where the ledger is').choices(ends).makeOptionMandatory(),
    )
    .addOption(new Option('--to <ledger>', 'where it moves to').choices(ends).makeOptionMandatory())
    .option('--cutover', 'close the source to runs, copy what is left, and open the target')
    .option('--cancel', 'open the source again after a cutover that failed')
    .option('--repo <owner/name>', 'repository (default: the one of this folder)')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .option('--data-branch <name>', branchOption)
    .option(
      '--database-url <url>',
      'PostgreSQL database; DATABASE_URL keeps its password out of process lists',
    )
    .addHelpText('after', examples)
    .action(async (options: MigrateOptions) => {
      const { moveLedgerOf } = await import('../migrate/migrate.ts');
      await moveLedgerOf(terminal, options);
    });
}

const examples = `
Examples:
  $ baton migrate --from branch --to postgres
  $ baton migrate --from branch --to postgres --cutover
  $ baton migrate --from postgres --to branch --cutover --repo acme/ops
`;
