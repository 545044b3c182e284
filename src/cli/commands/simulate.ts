// `baton simulate`: what would the Action do?

import { Command, Option } from 'commander';
import { configurationFolder } from '../../config/default-paths.ts';
import { modes } from '../../usecases/mode.ts';
import type { ReplayOptions } from '../simulate/simulate.ts';
import type { Terminal } from '../terminal.ts';
import { daysOption, instantOption } from './ledger-options.ts';

export function simulateCommand(terminal: Terminal): Command {
  return new Command('simulate')
    .summary('tell what the Action would do about an event')
    .description(
      'Decides on a saved event as the Action would, and tells what it would record, label, assign and say. Nothing is written anywhere, and nobody is told. An event only names an issue: what counts is how the issue and the ledger stand now.',
    )
    .argument('<event.json>', 'the payload that GitHub sent; `-` reads it from standard input')
    .option('--event <name>', 'which event it is; without it, as the payload shows')
    .option('--repo <owner/name>', 'the repository; without it, the one of the event')
    .addOption(new Option('--mode <mode>', 'what the run is asked to do').choices(modes))
    .option('--as <login>', 'the account that runs act as', 'github-actions')
    .option('--days <days>', 'the window of the metrics', daysOption, 30)
    .option('--as-of <instant>', 'report as of then, ISO 8601', instantOption)
    .option('--config-path <path>', 'the folder of the configuration', configurationFolder)
    .option('--data-branch <name>', 'the branch that holds the ledger', 'handoff-data')
    .option('--json', 'answer in JSON')
    .addHelpText('after', examples)
    .action(async (path: string, options: ReplayOptions) => {
      const { simulate } = await import('../simulate/simulate.ts');
      await simulate(terminal, path, options);
    });
}

const examples = `
Examples:
  $ baton simulate event.json                 what would come of it
  $ echo '{"issue":{"number":34,"labels":[{"name":"handoff"}]}}' | baton simulate - --repo acme/handoffs
  $ echo '{"schedule":"17 * * * *"}' | baton simulate - --repo acme/handoffs --mode report
`;
