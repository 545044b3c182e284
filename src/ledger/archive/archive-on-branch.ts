// Moves ended handoffs out of the ledger of a branch.

import type { Archived } from '../../ports/ledger.ts';
import type { LedgerStore } from '../../ports/ledger-store.ts';
import { archivedMessage } from '../../render/commit-message.ts';
import {
  type RetryOptions,
  retryOnConflict,
  type WriteAttempt,
} from '../retry/retry-on-conflict.ts';
import { type ArchiveOptions, archiveImage } from './archive-image.ts';
import { archivePath } from './archive-limits.ts';

interface OnBranch extends RetryOptions, Pick<ArchiveOptions, 'limits' | 'now' | 'readVersion'> {
  readonly branch: LedgerStore;
  readonly observe: ((attempt: WriteAttempt) => void) | undefined;
  /** The next question reads the branch again. */
  readonly invalidate: () => void;
}

/** @returns null if there was nothing to move */
export async function archiveOnBranch({
  branch,
  limits,
  now,
  readVersion,
  observe,
  invalidate,
  ...retrying
}: OnBranch): Promise<Archived | null> {
  return retryOnConflict(retrying, async () => {
    invalidate();
    const previous = await branch.readRaw();
    const { versionOf } = branch;
    const moved =
      previous.file === null
        ? null
        : await archiveImage(previous.file.bytes, { limits, now, readVersion, versionOf });
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
}
