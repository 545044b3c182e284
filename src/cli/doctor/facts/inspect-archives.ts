// Whether the archives on the data branch are those that the ledger names.

import type { ArchivedFacts, ArchivedFile } from '../../../ledger/ledger-reader.ts';
import type { LedgerStore } from '../../../ports/ledger-store.ts';

export interface FaultyArchive extends ArchivedFile {
  readonly fault: 'missing' | 'replaced';
  /** GitHub still has the content that the ledger names, in the history of the branch. */
  readonly isKept: boolean;
}

/** @param blobs ids of the branch's files, by path */
export async function inspectArchives(
  { files }: ArchivedFacts,
  blobs: ReadonlyMap<string, string>,
  { readVersion }: Pick<LedgerStore, 'readVersion'>,
): Promise<readonly FaultyArchive[]> {
  const faulty: FaultyArchive[] = [];
  for (const file of files) {
    const blob = blobs.get(file.path);
    if (blob !== file.version) {
      const isKept = (await readVersion(file.version, file.path)) !== null;
      faulty.push({ ...file, fault: blob === undefined ? 'missing' : 'replaced', isKept });
    }
  }
  return faulty;
}
