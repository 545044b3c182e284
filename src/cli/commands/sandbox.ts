// `baton sandbox`: tries out templates in the browser, on a local GitHub.

import { Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '../output/terminal.ts';
import { pathOption } from '../path-options.ts';
import type { SandboxCommandOptions } from '../sandbox/sandbox.ts';

export function sandboxCommand(terminal: Terminal): Command {
  return new Command('sandbox')
    .summary('Try templates in the browser')
    .description(
      'Starts a local GitHub with your forms, with Baton running behind it. Shows changes and mistakes as soon as you save. Needs a clone of Baton and installs its dependencies there.',
    )
    .argument('[folder]', 'root of the repository, or its template folder', '.')
    .option('--port <number>', 'port of the pages; uses the next free one', portOption)
    .option('--keep <folder>', 'save the state in a folder and resume from it', pathOption)
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', examples)
    .action(async (folder: string, options: SandboxCommandOptions) => {
      const { sandbox } = await import('../sandbox/sandbox.ts');
      await sandbox(terminal, folder, options);
    });
}

/** Keeps the text: it is passed on to the sandbox. */
function portOption(written: string): string {
  if (!/^\d{1,5}$/.test(written) || Number(written) > 65_535) {
    throw new InvalidArgumentError('Write a number from 0 to 65535.');
  }
  return written;
}

const examples = `
Examples:
  $ baton sandbox                    try the templates of this repository
  $ baton sandbox ../ops --no-open   try another folder, without a browser
`;
