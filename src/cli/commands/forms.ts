// `baton forms`: generates the issue forms from the templates.

import { Command } from 'commander';
import type { FormsOptions } from '../forms/forms.ts';
import type { Terminal } from '../output/terminal.ts';
import { configPathOption, pathOption } from '../path-options.ts';

export function formsCommand(terminal: Terminal): Command {
  return new Command('forms')
    .summary('Generate issue forms from templates')
    .description(
      'Writes an issue form for each template and the feedback form to .github/ISSUE_TEMPLATE. The output is reproducible.',
    )
    .argument('[folder]', 'root of the repository', '.')
    .option('--check', 'write nothing; fail if a form differs from its template')
    .option('--force', 'also replace hand-written forms')
    .option(
      '--config-path <path>',
      'configuration folder (default: from the workflow, or .github/handoffs)',
      configPathOption,
    )
    .option('--shared <folder>', 'clone of the repository that config.yml extends', pathOption)
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action(async (folder: string, options: FormsOptions) => {
      const { forms } = await import('../forms/forms.ts');
      await forms(terminal, folder, options);
    });
}

const examples = `
Examples:
  $ baton forms             write missing and outdated forms
  $ baton forms --check     check in CI that the forms match the templates
`;
