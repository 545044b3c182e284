// `baton check`: is what lies in this folder right?

import { Command, Option } from 'commander';
import type { CheckOptions } from '../check/check.ts';
import type { Terminal } from '../terminal.ts';

export function checkCommand(terminal: Terminal): Command {
  return new Command('check')
    .summary('find mistakes in configuration, forms and workflow')
    .description(
      'Reads the templates, teams, issue forms and workflows of a folder, and names every mistake at once: file, line, column, and what to write instead. Asks nobody over the network.',
    )
    .argument('[folder]', 'the repository', '.')
    .option('--json', 'answer in JSON')
    .option('--sarif', 'answer in SARIF 2.1.0, for code scanning and editors')
    .addOption(
      new Option(
        '--format <format>',
        'text, json, sarif, or github: with annotations, as in GitHub Actions without being told',
      ).choices(['text', 'json', 'sarif', 'github']),
    )
    .option('--strict', 'fail on warnings too')
    .option(
      '--config-path <path>',
      'the folder of the configuration (default: as the workflow has it, or .github/handoffs)',
    )
    .addHelpText('after', examples)
    .action(async (folder: string, options: CheckOptions) => {
      const { check } = await import('../check/check.ts');
      await check(terminal, folder, options);
    });
}

const examples = `
Examples:
  $ baton check                            what is wrong in this repository?
  $ baton check --sarif > baton.sarif      for github/codeql-action/upload-sarif
  $ baton check ../shop --json             for another program
`;
