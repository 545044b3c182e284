// `baton history`: show what happened.

import { Command } from 'commander';
import type { HistoryOptions } from '../ledger/history.ts';
import type { Terminal } from '../terminal.ts';
import { issueNumber, withLedgerOptions } from './ledger-options.ts';

export function historyCommand(terminal: Terminal): Command {
  const command = new Command('history')
    .summary('show what happened')
    .description('Shows every event of a handoff in the order it was recorded, by whom and when.')
    .argument('<number>', 'the number of its issue', issueNumber)
    .option('--handoff', 'the number is that of the handoff, not of its issue');
  return withLedgerOptions(command)
    .option('--json', 'answer in JSON, with every event as the ledger has it')
    .option('--csv', 'answer in CSV')
    .addHelpText('after', examples)
    .action(async (number: number, options: HistoryOptions) => {
      const { history } = await import('../ledger/history.ts');
      await history(terminal, number, options);
    });
}

const examples = `
Examples:
  $ baton history 34              what happened in issue #34
  $ baton history 34 --json       the events themselves
`;
