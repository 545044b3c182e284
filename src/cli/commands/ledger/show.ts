// `baton show`: shows one handoff.

import { Command } from 'commander';
import { atIssue, type IssueReference, issueReference } from '../../issue-reference.ts';
import type { ShowOptions } from '../../ledger/show/show.ts';
import { withLedgerOptions } from '../../ledger-options.ts';
import type { Terminal } from '../../output/terminal.ts';

export function showCommand(terminal: Terminal): Command {
  const command = new Command('show')
    .summary('Show one handoff')
    .description('Shows a handoff: sender, receiver, status, deadlines and checklist.')
    .argument('<issue>', 'issue: 34, #34, acme/ops#34 or its address', issueReference)
    .option('--handoff', 'use the handoff number instead of the issue number');
  return withLedgerOptions(command)
    .option('--chain', 'show the handoffs before and after it, and their total time')
    .option('--json', 'print JSON, with every column of the ledger')
    .addHelpText('after', examples)
    .action(async (issue: IssueReference, options: ShowOptions) => {
      const { show } = await import('../../ledger/show/show.ts');
      const { showChain } = await import('../../ledger/show/show-chain.ts');
      const print = options.chain ? showChain : show;
      await print(terminal, issue.number, atIssue(issue, options));
    });
}

const examples = `
Examples:
  $ baton show 34                 the handoff of issue #34
  $ baton show 7 --handoff        handoff number 7
  $ baton show 34 --chain         from the first handoff to the last
  $ baton show 34 --json          every column of the ledger
`;
