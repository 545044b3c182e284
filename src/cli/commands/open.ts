// `baton open`: opens an issue, or all handoffs, in the browser.

import { Command } from 'commander';
import { type IssueReference, issueReference } from '../issue-reference.ts';
import type { OpenOptions } from '../open/open.ts';
import type { Terminal } from '../output/terminal.ts';

export function openCommand(terminal: Terminal): Command {
  return new Command('open')
    .summary('Open a handoff in the browser')
    .description('Opens an issue in the browser, or without one the list of open handoffs.')
    .argument('[issue]', 'issue: 34, #34, acme/ops#34 or its address', issueReference)
    .option('--print', 'print the address instead')
    .option('--repo <owner/name>', 'repository (default: the one of this folder)')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .addHelpText('after', examples)
    .action(async (issue: IssueReference | undefined, options: OpenOptions) => {
      const { open } = await import('../open/open.ts');
      await open(terminal, issue ?? null, options);
    });
}

const examples = `
Examples:
  $ baton open 34          the issue
  $ baton open             all open handoffs
  $ baton open 34 --print  its address
`;
