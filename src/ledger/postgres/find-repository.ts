// Finds a repository in the database by its name, for people: runs know its id.

import { joinList } from '../../base/join-list.ts';
import { ServiceError } from '../../ports/service-error.ts';
import type { PostgresServer } from './connection/client.ts';
import { demandSchema } from './schema/migrate.ts';
import { allSchema } from './schema/table-statements.ts';
import type { Repository } from './transactions/transaction.ts';

/**
 * @param name as of its last run; where two repositories had it, that of the newest run
 * @throws ServiceError if the database has nothing of it, or shows the role nothing
 */
export async function findRepository(server: PostgresServer, name: string): Promise<Repository> {
  const session = await server.connect();
  let isBroken = true;
  try {
    await demandSchema(session);
    const found = await session.query(
      `SELECT repository_id AS id, repository AS name FROM ${allSchema}.ledgers ledger
WHERE lower(repository) = lower($1)
ORDER BY (SELECT max(recorded_at) FROM ${allSchema}.changes change
  WHERE change.repository_id = ledger.repository_id) DESC NULLS LAST LIMIT 1`,
      [name],
    );
    const all = await session.query(
      `SELECT repository AS name FROM ${allSchema}.ledgers ORDER BY 1`,
    );
    isBroken = false;
    const [row] = found.rows;
    if (row === undefined || !('id' in row) || !('name' in row)) {
      throw unknownRepository(
        name,
        all.rows.flatMap((one) => ('name' in one ? [String(one.name)] : [])),
      );
    }
    return { id: Number(row.id), name: String(row.name) };
  } finally {
    session.release(isBroken);
  }
}

function unknownRepository(name: string, known: readonly string[]): ServiceError {
  const others =
    known.length === 0
      ? 'It shows this role no repository at all.'
      : `It has those of ${joinList(known, { most: 12 })}.`;
  return new ServiceError(
    'ledger_missing',
    `The PostgreSQL database has no handoffs of ${name}. ${others} Check the name, and the rights of the role.`,
  );
}
