// `baton file`: files a handoff from the terminal.

import { Command } from 'commander';
import type { FileOptions } from '../file/file.ts';
import type { Terminal } from '../output/terminal.ts';
import { configPathHelp, configPathOption } from '../path-options.ts';

export function fileCommand(terminal: Terminal): Command {
  return new Command('file')
    .summary('File a handoff')
    .description(
      'Checks the answers like a submitted form, then opens the issue as you and prints its address. Asks for the answers in a terminal if you pass none. If something is missing or invalid, it posts nothing.',
    )
    .argument('[type]', 'handoff type, such as sales_to_onboarding')
    .option(
      '-f, --field <id=value>',
      'answer to a field; repeat it for others, or for a list',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option('--title <text>', 'title (default: the name of the handoff and the first answer)')
    .option('--dry-run', 'check and print the issue, and post nothing')
    .option('--json', 'print JSON')
    .option('--repo <owner/name>', 'repository (default: the one of this folder)')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .option('--config-path <folder>', configPathHelp, configPathOption)
    .addHelpText('after', examples)
    .action(async (type: string | undefined, options: FileOptions) => {
      const { file } = await import('../file/file.ts');
      await file(terminal, type ?? null, options);
    });
}

const examples = `
A value @name is the content of that file, and @- is standard input. Write @@ for an @
at the start. In a field for a login, @alice is a login.
Exits with 1 if an answer is missing or invalid.

Examples:
  $ baton file sales_to_onboarding      ask for each answer
  $ baton file sales_to_onboarding --dry-run \\
      -f client_name="Example Ltd" -f contract_value="EUR 48,000" \\
      -f start_date=2026-12-01 -f key_contacts="Ann" -f key_contacts="Ben" \\
      -f special_requirements=None -f goals=@goals.md
`;
