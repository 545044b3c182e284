// `baton history`: shows the events of a handoff.

import { Command } from 'commander';
import { atIssue, type IssueReference, issueReference } from '../../issue-reference.ts';
import type { HistoryOptions } from '../../ledger/history.ts';
import { withLedgerOptions } from '../../ledger-options.ts';
import { asCsv, withCsvOptions } from '../../output/excel.ts';
import type { Terminal } from '../../output/terminal.ts';

export function historyCommand(terminal: Terminal): Command {
  const command = new Command('history')
    .summary('Show the events of a handoff')
    .description('Shows every event of a handoff in recorded order, with actor and time.')
    .argument('<issue>', 'issue: 34, #34, acme/ops#34 or its address', issueReference)
    .option('--handoff', 'use the handoff number instead of the issue number');
  return withCsvOptions(
    withLedgerOptions(command).option('--json', 'print JSON, with the events as recorded'),
  )
    .addHelpText('after', examples)
    .action(async (issue: IssueReference, options: HistoryOptions) => {
      const { history } = await import('../../ledger/history.ts');
      const csv = asCsv(terminal, options);
      await history(csv.terminal, issue.number, atIssue(issue, csv.options));
    });
}

const examples = `
Examples:
  $ baton history 34              events of issue #34
  $ baton history 34 --json       the recorded events
`;
