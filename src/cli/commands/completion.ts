// `baton completion`: prints the completion script of a shell.

import { Argument, Command } from 'commander';
import type { Shell } from '../completion/completion.ts';
import type { Terminal } from '../output/terminal.ts';

const names = ['bash', 'zsh', 'fish', 'powershell'] as const satisfies readonly Shell[];

export function completionCommand(terminal: Terminal): Command {
  const command = new Command('completion');
  return command
    .summary('Print the completion script of a shell')
    .description('Prints a script that completes commands, options and choices with the Tab key.')
    .addArgument(new Argument('<shell>', 'your shell').choices(names))
    .addHelpText('after', examples)
    .action(async (shell: Shell) => {
      const { printScript } = await import('../completion/completion.ts');
      printScript(command.parent ?? command, shell, terminal);
    });
}

const examples = `
The command must be called \`baton\` and be in your PATH, for example from the
package, or from a file with the line of the alias.

Examples:
  $ baton completion bash >> ~/.bashrc
  $ baton completion zsh >> ~/.zshrc
  $ baton completion fish > ~/.config/fish/completions/baton.fish
`;
