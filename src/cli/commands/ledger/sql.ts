// `baton sql`: queries the ledger in SQL.

import { Command } from 'commander';
import type { SqlOptions } from '../../ledger/sql.ts';
import { withAllRepositories } from '../../ledger-options.ts';
import { asCsv, withCsvOptions } from '../../output/excel.ts';
import type { Terminal } from '../../output/terminal.ts';

export function sqlCommand(terminal: Terminal): Command {
  const command = new Command('sql')
    .summary('Query the ledger in SQL')
    .description(
      'Runs a read-only SQL query against the ledger: of SQLite, or with --all-repositories of PostgreSQL. The docs describe the schema.',
    )
    .argument('<question>', 'a SELECT statement; `-` reads standard input');
  return withCsvOptions(withAllRepositories(command).option('--json', 'print JSON'))
    .addHelpText('after', examples)
    .action(async (question: string, options: SqlOptions) => {
      const { sql } = await import('../../ledger/sql.ts');
      const csv = asCsv(terminal, options);
      await sql(csv.terminal, question, csv.options);
    });
}

const examples = `
Examples:
  $ baton sql "SELECT * FROM open_handoffs"
  $ baton sql "SELECT to_team, count(*) AS open FROM open_handoffs GROUP BY 1" --csv
  $ baton sql - --json < query.sql
`;
