// Completion in shells: the script that a shell loads, and the answers to its questions.

import { RootCommand } from '@bomb.sh/tab';
import type { Argument, Command, Option } from 'commander';

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/** Prints the script. The shell then asks `baton complete -- <words>`. */
export function printScript(program: Command, shell: Shell): void {
  treeOf(program).setup('baton', 'baton', shell);
}

/** @param words what the person has typed after `baton` */
export function printSuggestions(program: Command, words: readonly string[]): void {
  treeOf(program).parse([...words]);
}

function treeOf(program: Command): RootCommand {
  const tree = new RootCommand();
  addOptions(tree, program);
  for (const command of program.createHelp().visibleCommands(program)) {
    const node = tree.command(command.name(), command.summary());
    addOptions(node, command);
    for (const argument of command.registeredArguments) {
      node.argument(argument.name(), suggestingChoices(argument), argument.variadic);
    }
  }
  return tree;
}

function addOptions(
  node: RootCommand | ReturnType<RootCommand['command']>,
  command: Command,
): void {
  for (const option of command.createHelp().visibleOptions(command)) {
    const name = option.long?.slice('--'.length);
    const alias = option.short?.slice('-'.length);
    const takesValue = option.required || option.optional;
    if (name !== undefined && takesValue) {
      node.option(name, option.description, suggestingChoices(option), alias);
    } else if (name !== undefined) {
      node.option(name, option.description, alias);
    }
  }
}

function suggestingChoices({ argChoices = [] }: Pick<Option | Argument, 'argChoices'>) {
  return (suggest: (value: string, description: string) => void) => {
    for (const choice of argChoices) {
      suggest(choice, '');
    }
  };
}
