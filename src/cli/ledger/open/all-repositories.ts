// Commands that read all repositories of a PostgreSQL database.

import type { DatabaseOrganisation } from '../../../ledger/postgres/open-database.ts';
import { usageError } from '../../cli-error.ts';
import { withProgress } from '../../output/progress.ts';
import type { Terminal } from '../../output/terminal.ts';
import { type DatabaseOptions, databaseOf, withWayOut } from './database.ts';

export interface AllRepositoriesOptions extends DatabaseOptions {
  readonly repo?: string;
  readonly allRepositories?: true;
}

/** @param flag the option that asks for all of them */
export async function withOrganisation<T>(
  terminal: Terminal,
  options: AllRepositoriesOptions,
  {
    flag = '--all-repositories',
    ask,
  }: { readonly flag?: string; readonly ask: (all: DatabaseOrganisation) => Promise<T> },
): Promise<T> {
  if (options.repo !== undefined) {
    throw usageError(`Choose one of \`${flag}\` and \`--repo\`.`);
  }
  const database = databaseOf(terminal, options);
  if (database === null) {
    throw usageError(
      `\`${flag}\` needs a ledger in PostgreSQL: a branch or file has the handoffs of one repository only. Pass \`--database-url\`, or set DATABASE_URL.`,
    );
  }
  const { openOrganisationAt } = await import('../../../ledger/postgres/open-database.ts');
  const organisation = openOrganisationAt({ ...database, environment: terminal.environment });
  try {
    return await withProgress(terminal, 'Reading all repositories', () => ask(organisation));
  } catch (error) {
    throw withWayOut(error, database);
  } finally {
    await organisation.close();
  }
}
