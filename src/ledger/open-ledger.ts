// The ledger on a branch: read, change, and write if no other run has written meanwhile; otherwise
// retry.

import type { KnownAccount } from '../ports/accounts.ts';
import type { Ledger, PreviousLedger } from '../ports/ledger.ts';
import type { BranchState, LedgerStore } from '../ports/ledger-store.ts';
import type { Retrying } from '../ports/retrying.ts';
import { archivedMessage } from '../render/commit-message.ts';
import { type ArchiveLimits, archivePath, usualLimits } from './archive/archive-limits.ts';
import type { ReadVersion } from './archive/open-archives.ts';
import { backOff, maxTotalDelay } from './backoff.ts';
import { isClosedLedger } from './closed.ts';
import { busy, deletedMeanwhile } from './errors.ts';
import { addReceipts, readReceiptFile, readReceipts } from './receipts/receipt-file.ts';
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

export interface WriteAttempt {
  readonly outcome: 'written' | 'conflict';
  /** Size of the whole file. */
  readonly bytes: number;
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
    async rebuild(fill, now, mayContinue = () => false) {
      file.invalidate();
      await refuseClosed();
      const { openRebuild } = await import('./rebuild/open-rebuild.ts');
      const { versionOf, storeFile } = branch;
      let previous: BranchState = { commit: null, file: null };
      const rebuilding = await openRebuild({
        ...{ repository, ...receipts },
        keeping: { store: branch, path: 'rebuild.db', mayContinue },
        readVersion: branch.readVersion,
        archiving: { limits, now, versionOf, storeFile, readVersion: branch.readVersion },
        async readFormer() {
          const found = await branch.readRaw();
          // What only the ledger knows would be gone, too.
          if (previous.file !== null && found.file === null) {
            throw deletedMeanwhile(branch.name);
          }
          previous = found;
          return found.file;
        },
      });
      const { newLedger: changes, former } = rebuilding;
      try {
        return await retryOnConflict(
          { wait, random, retrying: { beforeRetry: former.reload } },
          async () => {
            const { result, reason } = await fill(changes, former);
            const { bytes, archives } = await rebuilding.finish();
            const keptAs = previous.file === null ? null : keptPath(now);
            const kept =
              previous.file === null
                ? []
                : [{ path: keptPath(now), content: previous.file.version }];
            const files = [...kept, ...archives];
            const message = `${reason}\n\n${keptLine(former.state, keptPath(now))}`;
            const { kind } = await branch.replaceWithFiles({ bytes, previous, files, message });
            return kind === 'written' ? { result: { result, former: former.state, keptAs } } : null;
          },
        );
      } finally {
        rebuilding.close();
      }
    },
    async archiveEnded(now) {
      const stored = await file.read();
      if (stored === null || stored.bytes.length <= limits.ledger) {
        return null;
      }
      return retryOnConflict({ wait, random }, async () => {
        file.invalidate();
        const [previous, { archiveImage }] = await Promise.all([
          branch.readRaw(),
          import('./archive/archive-image.ts'),
        ]);
        const { versionOf } = branch;
        const options = { limits, now, readVersion, versionOf };
        const moved =
          previous.file === null ? null : await archiveImage(previous.file.bytes, options);
        if (moved === null) {
          return { result: null };
        }
        const { bytes, archive, issues } = moved;
        const path = archivePath(archive.number);
        const { kind } = await branch.replaceWithFiles({
          bytes,
          previous,
          files: [{ path, content: archive.bytes }],
          message: archivedMessage(issues, path),
        });
        observe?.({ outcome: kind, bytes: bytes.length + archive.bytes.length });
        return kind === 'written' ? { result: { archive: path, issues } } : null;
      });
    },
    async compare(fill, mayContinue = () => false) {
      await refuseClosed();
      const { openComparison } = await import('./rebuild/open-rebuild.ts');
      const { newLedger: changes, ...comparing } = await openComparison({
        repository,
        keeping: { store: branch, path: 'verify.db', mayContinue },
        readVersion: branch.readVersion,
        readFormer: () => file.read(),
      });
      try {
        const { result } = await fill(changes, comparing.former);
        return { result, discrepancies: await comparing.finish() };
      } finally {
        comparing.close();
      }
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

/** Where a rebuild keeps the previous file, next to the ledger. */
function keptPath(now: string): string {
  return `handoffs-${now.replaceAll(':', '')}.db`;
}

/** The end of a commit message. */
function keptLine(former: PreviousLedger['state'], path: string): string {
  return {
    valid: `The previous ledger is kept as ${path}.`,
    damaged: `The previous ledger was unreadable. It is kept as ${path}.`,
    missing: 'There was no previous ledger.',
  }[former];
}

/**
 * Retries, with a growing delay, until the write succeeds.
 *
 * @param attempt returns null on a conflict
 */
async function retryOnConflict<T>(
  {
    wait,
    random,
    retrying,
  }: Pick<LedgerOptions, 'wait' | 'random'> & { readonly retrying?: Retrying | undefined },
  attempt: () => Promise<{ readonly result: T } | null>,
): Promise<T> {
  let waited = 0;
  for (let tried = 1; ; tried += 1) {
    const done = await attempt();
    if (done !== null) {
      return done.result;
    }
    if ((await retrying?.waitForTurn?.()) !== true) {
      const delay = backOff(tried, random());
      waited += delay;
      if (waited > maxTotalDelay) {
        throw busy(tried);
      }
      await wait(delay);
    }
    await retrying?.beforeRetry();
  }
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
