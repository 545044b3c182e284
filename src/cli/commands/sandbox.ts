// `baton sandbox`: templates tried out in the browser, on a GitHub on this machine.

import { Command, InvalidArgumentError } from 'commander';
import type { SandboxCommandOptions } from '../sandbox/sandbox.ts';
import type { Terminal } from '../terminal.ts';

export function sandboxCommand(terminal: Terminal): Command {
  return new Command('sandbox')
    .summary('try templates in the browser')
    .description(
      'Opens a GitHub on this machine with the forms of these templates, and Baton running behind it. What is saved is shown at once, and so are mistakes. It runs from a clone of Baton, and installs there what it needs.',
    )
    .argument('[folder]', 'the repository, or its folder of templates', '.')
    .option(
      '--port <number>',
      'where the pages are served; a taken port moves to the next',
      portOption,
    )
    .option('--keep <folder>', 'keep the state in a folder, and take it up again')
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', examples)
    .action(async (folder: string, options: SandboxCommandOptions) => {
      const { sandbox } = await import('../sandbox/sandbox.ts');
      await sandbox(terminal, folder, options);
    });
}

/** As it was written: the sandbox is started with it. */
function portOption(written: string): string {
  if (!/^\d{1,5}$/.test(written) || Number(written) > 65_535) {
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  }
  return written;
}

const examples = `
Examples:
  $ baton sandbox                    the templates of this repository
  $ baton sandbox ../ops --no-open   those of another, without a browser
`;
