// The command line: its commands and shared behaviour. Each command loads its code when it runs, so
// `--help` stays fast.

import { styleText } from 'node:util';
import { Command, Help } from 'commander';
import { actCommands } from './commands/act.ts';
import { checkCommand } from './commands/check.ts';
import { compactCommand } from './commands/compact.ts';
import { completionCommand } from './commands/completion.ts';
import { doctorCommand } from './commands/doctor.ts';
import { fileCommand } from './commands/file.ts';
import { formsCommand } from './commands/forms.ts';
import { initCommand } from './commands/init.ts';
import { contextCommand } from './commands/ledger/context.ts';
import { dashboardCommand } from './commands/ledger/dashboard.ts';
import { exportCommand } from './commands/ledger/export.ts';
import { historyCommand } from './commands/ledger/history.ts';
import { listCommand } from './commands/ledger/list.ts';
import { metricsCommand } from './commands/ledger/metrics.ts';
import { reportCommand } from './commands/ledger/report.ts';
import { searchCommand } from './commands/ledger/search.ts';
import { showCommand } from './commands/ledger/show.ts';
import { sqlCommand } from './commands/ledger/sql.ts';
import { migrateCommand } from './commands/migrate.ts';
import { openCommand } from './commands/open.ts';
import { reassignCommand } from './commands/reassign.ts';
import { sandboxCommand } from './commands/sandbox.ts';
import { simulateCommand } from './commands/simulate.ts';
import { uninstallCommand } from './commands/uninstall.ts';
import { upgradeCommand } from './commands/upgrade.ts';
import type { Terminal } from './output/terminal.ts';
import { wrapLines } from './output/wrap.ts';
import { usageMessage } from './usage-messages.ts';
import { version } from './version.ts';

/** In display order. */
const groups: Readonly<Record<string, readonly ((terminal: Terminal) => Command)[]>> = {
  'Set up': [
    initCommand,
    checkCommand,
    formsCommand,
    doctorCommand,
    compactCommand,
    migrateCommand,
    upgradeCommand,
    uninstallCommand,
    simulateCommand,
    sandboxCommand,
    completionCommand,
  ],
  'Change handoffs': [fileCommand, ...actCommands, reassignCommand],
  'Read the ledger': [
    listCommand,
    searchCommand,
    showCommand,
    openCommand,
    contextCommand,
    historyCommand,
    metricsCommand,
    reportCommand,
    dashboardCommand,
    exportCommand,
    sqlCommand,
  ],
};

export function buildProgram(terminal: Terminal): Command {
  const program = new Command('baton')
    .description('Team-to-team handoffs on GitHub issues, with nothing dropped.')
    .version(version, '-V, --version', 'Show version')
    .helpOption('-h, --help', 'Show help for command')
    .helpCommand('help [command]', 'Show help for command')
    .usage('<command> [options]')
    .addHelpText('after', ending)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.stdout,
      writeErr: terminal.stderr,
      outputError: (text, write) => write(wrapLines(terminal, `baton: ${usageMessage(text)}\n`)),
      getOutHelpWidth: () => helpWidth(terminal),
      getErrHelpWidth: () => helpWidth(terminal),
      getOutHasColors: () => terminal.hasColour,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: bold,
      styleCommandText: bold,
      minWidthToWrap: 20,
      formatItem: formatHelpItem,
    });
  for (const [heading, commands] of Object.entries(groups)) {
    program.commandsGroup(`${heading}:`);
    for (const commandOf of commands) {
      program.addCommand(adopted(commandOf(terminal), program));
    }
  }
  return program;
}

/** Applies the shared behaviour to a command and its subcommands. */
function adopted(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent).helpOption('-h, --help', 'Show help for command');
  for (const child of command.commands) {
    adopted(child, command);
  }
  return command.showHelpAfterError(`Run \`baton ${command.name()} --help\` for usage.`);
}

/** Very long lines are hard to read, even in a wide terminal. */
function helpWidth({ width }: Terminal): number {
  return Math.min(width ?? 80, 100);
}

/** In a narrow terminal, a second column would have room for a word or two: its text goes below the term. */
const formatHelpItem: Help['formatItem'] = (term, termWidth, description, helper) => {
  const width = helper.helpWidth ?? 80;
  const isNarrow = width - termWidth - 4 < helper.minWidthToWrap && description !== '';
  return isNarrow
    ? `  ${term}\n${wrapLines({ width }, `      ${description}`)}`
    : Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
};

function bold(text: string): string {
  return styleText('bold', text, { validateStream: false });
}

const ending = `
Exit codes:
  0  Success
  1  Problems found
  2  Invalid usage
  3  Network, authentication, ledger or disk error

Run \`baton <command> --help\` for examples.
NO_COLOR and FORCE_COLOR turn colours off and on, BATON_PAGER or PAGER names a
pager, and \`cat\` turns paging off.
`;
