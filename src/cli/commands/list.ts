// `baton list`: handoffs, the ones that have stood longest first.

import { Command, InvalidArgumentError } from 'commander';
import { type Status, statuses } from '../../config/types.ts';
import type { ListOptions } from '../ledger/list.ts';
import type { Terminal } from '../terminal.ts';
import { durationOption, withLedgerOptions } from './ledger-options.ts';

export function listCommand(terminal: Terminal): Command {
  const command = new Command('list')
    .summary('list handoffs')
    .description(
      'Lists the handoffs that are open, those first that have stood longest as they do. Age counts from the last change of status.',
    )
    .option('--all', 'also those completed or cancelled')
    .option('--status <status>', `only these: ${statuses.join(', ')}`, oneMoreStatus)
    .option('--team <team>', 'sent or received by that team')
    .option('--from <team>', 'sent by that team')
    .option('--to <team>', 'received by that team')
    .option('--type <type>', 'of that handoff type')
    .option('--who <login>', 'owned by or assigned to that person')
    .option(
      '--older-than <time>',
      'unchanged for longer than that: 90m, 24h, 2d, 1w',
      durationOption,
    )
    .option('--overdue', 'only those that are overdue');
  return withLedgerOptions(command)
    .option('--json', 'answer in JSON, with everything the ledger has of each')
    .option('--csv', 'answer in CSV')
    .addHelpText('after', examples)
    .action(async (options: ListOptions) => {
      const { list } = await import('../ledger/list.ts');
      await list(terminal, options);
    });
}

/** May be given several times, or several separated by commas. */
function oneMoreStatus(written: string, before: readonly Status[] = []): readonly Status[] {
  return [...before, ...written.split(',').map(statusOf)];
}

function statusOf(written: string): Status {
  const status = statuses.find((one) => one === written.trim().toLowerCase());
  if (status === undefined) {
    throw new InvalidArgumentError(`It must be one of ${statuses.join(', ')}.`);
  }
  return status;
}

const examples = `
Examples:
  $ baton list                                what is open
  $ baton list --team onboarding --overdue    what one team should have done by now
  $ baton list --status initiated --older-than 2d
  $ baton list --all --csv > handoffs.csv
`;
