// A migration that is killed: from some point on, nothing that it asks is done.

import type { PostgresServer } from '../../../src/ledger/postgres/connection/client.ts';
import type { LedgerStore } from '../../../src/ports/ledger-store.ts';

const killed = () => new Error('killed');

/** @param at which statement is the first that does not reach the server, from 1 */
export function killedAt(
  to: PostgresServer,
  at: number,
): { readonly server: PostgresServer; count(): number } {
  let statements = 0;
  const server: PostgresServer = {
    async connect() {
      if (statements >= at) {
        throw killed();
      }
      const session = await to.connect();
      return {
        table: session.table,
        async query(text, values) {
          statements += 1;
          if (statements >= at) {
            throw killed();
          }
          return session.query(text, values);
        },
        // The server rolls back what a lost session has not committed.
        release(isBroken) {
          session.query('ROLLBACK').finally(() => session.release(isBroken));
        },
      };
    },
  };
  return { server, count: () => statements };
}

/** @param at which commit of the branch is the last, from 1; it is made or not */
export function killedCommit(
  to: LedgerStore,
  { at, when }: { readonly at: number; readonly when: 'before' | 'after' },
): LedgerStore {
  let commits = 0;
  const last = async <T>(commit: () => Promise<T>): Promise<T> => {
    commits += 1;
    if (commits > at || (commits === at && when === 'before')) {
      throw killed();
    }
    const outcome = await commit();
    if (commits === at) {
      throw killed();
    }
    return outcome;
  };
  return {
    ...to,
    write: (change) => last(() => to.write(change)),
    replaceWithFiles: (change) => last(() => to.replaceWithFiles(change)),
  };
}
