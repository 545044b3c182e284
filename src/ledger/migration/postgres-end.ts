// The ledger of a repository in PostgreSQL, as a migration finds it, closes it and opens it.

import type { ClosedAs } from '../closed.ts';
import { allSchema } from '../postgres/schema/table-statements.ts';
import type { Transactions } from '../postgres/transactions/open-transactions.ts';
import type { OpenTransaction, Repository } from '../postgres/transactions/transaction.ts';
import { lockLedger, noteChange, revisionIn } from '../postgres/transactions/transaction.ts';
import type { MovableLedger } from './movable-ledger.ts';

export function postgresEnd({
  transactions,
}: {
  readonly transactions: Transactions;
}): MovableLedger {
  return {
    state: () =>
      transactions.inMode('read', async ({ query, db }, { id }) => {
        const { rows } = await query(
          `SELECT closed FROM ${allSchema}.ledgers WHERE repository_id = $1`,
          [id],
        );
        const event = await db.selectFrom('events').select('id').limit(1).executeTakeFirst();
        return { closed: closedIn(rows), isEmpty: event === undefined, owner: id };
      }),
    setClosed: (closed, reason) =>
      transactions.inMode('write', async (transaction, own) => {
        if (await setClosedIn(transaction, own, { closed, reason })) {
          await transaction.commit();
        }
      }),
  };
}

/** @returns false if it was so before */
async function setClosedIn(
  transaction: OpenTransaction,
  own: Repository,
  { closed, reason }: { readonly closed: ClosedAs | null; readonly reason: string },
): Promise<boolean> {
  const { rows } = await lockLedger(transaction, own);
  if (closedIn(rows) === closed) {
    return false;
  }
  await transaction.query(`UPDATE ${allSchema}.ledgers SET closed = $2 WHERE repository_id = $1`, [
    own.id,
    closed,
  ]);
  await noteChange(transaction, own, { revision: revisionIn(rows), reason });
  return true;
}

function closedIn([row]: readonly object[]): string | null {
  return row !== undefined && 'closed' in row && typeof row.closed === 'string' ? row.closed : null;
}
