// `baton init`: sets up Baton in a repository.

import { Command } from 'commander';
import type { InitFlags } from '../init/init.ts';
import type { Terminal } from '../output/terminal.ts';
import { configPathOption } from '../path-options.ts';

export function initCommand(terminal: Terminal): Command {
  return new Command('init')
    .summary('Set up Baton in a repository')
    .description(
      'Writes the configuration, templates, issue forms and workflow. Asks for missing options, shows what it will write, and replaces your files only with --force. You can run it again safely.',
    )
    .argument('[folder]', 'root of the repository', '.')
    .option('-t, --template <type>', 'handoff template to start with (repeatable)', collected)
    .option(
      '--team <team=people>',
      'members of a team: logins separated by commas, or a GitHub team (repeatable)',
      collected,
    )
    .option(
      '--uses <owner>',
      'owner of the Baton repository to use, for example acme or acme/baton@v1',
    )
    .option(
      '--config-path <path>',
      'configuration folder (default: from the workflow, or .github/handoffs)',
      configPathOption,
    )
    .option('--force', 'replace files that differ')
    .option('--dry-run', 'show what would be written, without writing')
    .option('-y, --yes', 'skip all questions')
    .option('--json', 'skip all questions and print JSON')
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
  $ baton init                 ask for everything
  $ baton init --template sales_to_onboarding \\
      --team sales=alice --team onboarding=bob,carol --uses acme
  $ baton init --template support_to_engineering --team engineering=acme/engineers

Templates: sales_to_onboarding, onboarding_to_support, onboarding_to_success,
design_to_development, development_to_qa, development_to_operations,
support_to_engineering, shift_to_shift, project_to_operations, people_to_it.
`;
