// Commits of a copy on a branch, each with the archives that are new since the last.

import type { BranchState, LedgerStore, StoredFileChange } from '../../ports/ledger-store.ts';
import { compacted } from '../archive/archive-image.ts';
import { archivePath } from '../archive/archive-limits.ts';
import { setClosed } from '../closed.ts';
import { busy } from '../errors.ts';
import { receiptsPath } from '../receipts/receipt-file.ts';
import type { LedgerDatabase } from '../sqlite/ledger-database.ts';

export interface CopyCommits {
  storeFile(bytes: Uint8Array): Promise<string>;
  /** Only if there is a new one. */
  writeArchives(message: string): Promise<void>;
  write(message: string): Promise<void>;
}

export async function commitsTo(
  branch: LedgerStore,
  ledger: LedgerDatabase,
  previous: BranchState,
): Promise<CopyCommits> {
  let former = previous;
  let hasNew = false;
  let committed = await archivesOf(ledger);
  const receipts = await branch.readBeside(receiptsPath);
  // PostgreSQL has taken them over.
  let removed: readonly StoredFileChange[] =
    receipts === null ? [] : [{ path: receiptsPath, content: null }];
  const write = async (message: string) => {
    const archives = await archivesOf(ledger);
    const files = [...archives]
      .filter(([path, version]) => committed.get(path) !== version)
      .map(([path, content]) => ({ path, content }));
    await setClosed(ledger.queries, 'copy');
    const bytes = await compacted(ledger);
    const outcome = await branch.replaceWithFiles({
      ...{ bytes, previous: former, message },
      files: [...files, ...removed],
    });
    if (outcome.kind === 'conflict') {
      throw busy(1);
    }
    former = { commit: outcome.commit, file: { bytes, version: outcome.version } };
    committed = archives;
    removed = [];
    hasNew = false;
  };
  return {
    async storeFile(bytes) {
      hasNew = true;
      return branch.storeFile(bytes);
    },
    async writeArchives(message) {
      if (hasNew) {
        await write(message);
      }
    },
    write,
  };
}

/** Versions by path. */
async function archivesOf({ queries }: LedgerDatabase): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.selectFrom('archives').select(['number', 'version']).execute();
  return new Map(rows.map(({ number, version }) => [archivePath(number), version]));
}
