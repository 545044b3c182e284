// The whole command line: what commands there are, and the manners they share. What a command needs
// for its work it loads when it runs, so that `--help` answers at once.

import { styleText } from 'node:util';
import { Command } from 'commander';
import { checkCommand } from './commands/check.ts';
import { contextCommand } from './commands/context.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { formsCommand } from './commands/forms.ts';
import { historyCommand } from './commands/history.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { metricsCommand } from './commands/metrics.ts';
import { reportCommand } from './commands/report.ts';
import { sandboxCommand } from './commands/sandbox.ts';
import { showCommand } from './commands/show.ts';
import { simulateCommand } from './commands/simulate.ts';
import { sqlCommand } from './commands/sql.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** In the order in which they are listed. */
const groups: Readonly<Record<string, readonly ((terminal: Terminal) => Command)[]>> = {
  'Setting up': [
    initCommand,
    checkCommand,
    formsCommand,
    doctorCommand,
    simulateCommand,
    sandboxCommand,
  ],
  'Reading the ledger': [
    listCommand,
    showCommand,
    contextCommand,
    historyCommand,
    metricsCommand,
    reportCommand,
    exportCommand,
    sqlCommand,
  ],
};

export function buildProgram(terminal: Terminal): Command {
  const program = new Command('baton')
    .description('Team-to-team handoffs on GitHub issues, with nothing dropped.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'say how it is used')
    .helpCommand('help [command]', 'say how a command is used')
    .usage('<command> [options]')
    .addHelpText('after', ending)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.stdout,
      writeErr: terminal.stderr,
      outputError: (text, write) => write(text.replace(/^error: /, 'baton: ')),
      getOutHelpWidth: () => helpWidth(terminal),
      getErrHelpWidth: () => helpWidth(terminal),
      getOutHasColors: () => terminal.hasColour,
      getErrHasColors: () => false,
    })
    .configureHelp({ styleTitle: bold, styleCommandText: bold });
  for (const [heading, commands] of Object.entries(groups)) {
    program.commandsGroup(`${heading}:`);
    for (const commandOf of commands) program.addCommand(adopted(commandOf(terminal), program));
  }
  return program;
}

/** A command, and those below it, with the manners of the program. */
function adopted(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent).helpOption('-h, --help', 'say how it is used');
  for (const child of command.commands) adopted(child, command);
  return command.showHelpAfterError(
    `Run \`baton ${command.name()} --help\` to see how it is used.`,
  );
}

/** A terminal may be wider than is good to read. */
function helpWidth({ width }: Terminal): number {
  return Math.min(width ?? 80, 100);
}

function bold(text: string): string {
  return styleText('bold', text, { validateStream: false });
}

const ending = `
Exit codes:
  0  good
  1  something was found that is to be mended
  2  the command was called wrongly
  3  the world failed: network, token, ledger or disk

\`baton <command> --help\` has examples. Colours are shown on a terminal only,
and not where NO_COLOR is set.
`;
