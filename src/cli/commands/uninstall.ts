// `baton uninstall`: deletes what `init` wrote.

import { Command } from 'commander';
import type { Terminal } from '../output/terminal.ts';
import { configPathOption } from '../path-options.ts';
import type { UninstallOptions } from '../uninstall/uninstall.ts';

export function uninstallCommand(terminal: Terminal): Command {
  return new Command('uninstall')
    .summary('Remove Baton from a repository')
    .description(
      'Deletes the workflow, the configuration and the generated issue forms after a question. Keeps files that do other work too. Lists what stays on GitHub, with the commands that remove it. Makes no network requests.',
    )
    .argument('[folder]', 'root of the repository', '.')
    .option('--dry-run', 'show what would be deleted, without deleting')
    .option('-y, --yes', 'skip the question')
    .option('--force', 'also delete files with changes that no commit contains')
    .option(
      '--config-path <path>',
      'configuration folder (default: from the workflow, or .github/handoffs)',
      configPathOption,
    )
    .option('--json', 'print JSON; deletes only with --yes')
    .addHelpText('after', examples)
    .action(async (folder: string, options: UninstallOptions) => {
      const { uninstall } = await import('../uninstall/uninstall.ts');
      await uninstall(terminal, folder, options);
    });
}

const examples = `
Examples:
  $ baton uninstall --dry-run    show what would be deleted, and what stays
  $ baton uninstall
`;
