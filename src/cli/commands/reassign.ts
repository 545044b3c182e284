// `baton reassign`: gives everything that a person has to other members of their team.

import { Command } from 'commander';
import { branchOption, databaseOption } from '../ledger-options.ts';
import type { Terminal } from '../output/terminal.ts';
import type { ReassignOptions } from '../reassign/reassign.ts';

export function reassignCommand(terminal: Terminal): Command {
  return new Command('reassign')
    .summary('Give a person’s handoffs to others')
    .description(
      'Assigns someone else on GitHub to every open handoff that a person has, and unassigns that person. The workflow then records the new owner and mentions both.',
    )
    .requiredOption('--from <login>', 'the person who has the handoffs now')
    .option('--to <login>', 'the member who gets them')
    .option('--by-policy', 'distribute them as the receiving team assigns new handoffs')
    .option('--dry-run', 'print what would change and change nothing')
    .option('--repo <owner/name>', 'repository (default: the one of this folder)')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .option('--data-branch <name>', branchOption)
    .option('--database-url <url>', databaseOption)
    .addHelpText('after', examples)
    .action(async (options: ReassignOptions) => {
      const { reassign } = await import('../reassign/reassign.ts');
      await reassign(terminal, options);
    });
}

const examples = `
Exits with 1 if a handoff could not be reassigned.

Examples:
  $ baton reassign --from alice --to bob              give everything to one person
  $ baton reassign --from alice --by-policy           distribute it in the team
  $ baton reassign --from alice --to bob --dry-run    only show it
`;
