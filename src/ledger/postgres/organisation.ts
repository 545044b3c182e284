// The ledgers of all repositories in the database, for reports over them. One repository is read at a time, each in a
// transaction of its own, so that memory does not grow with their number.

import type { Organisation, RecordedRepository } from '../../ports/organisation.ts';
import type { PostgresServer } from './connection/client.ts';
import { failureOf } from './connection/errors.ts';
import { narrowRole } from './connection/unusable-database.ts';
import { openPostgresLedger } from './open-postgres-ledger.ts';
import { demandSchema } from './schema/migrate.ts';
import { allSchema } from './schema/table-statements.ts';
import type { TransactionsOptions } from './transactions/open-transactions.ts';

export function openOrganisation(
  options: Pick<TransactionsOptions, 'server' | 'wait' | 'random' | 'tries'>,
): Organisation {
  return {
    repositories: () => listRepositories(options.server),
    read: (repository, question) =>
      openPostgresLedger({
        ...options,
        repository: async () => repository,
        isReadOnly: true,
        // The list of repositories comes from them.
        hasSchema: true,
      }).read(question),
  };
}

/** Row-level security would hide the others without an error. */
const mayReadAll = `SELECT current_user AS role, (NOT row_security_active('${allSchema}.handoffs')
  OR EXISTS (SELECT FROM ${allSchema}.role_repositories
    WHERE role_name = current_user AND repository_id IS NULL))::integer AS reads_all`;

async function listRepositories(server: PostgresServer): Promise<readonly RecordedRepository[]> {
  try {
    const session = await server.connect();
    let isBroken = true;
    try {
      await demandSchema(session);
      const [rights] = (await session.query(mayReadAll)).rows;
      if (rights === undefined || !('reads_all' in rights) || rights.reads_all !== 1) {
        throw narrowRole(rights !== undefined && 'role' in rights ? String(rights.role) : '');
      }
      const { rows } = await session.query(
        // One that a migration closed is an unfinished copy, or counts elsewhere.
        `SELECT repository_id AS id, repository AS name FROM ${allSchema}.ledgers
WHERE closed IS NULL ORDER BY 2, 1`,
      );
      isBroken = false;
      return rows.flatMap((row) =>
        'id' in row && 'name' in row ? [{ id: Number(row.id), name: String(row.name) }] : [],
      );
    } finally {
      session.release(isBroken);
    }
  } catch (error) {
    throw failureOf(error)?.error ?? error;
  }
}
