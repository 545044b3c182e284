// `baton upgrade`: brings the files of a repository to this version of Baton.

import { Command } from 'commander';
import type { Terminal } from '../output/terminal.ts';
import { configPathOption } from '../path-options.ts';
import type { UpgradeOptions } from '../upgrade/upgrade.ts';

export function upgradeCommand(terminal: Terminal): Command {
  return new Command('upgrade')
    .summary('Bring the files to a new version')
    .description(
      'Changes the workflow, the links to schemas, the templates that came from Baton and the issue forms to what this version of Baton writes. Shows every changed line and asks before it writes. Keeps your comments and changes. Makes no network requests.',
    )
    .argument('[folder]', 'root of the repository', '.')
    .option(
      '--to <version>',
      'tag, commit or acme/baton@v1 for the workflow (default: the tag of this version)',
    )
    .option('--check', 'write nothing; fail if a file would change')
    .option('-y, --yes', 'skip the question')
    .option(
      '--config-path <path>',
      'configuration folder (default: from the workflow, or .github/handoffs)',
      configPathOption,
    )
    .option('--json', 'print JSON; writes only with --yes')
    .addHelpText('after', examples)
    .action(async (folder: string, options: UpgradeOptions) => {
      const { upgrade } = await import('../upgrade/upgrade.ts');
      await upgrade(terminal, folder, options);
    });
}

const examples = `
Examples:
  $ baton upgrade --check       show what would change
  $ baton upgrade               show it, ask and write
  $ baton upgrade --to v2       use another version in the workflow
`;
