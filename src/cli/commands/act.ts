// `baton accept`, `baton return` and the other commands that people also write in comments.

import { Argument, Command } from 'commander';
import type { ActOptions } from '../act/act.ts';
import { type Act, acts } from '../act/acts.ts';
import { type IssueReference, issueReference } from '../issue-reference.ts';
import type { Terminal } from '../output/terminal.ts';

export const actCommands = acts.map((one) => (terminal: Terminal) => actCommand(terminal, one));

function actCommand(terminal: Terminal, one: Act): Command {
  const command = new Command(one.name)
    .summary(one.summary)
    .description(
      `Comments \`/${one.name}\` on the issue as you, and prints Baton’s answer. A run of the workflow takes about half a minute.`,
    )
    .argument('<issue>', 'issue: 34, #34, acme/ops#34 or its address', issueReference);
  if (one.words !== null) {
    command.addArgument(new Argument(`[${one.words.name}...]`, one.words.description));
  }
  return command
    .option('--no-wait', 'do not wait for the answer')
    .option('--repo <owner/name>', 'repository (default: the one of this folder)')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .addHelpText(
      'after',
      `\nExits with 1 if Baton refused the command.\n\nExamples:\n  $ ${one.example}\n`,
    )
    .action(async (issue: IssueReference, ...rest: readonly unknown[]) => {
      const { act } = await import('../act/act.ts');
      await act(terminal, one, {
        issue,
        words: wordsOf(rest[0]),
        options: command.opts<ActOptions>(),
      });
    });
}

function wordsOf(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.map(String) : [];
}
