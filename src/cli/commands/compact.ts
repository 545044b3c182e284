// `baton compact`: replaces the history of the data branch by one commit.

import { Command } from 'commander';
import type { CompactOptions } from '../compact/compact.ts';
import { branchOption } from '../ledger-options.ts';
import type { Terminal } from '../output/terminal.ts';

export function compactCommand(terminal: Terminal): Command {
  return new Command('compact')
    .summary('Replace the history of the data branch by one commit')
    .description(
      'Replaces all commits of the data branch by one with the same files, after a question. The ledger keeps every event. You lose earlier versions of its files. A ledger in PostgreSQL has no such branch.',
    )
    .option('--repo <owner/name>', 'repository (default: the one of this folder)')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .option('--data-branch <name>', branchOption)
    .option('-y, --yes', 'skip the question')
    .addHelpText('after', examples)
    .action(async (options: CompactOptions) => {
      const { compact } = await import('../compact/compact.ts');
      await compact(terminal, options);
    });
}

const examples = `
GitHub may keep the old commits for some time, so the repository may not shrink
at once. If a run writes to the branch meanwhile, nothing changes: try again.

Examples:
  $ baton compact
  $ baton compact --repo acme/ops --yes
`;
