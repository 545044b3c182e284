// Rebuilds and compares the ledger of a branch.

import type {
  Compared,
  MayContinue,
  PreviousLedger,
  RebuildFn,
  Rebuilt,
} from '../../ports/ledger.ts';
import type { BranchState, LedgerStore } from '../../ports/ledger-store.ts';
import type { ArchiveLimits } from '../archive/archive-limits.ts';
import type { ReadVersion } from '../archive/open-archives.ts';
import { deletedMeanwhile } from '../errors.ts';
import type { ReadReceipts } from '../receipts/with-receipts.ts';
import { type RetryOptions, retryOnConflict } from '../retry/retry-on-conflict.ts';
import { compareWithFormer, openRebuild } from './open-rebuild.ts';
import type { ReadFormer } from './previous-ledger.ts';

interface OnBranch extends RetryOptions {
  readonly branch: LedgerStore;
  /** `owner/name`. */
  readonly repository: string;
  /** Of archives; each is read once. */
  readonly readVersion: ReadVersion;
  readonly readReceipts: ReadReceipts;
}

/** @param now UTC ISO 8601 */
export async function rebuildOnBranch<T>(
  {
    branch,
    repository,
    readVersion,
    readReceipts,
    now,
    limits,
    ...retrying
  }: OnBranch & { readonly now: string; readonly limits: ArchiveLimits },
  fill: RebuildFn<T>,
  mayContinue: MayContinue = () => false,
): Promise<Rebuilt<T>> {
  const { versionOf, storeFile } = branch;
  let previous: BranchState = { commit: null, file: null };
  const rebuilding = await openRebuild({
    ...{ repository, readReceipts },
    keeping: { store: branch, path: 'rebuild.db', mayContinue },
    readVersion: branch.readVersion,
    archiving: { limits, now, versionOf, storeFile, readVersion },
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
      { ...retrying, retrying: { beforeRetry: former.reload } },
      async () => {
        const { result, reason } = await fill(changes, former);
        const { bytes, archives } = await rebuilding.finish();
        const keptAs = previous.file === null ? null : keptPath(now);
        const kept =
          previous.file === null ? [] : [{ path: keptPath(now), content: previous.file.version }];
        const files = [...kept, ...archives];
        const message = `${reason}\n\n${keptLine(former.state, keptPath(now))}`;
        const { kind } = await branch.replaceWithFiles({ bytes, previous, files, message });
        return kind === 'written' ? { result: { result, former: former.state, keptAs } } : null;
      },
    );
  } finally {
    rebuilding.close();
  }
}

export function compareOnBranch<T>(
  {
    branch,
    repository,
    readFormer,
  }: Pick<OnBranch, 'branch' | 'repository'> & Pick<ReadFormer, 'readFormer'>,
  fill: RebuildFn<T>,
  mayContinue: MayContinue = () => false,
): Promise<Compared<T>> {
  const keeping = { store: branch, path: 'verify.db', mayContinue };
  const { readVersion } = branch;
  return compareWithFormer({ repository, keeping, readVersion, readFormer }, fill);
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
