// Completion in shells: the script that a shell loads, and the answers to its questions.

import { RootCommand } from '@bomb.sh/tab';
import type { Argument, Command, Option } from 'commander';
import type { Terminal } from '../output/terminal.ts';

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/** Prints the script. The shell then asks `baton complete -- <words>`. */
export function printScript(
  program: Command,
  shell: Shell,
  { stdout }: Pick<Terminal, 'stdout'>,
): void {
  const [before, after] = shell === 'bash' ? aroundBash : ['', ''];
  stdout(before);
  treeOf(program).setup('baton', 'baton', shell);
  stdout(after);
}

/**
 * The library's script defines constants, so bash must read it only once. It needs a function of the
 * package bash-completion, which is not everywhere.
 */
const aroundBash = [
  `declare -F _get_comp_words_by_ref >/dev/null || _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD
    cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
}
if ! declare -F __baton_complete >/dev/null; then
`,
  'fi\n',
] as const;

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
