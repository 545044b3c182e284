// The ledger in a PostgreSQL database, which may have those of many repositories. Runs of one repository that
// record something follow each other; those of others do not wait for them.

import { type Ledger, postgresLedgerName } from '../../ports/ledger.ts';
import { busy } from '../errors.ts';
import { ledgerTransaction } from '../ledger-transaction.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import { applyReceipts, dueMessages } from '../queries/outbox-queries.ts';
import type { CopiedPart } from './copy-ledger.ts';
import { withOpenElsewhere } from './open-elsewhere.ts';
import { shownAccounts } from './shown-accounts.ts';
import {
  maxTries,
  openTransactions,
  type TransactionsOptions,
} from './transactions/open-transactions.ts';
import { noteChange, revisionOf, takeTurn } from './transactions/transaction.ts';

export interface PostgresLedger extends Ledger {
  /**
   * As a SQLite file; null if nothing was ever recorded.
   * @param part which rows; default: all of them
   */
  copy(part?: CopiedPart): Promise<Uint8Array | null>;
  /** Without copying them. @param since UTC ISO 8601 */
  countHandoffs(since: string): Promise<HandoffCounts>;
}

export interface HandoffCounts {
  readonly all: number;
  /** Initiated since then. */
  readonly new: number;
}

export function openPostgresLedger(options: TransactionsOptions): PostgresLedger {
  const accounts = shownAccounts();
  const { connect, inMode, whose } = openTransactions(options);
  const read: Ledger['read'] = (question) =>
    inMode(accounts.hasUnrecorded() ? 'try' : 'read', async ({ db }) => {
      await accounts.record(db);
      return question(ledgerView(db));
    });
  const copy = async (part?: CopiedPart) => {
    const { copyToFile } = await import('./rebuild.ts');
    return inMode('read', (transaction) => copyToFile(transaction, part));
  };
  return {
    name: postgresLedgerName,
    place: {
      title: 'ledger of this repository in the PostgreSQL database',
      restore: 'Restore the database from a backup',
      discard: 'Delete the rows of that repository',
    },
    prefetch() {
      // A failure here is reported by the first real read.
      connect().catch(() => {});
    },
    read,
    recordAccounts: accounts.add,
    transact: (change, retrying) =>
      inMode(
        'write',
        async (transaction, own) => {
          const revision = await takeTurn(transaction, own);
          const noteRecorded = await accounts.record(transaction.db);
          const { result, reason } = await change(
            withOpenElsewhere(ledgerTransaction(transaction.db, own.name), transaction),
          );
          if (reason !== null) {
            await noteChange(transaction, own, { revision, reason });
            await transaction.commit();
            noteRecorded();
          }
          return result;
        },
        retrying?.beforeRetry,
      ),
    addReceipts: (receipts, reason) =>
      inMode('write', async (transaction, own) => {
        const revision = await takeTurn(transaction, own);
        await applyReceipts(transaction.db, receipts);
        await noteChange(transaction, own, { revision, reason });
        await transaction.commit();
      }),
    claimMessages: (now, claim) =>
      inMode('write', async (transaction, own) => {
        const revision = await takeTurn(transaction, own);
        const { result, receipts, reason } = claim(await dueMessages(transaction.db, now));
        if (receipts.length > 0) {
          await applyReceipts(transaction.db, receipts);
          await noteChange(transaction, own, { revision, reason });
          await transaction.commit();
        }
        return result;
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
    countHandoffs: (since) =>
      inMode('read', async ({ db }) => {
        const { all, initiated } = await db
          .selectFrom('handoffs')
          .select(({ fn, eb }) => [
            fn.countAll<number>().as('all'),
            fn
              .countAll<number>()
              .filterWhere(eb('initiated_at', '>=', since))
              .as('initiated'),
          ])
          .executeTakeFirstOrThrow();
        return { all: Number(all), new: Number(initiated) };
      }),
    firstWrittenAt: () => read((view) => view.createdAt()),
  };
}

function keptIn(name: string): string {
  return `rows of \`baton.replaced_rows\` with \`kept_as = '${name}'\``;
}
