// The file of a ledger on a branch, as a run last read or wrote it.

import type { LedgerStore, StoredFile } from '../../ports/ledger-store.ts';
import { deletedMeanwhile } from '../errors.ts';

/** Caches the file as last read or written, so that a run with several changes reads once. */
export function cachedFile(branch: LedgerStore) {
  let cached: Promise<StoredFile | null> | undefined;
  let wasThere = false;
  const readBranch = async () => {
    const stored = await branch.read();
    // A retry would start a new ledger, as if nothing had ever been recorded.
    if (stored === null && wasThere) {
      throw deletedMeanwhile(branch.name);
    }
    wasThere ||= stored !== null;
    return stored;
  };
  const read = () => {
    cached ??= readBranch().catch((error: unknown) => {
      cached = undefined;
      throw error;
    });
    return cached;
  };
  return {
    read,
    invalidate() {
      cached = undefined;
    },
    async replace(
      stored: StoredFile | null,
      { bytes, message }: { readonly bytes: Uint8Array; readonly message: string },
    ): Promise<'written' | 'conflict'> {
      // Invalidate first: if the response is lost, the state of the branch is unknown.
      cached = undefined;
      const outcome = await branch.write({ bytes, expected: stored?.version ?? null, message });
      if (outcome.kind === 'written') {
        wasThere = true;
        cached = Promise.resolve({ bytes, version: outcome.version });
      }
      return outcome.kind;
    },
  };
}
