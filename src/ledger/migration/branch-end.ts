// The ledger on a branch, as a migration finds it, closes it and opens it.

import type { LedgerStore } from '../../ports/ledger-store.ts';
import { allArchives } from '../archive/choose-archives.ts';
import { closedAs, setClosed } from '../closed.ts';
import { busy } from '../errors.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import { readReceipts } from '../receipts/receipt-file.ts';
import { takeOverReceipts } from '../receipts/with-receipts.ts';
import { backOff } from '../retry/backoff.ts';
import { type LedgerDatabase, openLedgerDatabase } from '../sqlite/ledger-database.ts';
import type { MovableLedger } from './movable-ledger.ts';
import { issuesWithRows } from './rows.ts';

/** Runs write at the same time until the ledger is closed. */
const maxTries = 10;

export function branchEnd({
  branch,
  wait,
}: {
  readonly branch: LedgerStore;
  readonly wait: (ms: number) => Promise<void>;
}): MovableLedger {
  return {
    async state() {
      const stored = await branch.read();
      return stored === null
        ? { closed: null, isEmpty: true, owner: null }
        : withDatabase(stored.bytes, async ({ queries: db }) => ({
            closed: await closedAs(db),
            isEmpty:
              (await issuesWithRows({ db })).length === 0 && (await allArchives(db)).length === 0,
            owner: await ledgerView(db).repositoryId(),
          }));
    },
    async setClosed(closed, message) {
      for (let tried = 1; tried <= maxTries; tried += 1) {
        const stored = await branch.read();
        if (stored === null) {
          return;
        }
        const bytes = await withDatabase(stored.bytes, async (database) => {
          if ((await closedAs(database.queries)) === closed) {
            return null;
          }
          await takeOverReceipts(database.queries, () => readReceipts(branch));
          await setClosed(database.queries, closed);
          return database.export();
        });
        if (bytes === null) {
          return;
        }
        const { kind } = await branch.write({ bytes, expected: stored.version, message });
        if (kind === 'written') {
          return;
        }
        await wait(backOff(tried, 1));
      }
      throw busy(maxTries);
    },
  };
}

export async function withDatabase<T>(
  bytes: Uint8Array | null,
  act: (database: LedgerDatabase) => Promise<T>,
): Promise<T> {
  const database = await openLedgerDatabase({ bytes });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}
