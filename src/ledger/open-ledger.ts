// The ledger on a branch: read, change, and write if no other run has written meanwhile; otherwise
// retry.

import type { KnownAccount } from '../ports/accounts.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { LedgerStore } from '../ports/ledger-store.ts';
import { type ArchiveLimits, usualLimits } from './archive/archive-limits.ts';
import type { ReadVersion } from './archive/open-archives.ts';
import { isClosedLedger } from './closed.ts';
import { addReceipts, readReceiptFile, readReceipts } from './receipts/receipt-file.ts';
import { retryOnConflict, type WriteAttempt } from './retry/retry-on-conflict.ts';
import { cachedFile } from './sqlite/cached-file.ts';
import type { NewLedger } from './sqlite/database-image.ts';
import { loadSqlite } from './sqlite/load-sqlite.ts';

export interface LedgerOptions {
  /** When ended handoffs move to an archive. */
  readonly limits?: ArchiveLimits;
  readonly branch: LedgerStore;
  /** `owner/name`. */
  readonly repository: string;
  /** Milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Called for every write attempt. */
  readonly observe?: (attempt: WriteAttempt) => void;
}

export function openLedger({
  branch,
  repository,
  wait,
  random,
  observe,
  limits = usualLimits,
}: LedgerOptions): Ledger {
  const file = cachedFile(branch);
  const newLedger: NewLedger = { isNew: true };
  let prefetched = Promise.resolve();
  let accounts: readonly KnownAccount[] = [];
  const readVersion = readOnce((version, path) => branch.readVersion(version, path));
  const receipts = { readReceipts: () => readReceipts(branch) };
  const reading = () => ({ accounts, readVersion, ...receipts });
  const onBranch = { branch, repository, readVersion, wait, random, ...receipts };
  const read: Ledger['read'] = async (question) => {
    const [stored, { queryImage }] = await Promise.all([file.read(), loadSqlite(), prefetched]);
    return queryImage(stored?.bytes ?? newLedger, question, reading());
  };
  /** A ledger that is unreadable is not closed. */
  const refuseClosed = () =>
    read(async () => {}).catch((error: unknown) => {
      if (isClosedLedger(error)) {
        throw error;
      }
    });
  const settledMessages = async () => {
    const [stored, { settledIn }] = await Promise.all([file.read(), loadSqlite()]);
    return stored === null ? new Set<string>() : settledIn(stored.bytes);
  };
  return {
    name: branch.name,
    place: {
      title: `data branch ${branch.name}`,
      restore: 'Restore the branch',
      discard: `Delete the branch ${branch.name}`,
    },
    prefetch() {
      // Also opened and checked. A failure here is reported by the first real read.
      prefetched = read(async () => {}).catch(() => {});
    },
    read,
    recordAccounts(shown) {
      accounts = [...new Map([...accounts, ...shown].map((one) => [one.id, one])).values()];
    },
    transact: (change, retrying) =>
      retryOnConflict({ wait, random, retrying }, async () => {
        const [stored, { transactImage, discardBytes }] = await Promise.all([
          file.read(),
          loadSqlite(),
        ]);
        const { result, write } = await transactImage(
          stored?.bytes ?? newLedger,
          { repository, ...reading() },
          change,
        );
        if (write === null) {
          return { result };
        }
        const outcome = await file.replace(stored, write);
        observe?.({ outcome, bytes: write.bytes.length });
        if (outcome === 'written') {
          return { result };
        }
        discardBytes(write.bytes);
        return null;
      }),
    async rebuild(fill, now, mayContinue) {
      file.invalidate();
      await refuseClosed();
      const { rebuildOnBranch } = await import('./rebuild/rebuild-on-branch.ts');
      return rebuildOnBranch({ ...onBranch, now, limits }, fill, mayContinue);
    },
    async archiveEnded(now) {
      const stored = await file.read();
      if (stored === null || stored.bytes.length <= limits.ledger) {
        return null;
      }
      const { archiveOnBranch } = await import('./archive/archive-on-branch.ts');
      return archiveOnBranch({ ...onBranch, now, limits, observe, invalidate: file.invalidate });
    },
    async compare(fill, mayContinue) {
      await refuseClosed();
      const { compareOnBranch } = await import('./rebuild/rebuild-on-branch.ts');
      return compareOnBranch({ ...onBranch, readFormer: () => file.read() }, fill, mayContinue);
    },
    addReceipts: (added, message) =>
      retryOnConflict({ wait, random }, async () => {
        const [known, settled] = await Promise.all([readReceiptFile(branch), settledMessages()]);
        const outcome = await addReceipts(branch, known, { added, settled, message });
        if (outcome === 'written') {
          return { result: undefined };
        }
        if ((await branch.branchCreatedAt()) === null) {
          // Someone deleted it. Reading it again stops the run.
          file.invalidate();
        }
        return null;
      }),
    claimMessages: (now, claim) =>
      retryOnConflict({ wait, random }, async () => {
        const known = await readReceiptFile(branch);
        const [stored, { queryImage }] = await Promise.all([file.read(), loadSqlite()]);
        const due = await queryImage(stored?.bytes ?? newLedger, (view) => view.dueMessages(now), {
          ...reading(),
          readReceipts: async () => known.receipts,
        });
        const { result, receipts: added, reason: message } = claim(due);
        const settled = await settledMessages();
        const outcome = await addReceipts(branch, known, { added, settled, message });
        if (outcome === 'written') {
          return { result };
        }
        file.invalidate();
        return null;
      }),
    invalidate: file.invalidate,
    firstWrittenAt: () => branch.branchCreatedAt(),
  };
}

/** A version never changes: a run reads each once. One that could not be read is read again. */
function readOnce(read: ReadVersion): ReadVersion {
  const known = new Map<string, ReturnType<ReadVersion>>();
  return (version, path) => {
    const found =
      known.get(version) ??
      read(version, path).catch((error: unknown) => {
        known.delete(version);
        throw error;
      });
    known.set(version, found);
    return found;
  };
}
