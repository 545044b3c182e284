// `baton context`: show what was handed over.

import { Command } from 'commander';
import type { ContextOptions } from '../ledger/context.ts';
import type { Terminal } from '../terminal.ts';
import { issueNumber, withLedgerOptions } from './ledger-options.ts';

export function contextCommand(terminal: Terminal): Command {
  const command = new Command('context')
    .summary('show what was handed over')
    .description(
      'Shows what was handed over: every field with its answer in full, and the checklist. It is what somebody who receives the handoff needs.',
    )
    .argument('<number>', 'the number of its issue', issueNumber)
    .option('--handoff', 'the number is that of the handoff, not of its issue');
  return withLedgerOptions(command)
    .option('--json', 'answer in JSON, for a program that takes the handoff on')
    .addHelpText('after', examples)
    .action(async (number: number, options: ContextOptions) => {
      const { context } = await import('../ledger/context.ts');
      await context(terminal, number, options);
    });
}

const examples = `
Examples:
  $ baton context 34              the context of the handoff in issue #34
  $ baton context 34 --json | jq .context
`;
