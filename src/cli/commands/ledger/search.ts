// `baton search`: finds past handoffs.

import { Command, InvalidArgumentError } from 'commander';
import type { SearchOptions } from '../../ledger/search.ts';
import { withAllRepositories } from '../../ledger-options.ts';
import type { Terminal } from '../../output/terminal.ts';
import { oneMoreStatus } from './list.ts';

export function searchCommand(terminal: Terminal): Command {
  const command = new Command('search')
    .summary('Find handoffs by their words')
    .description(
      'Finds open and past handoffs whose title or answers contain every word, newest first. Private answers are not in the ledger and are never found.',
    )
    .argument('<words...>', 'words, in any order and letter case, with or without accents')
    .option('--open', 'only open handoffs')
    .option('--status <status>', 'filter by status', oneMoreStatus)
    .option('--team <team>', 'filter by sending or receiving team')
    .option('--type <type>', 'filter by handoff type')
    .option('--limit <number>', 'most handoffs to show', limitOption, 50);
  return withAllRepositories(command)
    .option('--json', 'print JSON, with every column of the ledger')
    .addHelpText('after', examples)
    .action(async (words: readonly string[], options: SearchOptions) => {
      const { search } = await import('../../ledger/search.ts');
      await search(terminal, words, options);
    });
}

function limitOption(written: string): number {
  const limit = /^\d{1,6}$/.test(written) ? Number(written) : 0;
  if (limit === 0) {
    throw new InvalidArgumentError('Write a whole number of handoffs, such as 20.');
  }
  return limit;
}

const examples = `
Exits with 1 if nothing is found.

Examples:
  $ baton search Example Ltd
  $ baton search "single sign-on" --type sales_to_onboarding
  $ baton search portal --status completed --limit 5 --json
`;
