// `baton show`: show one handoff.

import { Command } from 'commander';
import type { ShowOptions } from '../ledger/show.ts';
import type { Terminal } from '../terminal.ts';
import { issueNumber, withLedgerOptions } from './ledger-options.ts';

export function showCommand(terminal: Terminal): Command {
  const command = new Command('show')
    .summary('show one handoff')
    .description(
      'Shows a handoff: who sent it to whom, how it stands since when, by when it is due, and its checklist.',
    )
    .argument('<number>', 'the number of its issue', issueNumber)
    .option('--handoff', 'the number is that of the handoff, not of its issue');
  return withLedgerOptions(command)
    .option('--json', 'answer in JSON, with everything the ledger has of it')
    .addHelpText('after', examples)
    .action(async (number: number, options: ShowOptions) => {
      const { show } = await import('../ledger/show.ts');
      await show(terminal, number, options);
    });
}

const examples = `
Examples:
  $ baton show 34                 the handoff of issue #34
  $ baton show 7 --handoff        handoff number 7, whatever its issue
  $ baton show 34 --json          all that the ledger has of it
`;
