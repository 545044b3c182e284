// `baton context`: shows the context of a handoff.

import { Command } from 'commander';
import { atIssue, type IssueReference, issueReference } from '../../issue-reference.ts';
import type { ContextOptions } from '../../ledger/context.ts';
import { withLedgerOptions } from '../../ledger-options.ts';
import type { Terminal } from '../../output/terminal.ts';

export function contextCommand(terminal: Terminal): Command {
  const command = new Command('context')
    .summary('Show the context of a handoff')
    .description('Shows every field of a handoff with its full answer, and the checklist.')
    .argument('<issue>', 'issue: 34, #34, acme/ops#34 or its address', issueReference)
    .option('--handoff', 'use the handoff number instead of the issue number');
  return withLedgerOptions(command)
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action(async (issue: IssueReference, options: ContextOptions) => {
      const { context } = await import('../../ledger/context.ts');
      await context(terminal, issue.number, atIssue(issue, options));
    });
}

const examples = `
Examples:
  $ baton context 34              the context of the handoff in issue #34
  $ baton context 34 --json | jq .context
`;
