// Where the ledger is kept, in our own words. Implemented beside the rest of the world.

import type { TextFile } from '../render/report/metrics-files.ts';

/** The one file that holds the ledger, and the version it was read at. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  /** Opaque: names these bytes. */
  readonly version: string;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly version: string; readonly commit: string }
  /** Somebody wrote in between: read again. */
  | { readonly kind: 'conflict' };

/** The data branch as it stands, whatever it holds. */
export interface BranchState {
  /** Its newest commit; null: there is no such branch. */
  readonly commit: string | null;
  /** null: the branch has no such file. */
  readonly file: StoredFile | null;
}

/** Where the ledger's file is kept: a file that is only ever replaced against the version that was read. */
export interface LedgerStore {
  /** As people know it: `handoff-data`. */
  readonly name: string;
  /** null: there is no data branch yet. A branch without its file is a fault. */
  read(): Promise<StoredFile | null>;
  /** `expected` null: create the branch; `conflict` where it exists by now. */
  write(change: {
    readonly bytes: Uint8Array;
    readonly expected: string | null;
    readonly message: string;
  }): Promise<WriteOutcome>;
  /** For who is to write the file anew: also one that is not there, or cannot be relied on. */
  readRaw(): Promise<BranchState>;
  /** Puts a new file in place of the one that stands there, which is kept beside it as `keepAs`, in one commit. */
  replaceAndArchive(change: {
    readonly bytes: Uint8Array;
    readonly standing: BranchState;
    readonly keepAs: string;
    readonly message: string;
  }): Promise<WriteOutcome>;
  /** Puts files beside it, in one commit, whatever stood there. */
  publish(files: readonly TextFile[], message: string): Promise<void>;
  /** When its first commit was made, UTC ISO 8601; null where there is no such branch. */
  branchCreatedAt(): Promise<string | null>;
}
