// `baton dashboard`: writes the dashboard as one file.

import { Command } from 'commander';
import type { DashboardOptions } from '../../ledger/dashboard.ts';
import { daysOption, instantOption, withAllRepositories } from '../../ledger-options.ts';
import type { Terminal } from '../../output/terminal.ts';

export function dashboardCommand(terminal: Terminal): Command {
  const command = new Command('dashboard')
    .summary('Write the dashboard')
    .description(
      'Writes charts of the handoffs as one HTML file that needs no network. It never contains answers of forms. The figures match `baton metrics`.',
    )
    .option('--out <page.html>', 'file to write; `-` is standard output', 'dashboard.html')
    .option(
      '--days <days>',
      'period that is shown first (default: from the configuration, or 30)',
      daysOption,
    )
    .option(
      '--as-of <instant>',
      'show the state at this ISO 8601 instant (default: now)',
      instantOption,
    )
    .option('--titles', 'include the titles of open handoffs')
    .option('--logins', 'include the logins of people who have open handoffs');
  return withAllRepositories(command)
    .addHelpText('after', examples)
    .action(async (options: DashboardOptions) => {
      const { saveDashboard } = await import('../../ledger/dashboard.ts');
      await saveDashboard(terminal, options);
    });
}

const examples = `
Examples:
  $ baton dashboard                               write dashboard.html
  $ baton dashboard --out /tmp/week.html --days 7
  $ baton dashboard --titles --logins             for readers of the repository
  $ baton dashboard --all-repositories            of the database in DATABASE_URL
`;
