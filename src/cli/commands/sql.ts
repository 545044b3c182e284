// `baton sql`: a question to the ledger in SQL.

import { Command } from 'commander';
import type { SqlOptions } from '../ledger/sql.ts';
import type { Terminal } from '../terminal.ts';
import { withLedgerOptions } from './ledger-options.ts';

export function sqlCommand(terminal: Terminal): Command {
  const command = new Command('sql')
    .summary('ask the ledger in SQL')
    .description(
      'Puts a question to the ledger in SQL, as SQLite understands it. It reads only: whatever the question, the ledger stays as it is. The README has the schema.',
    )
    .argument('<question>', 'a SELECT; `-` reads it from standard input');
  return withLedgerOptions(command)
    .option('--json', 'answer in JSON')
    .option('--csv', 'answer in CSV')
    .addHelpText('after', examples)
    .action(async (question: string, options: SqlOptions) => {
      const { sql } = await import('../ledger/sql.ts');
      await sql(terminal, question, options);
    });
}

const examples = `
Examples:
  $ baton sql "SELECT * FROM open_handoffs"
  $ baton sql "SELECT to_team, count(*) AS open FROM open_handoffs GROUP BY 1" --csv
  $ baton sql - --json < question.sql
`;
