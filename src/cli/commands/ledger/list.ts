// `baton list`: lists handoffs.

import { Command, InvalidArgumentError } from 'commander';
import { type Status, statuses } from '../../../config/types.ts';
import type { ListOptions } from '../../ledger/list/list-options.ts';
import { durationOption, secondsOption, withAllRepositories } from '../../ledger-options.ts';
import { asCsv, withCsvOptions } from '../../output/excel.ts';
import type { Terminal } from '../../output/terminal.ts';

/** `--watch` without a number is `true`. */
type ListFlags = Omit<ListOptions, 'watch'> & { readonly watch?: number | true };

function watchEvery(seconds: number | true | undefined): Pick<ListOptions, 'watch'> {
  return seconds === undefined ? {} : { watch: seconds === true ? 30 : seconds };
}

export function listCommand(terminal: Terminal): Command {
  const command = new Command('list')
    .summary('List handoffs')
    .description(
      'Lists open handoffs, longest in their current status first. Age counts from the last status change.',
    )
    .option('--all', 'include completed and cancelled handoffs')
    .option('--status <status>', `filter by status: ${statuses.join(', ')}`, oneMoreStatus)
    .option('--team <team>', 'filter by sending or receiving team')
    .option('--from <team>', 'filter by sending team')
    .option('--to <team>', 'filter by receiving team')
    .option('--type <type>', 'filter by handoff type')
    .option('--who <login>', 'filter by owner or assignee, forms by sender; `@me` is you')
    .option('--mine', 'only handoffs that you have, as `--who @me`')
    .option('--older-than <time>', 'filter by minimum age: 90m, 24h, 2d, 1w', durationOption)
    .option('--overdue', 'only overdue handoffs')
    .option('--orphaned', 'only handoffs of people who left the team, or whose accounts are gone')
    .option('--incomplete', 'forms that are not handed over yet, instead of handoffs')
    .option('--scheduled', 'forms that open by themselves and when, instead of handoffs');
  return withCsvOptions(
    withAllRepositories(command).option('--json', 'print JSON, with every column of the ledger'),
  )
    .option('--watch [seconds]', 'read again every 30 seconds, or as often as given', secondsOption)
    .addHelpText('after', examples)
    .action(async (options: ListFlags) => {
      const { list } = await import('../../ledger/list/list.ts');
      const { watch, ...others } = options;
      const csv = asCsv(terminal, { ...others, ...watchEvery(watch) });
      await list(csv.terminal, csv.options);
    });
}

/** Repeatable, or several values separated by commas. */
export function oneMoreStatus(written: string, before: readonly Status[] = []): readonly Status[] {
  return [...before, ...written.split(',').map(statusOf)];
}

function statusOf(written: string): Status {
  const status = statuses.find((one) => one === written.trim().toLowerCase());
  if (status === undefined) {
    throw new InvalidArgumentError(`Choose from ${statuses.join(', ')}.`);
  }
  return status;
}

const examples = `
Examples:
  $ baton list                                open handoffs
  $ baton list --mine                         what you have to do
  $ baton list --team onboarding --overdue    what one team should have done by now
  $ baton list --status initiated --older-than 2d
  $ baton list --incomplete --from sales      what a team has still to complete
  $ baton list --all --csv > handoffs.csv
  $ baton list --all --excel > handoffs.csv   the same for Excel
`;
