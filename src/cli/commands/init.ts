// `baton init`: brings Baton to a repository.

import { Command } from 'commander';
import type { InitFlags } from '../init/init.ts';
import type { Terminal } from '../terminal.ts';

export function initCommand(terminal: Terminal): Command {
  return new Command('init')
    .summary('bring Baton to a repository')
    .description(
      'Writes the configuration, templates, issue forms and workflow. Asks for what the options leave open, shows what it will write, and replaces nothing of yours without being told. Running it again is harmless.',
    )
    .argument('[folder]', 'the repository', '.')
    .option('-t, --template <type>', 'a handoff to begin with; may be repeated', collected)
    .option(
      '--team <team=people>',
      'who is of a team: logins with commas, or a team of GitHub; may be repeated',
      collected,
    )
    .option('--uses <owner>', 'whose copy of Baton runs, such as acme or acme/baton@v1')
    .option(
      '--config-path <path>',
      'the folder of the configuration (default: as the workflow has it, or .github/handoffs)',
    )
    .option('--force', 'replace files that differ')
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('-y, --yes', 'ask nothing')
    .option('--json', 'ask nothing, and answer in JSON')
    .addHelpText('after', examples)
    .action(async (folder: string, options: InitFlags) => {
      const { init } = await import('../init/init.ts');
      await init(terminal, folder, options);
    });
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

const examples = `
Examples:
  $ baton init                 asks for everything
  $ baton init --template sales_to_onboarding \\
      --team sales=alice --team onboarding=bob,carol --uses acme
  $ baton init --template support_to_engineering --team engineering=acme/engineers

Templates: sales_to_onboarding, design_to_development, development_to_qa,
support_to_engineering, shift_to_shift, project_to_operations.
`;
