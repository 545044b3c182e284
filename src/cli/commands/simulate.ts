// `baton simulate`: shows what the Action would do.

import { Command, Option } from 'commander';
import { modes } from '../../usecases/mode.ts';
import { branchOption, databaseOption, daysOption, instantOption } from '../ledger-options.ts';
import type { Terminal } from '../output/terminal.ts';
import { configPathHelp, configPathOption } from '../path-options.ts';
import type { ReplayOptions } from '../simulate/simulate.ts';

export function simulateCommand(terminal: Terminal): Command {
  return new Command('simulate')
    .summary('Show what the Action would do for an event')
    .description(
      'Processes a saved event like the Action and shows what it would record, label, assign and comment. Writes nothing and notifies no one. An event only names an issue; Baton uses the current state of the issue and the ledger.',
    )
    .argument('<event.json>', 'event payload from GitHub; `-` reads standard input')
    .option('--event <name>', 'event name (default: from the payload)')
    .option('--repo <owner/name>', 'repository (default: from the event)')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .addOption(new Option('--mode <mode>', 'mode of the run').choices(modes))
    .option('--as <login>', 'account that runs act as', 'github-actions')
    .option('--days <days>', 'length of the metrics window', daysOption, 30)
    .option('--as-of <instant>', 'report as of this ISO 8601 instant', instantOption)
    .option('--config-path <path>', configPathHelp, configPathOption)
    .option('--data-branch <name>', branchOption)
    .option('--database-url <url>', databaseOption)
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action(async (path: string, options: ReplayOptions) => {
      const { simulate } = await import('../simulate/simulate.ts');
      await simulate(terminal, path, options);
    });
}

const examples = `
Examples:
  $ baton simulate event.json                 simulate a saved event
  $ echo '{"issue":{"number":34,"labels":[{"name":"handoff"}]}}' | baton simulate - --repo acme/handoffs
  $ echo '{"schedule":"17 * * * *"}' | baton simulate - --repo acme/handoffs --mode report
`;
