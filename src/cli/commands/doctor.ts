// `baton doctor`: is everything there that handoffs need?

import { Command } from 'commander';
import type { DoctorOptions } from '../doctor/doctor.ts';
import type { Terminal } from '../terminal.ts';

export function doctorCommand(terminal: Terminal): Command {
  return new Command('doctor')
    .summary('examine a repository on GitHub')
    .description(
      'Examines a repository on GitHub: workflow and schedule, permissions, configuration, forms, labels, people and teams, data branch and ledger. It says of each how it stands and how to mend it. It asks with the token from GITHUB_TOKEN, GH_TOKEN or `gh auth token`.',
    )
    .option('--repo <owner/name>', 'the repository; without it, the one of this folder')
    .option('--fix', 'create labels that are missing, and the data branch; nothing else changes')
    .option(
      '--config-path <path>',
      'the folder of the configuration; without it, as the workflow has it',
    )
    .option('--data-branch <name>', 'the branch of the ledger; without it, as the workflow has it')
    .option('--json', 'answer in JSON')
    .addHelpText('after', examples)
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('../doctor/doctor.ts');
      await doctor(terminal, options);
    });
}

const examples = `
Exits with 1 where there is a problem; warnings alone are good.

Examples:
  $ baton doctor                        the repository of this folder
  $ baton doctor --repo acme/handoffs   another
  $ baton doctor --fix                  and create what is missing
`;
