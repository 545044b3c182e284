// `baton doctor`: checks that a repository is ready for handoffs.

import { Command } from 'commander';
import type { DoctorOptions } from '../doctor/doctor.ts';
import type { Terminal } from '../output/terminal.ts';
import { configPathOption } from '../path-options.ts';

export function doctorCommand(terminal: Terminal): Command {
  return new Command('doctor')
    .summary('Check a repository on GitHub')
    .description(
      'Checks a repository on GitHub: workflow, schedule, permissions, configuration, forms, labels, people, teams, data branch or database, and ledger. Shows how to fix each problem. Uses the token in GITHUB_TOKEN, GH_TOKEN or `gh auth token`.',
    )
    .option('--repo <owner/name>', 'repository (default: the one of this folder)')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .option('--fix', 'create missing labels and the data branch; change nothing else')
    .option(
      '--config-path <path>',
      'configuration folder (default: from the workflow)',
      configPathOption,
    )
    .option('--data-branch <name>', 'ledger branch (default: from the workflow)')
    .option(
      '--database-url <url>',
      'PostgreSQL database to check (default: DATABASE_URL, if the workflow has one)',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('../doctor/doctor.ts');
      await doctor(terminal, options);
    });
}

const examples = `
Exits with 1 if there are problems. Warnings do not count.

Examples:
  $ baton doctor                        check the repository of this folder
  $ baton doctor --repo acme/handoffs   check another repository
  $ baton doctor --fix                  create what is missing
`;
