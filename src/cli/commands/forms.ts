// `baton forms`: the issue forms, made from the templates.

import { Command } from 'commander';
import type { FormsOptions } from '../forms/forms.ts';
import type { Terminal } from '../terminal.ts';

export function formsCommand(terminal: Terminal): Command {
  return new Command('forms')
    .summary('write the issue forms from the templates')
    .description(
      'Writes an issue form for each template, and the form for feedback, into .github/ISSUE_TEMPLATE. The same templates always give the same bytes.',
    )
    .argument('[folder]', 'the repository', '.')
    .option('--check', 'write nothing, and fail if a form is not as its template has it')
    .option('--force', 'also replace forms that were written by hand')
    .option(
      '--config-path <path>',
      'the folder of the templates (default: as the workflow has it, or .github/handoffs)',
    )
    .option('--json', 'answer in JSON')
    .addHelpText('after', examples)
    .action(async (folder: string, options: FormsOptions) => {
      const { forms } = await import('../forms/forms.ts');
      await forms(terminal, folder, options);
    });
}

const examples = `
Examples:
  $ baton forms             write what is missing or has changed
  $ baton forms --check     in CI: are the forms those of the templates?
`;
