// `baton check`: finds problems in the files of a repository.

import { Command, Option } from 'commander';
import type { CheckOptions } from '../check/check.ts';
import type { Terminal } from '../output/terminal.ts';
import { configPathOption, pathOption } from '../path-options.ts';

export function checkCommand(terminal: Terminal): Command {
  return new Command('check')
    .summary('Check configuration, forms and workflow')
    .description(
      'Checks templates, teams, issue forms and workflows in a folder. Lists every problem with file, line, column and fix. Makes no network requests.',
    )
    .argument('[folder]', 'root of the repository', '.')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .option('--json', 'print JSON')
    .option('--sarif', 'print SARIF 2.1.0, for code scanning and editors')
    .addOption(
      new Option(
        '--format <format>',
        'output format; "github" adds annotations and is the default in GitHub Actions',
      ).choices(['text', 'json', 'sarif', 'github']),
    )
    .option('--strict', 'fail on warnings too')
    .option(
      '--config-path <path>',
      'configuration folder (default: from the workflow, or .github/handoffs)',
      configPathOption,
    )
    .option('--shared <folder>', 'clone of the repository that config.yml extends', pathOption)
    .addHelpText('after', examples)
    .action(async (folder: string, options: CheckOptions) => {
      const { check } = await import('../check/check.ts');
      await check(terminal, folder, options);
    });
}

const examples = `
Examples:
  $ baton check                            check this repository
  $ baton check --sarif > baton.sarif      upload with github/codeql-action/upload-sarif
  $ baton check ../shop --json             check another folder
`;
