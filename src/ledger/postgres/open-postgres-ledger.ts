// The ledger in a PostgreSQL database, which may have those of many repositories. Runs of one repository that
// record something follow each other; those of others do not wait for them.

import type { KnownAccount } from '../../ports/accounts.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { backOff } from '../backoff.ts';
import { busy } from '../errors.ts';
import { ledgerTransaction } from '../ledger-transaction.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import { applyReceipts } from '../queries/outbox-queries.ts';
import { recordAccounts } from '../queries/people-queries.ts';
import type { PostgresServer, PostgresSession } from './client.ts';
import { failureOf } from './errors.ts';
import { demandSchema, migrate } from './schema/migrate.ts';
import {
  inTransaction,
  noteChange,
  type OpenTransaction,
  type Repository,
  revisionOf,
  takeTurn,
} from './transaction.ts';

export interface PostgresLedgerOptions {
  readonly server: PostgresServer;
  /** Asked once. */
  readonly repository: () => Promise<Repository>;
  /** Milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** It only answers questions: the tables stay as they are, or missing. */
  readonly isReadOnly?: boolean;
}

export interface PostgresLedger extends Ledger {
  /** As a SQLite file; null if nothing was ever recorded. */
  copy(): Promise<Uint8Array | null>;
}

/** A failover takes most servers less than half a minute. */
const maxTries = 8;

export function openPostgresLedger(options: PostgresLedgerOptions): PostgresLedger {
  const { server, isReadOnly = false } = options;
  let accounts: readonly KnownAccount[] = [];
  let repository: Promise<Repository> | undefined;
  const whose = () => {
    repository ??= options.repository();
    return repository;
  };
  const session = sessionsOf(server, isReadOnly ? demandSchema : migrate);
  const inMode = <T>(
    mode: 'read' | 'try' | 'write',
    act: (transaction: OpenTransaction, repository: Repository) => Promise<T>,
    beforeRetry?: () => Promise<void>,
  ): Promise<T> =>
    retryPassing({ ...options, beforeRetry }, async () => {
      const own = await whose();
      return session((one) =>
        inTransaction(one, { mode, repository: own }, (transaction) => act(transaction, own)),
      );
    });
  const read: Ledger['read'] = (question) =>
    inMode(accounts.length === 0 ? 'read' : 'try', async ({ db }) => {
      await recordAccounts(db, accounts);
      return question(ledgerView(db));
    });
  const copy = async () => {
    const { copyToFile } = await import('./rebuild.ts');
    return inMode('read', (transaction) => copyToFile(transaction));
  };
  return {
    name: 'postgresql',
    place: {
      title: 'ledger of this repository in the PostgreSQL database',
      restore: 'Restore the database from a backup',
      discard: 'Delete the rows of that repository',
    },
    prefetch() {
      // A failure here is reported by the first real read.
      read(async () => {}).catch(() => {});
    },
    read,
    recordAccounts(shown) {
      accounts = [...new Map([...accounts, ...shown].map((one) => [one.id, one])).values()];
    },
    transact: (change, beforeRetry) =>
      inMode(
        'write',
        async (transaction, own) => {
          const revision = await takeTurn(transaction, own);
          await recordAccounts(transaction.db, accounts);
          const { result, reason } = await change(ledgerTransaction(transaction.db, own.name));
          if (reason !== null) {
            await noteChange(transaction, own, { revision, reason });
            await transaction.commit();
          }
          return result;
        },
        beforeRetry,
      ),
    addReceipts: (receipts, reason) =>
      inMode('write', async (transaction, own) => {
        const revision = await takeTurn(transaction, own);
        await applyReceipts(transaction.db, receipts);
        await noteChange(transaction, own, { revision, reason });
        await transaction.commit();
      }),
    // Each question reads the database.
    invalidate() {},
    async rebuild(fill, now) {
      const { copyToFile, rebuildFile, replaceRows } = await import('./rebuild.ts');
      let previous = { revision: 0, isEmpty: true };
      const readFile = () =>
        inMode('read', async (transaction, own) => {
          const bytes = await copyToFile(transaction);
          previous = { revision: await revisionOf(transaction, own), isEmpty: bytes === null };
          return bytes;
        });
      const keepAs = `replaced ${now}`;
      const rebuilt = await rebuildFile(
        { readFile, tries: maxTries },
        { repository: await whose(), fill, now },
        ({ bytes, reason }) =>
          inMode('write', async (transaction, own) => {
            const revision = await takeTurn(transaction, own);
            if (revision !== previous.revision + 1) {
              return false;
            }
            await replaceRows(transaction, own, { bytes, keepAs });
            await noteChange(transaction, own, { revision, reason });
            await transaction.commit();
            return true;
          }),
      );
      if (rebuilt === null) {
        throw busy(maxTries);
      }
      const { result, former } = rebuilt;
      return { result, former, keptAs: previous.isEmpty ? null : keptIn(keepAs) };
    },
    archiveEnded: async () => null,
    async compare(fill) {
      const { compareFile } = await import('./rebuild.ts');
      return compareFile(copy, await whose(), fill);
    },
    copy,
    firstWrittenAt: () => read((view) => view.createdAt()),
  };
}

function keptIn(name: string): string {
  return `rows of \`baton.replaced_rows\` with \`kept_as = '${name}'\``;
}

/** Sessions of a database that has the schema of this release. */
function sessionsOf(server: PostgresServer, prepare: (session: PostgresSession) => Promise<void>) {
  let migrated: Promise<void> | undefined;
  return async <T>(act: (session: PostgresSession) => Promise<T>): Promise<T> => {
    const session = await server.connect();
    try {
      migrated ??= prepare(session);
      await migrated;
      const result = await act(session);
      session.release(false);
      return result;
    } catch (error) {
      migrated = undefined;
      session.release(true);
      throw error;
    }
  };
}

/** Tries again, with a growing delay, what a moment later may succeed. */
async function retryPassing<T>(
  {
    wait,
    random,
    beforeRetry,
  }: Pick<PostgresLedgerOptions, 'wait' | 'random'> & {
    readonly beforeRetry?: (() => Promise<void>) | undefined;
  },
  attempt: () => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) {
        throw error;
      }
      if (!failure.isPassing || tried === maxTries) {
        throw failure.error;
      }
      await wait(backOff(tried, random()));
      await beforeRetry?.();
    }
  }
}
