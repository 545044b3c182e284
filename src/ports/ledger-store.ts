// The port to where a ledger that is a file is stored: the data branch.

import type { TextFile } from '../render/report/metrics/metrics-files.ts';

/** The ledger file and the version it was read at. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  /** Opaque; identifies the bytes. */
  readonly version: string;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly version: string; readonly commit: string }
  /** Another run wrote in between: read again. */
  | { readonly kind: 'conflict' };

/** The current state of the data branch. */
export interface BranchState {
  /** The latest commit; null if the branch does not exist. */
  readonly commit: string | null;
  /** null if the branch has no ledger file. */
  readonly file: StoredFile | null;
}

/** A file next to the ledger. */
export interface StoredFileChange {
  readonly path: string;
  /** Its bytes, or the version of a file that is stored already; null removes it. */
  readonly content: Uint8Array | string | null;
}

/** Optimistic concurrency: the file is only replaced against the version that was read. */
export interface LedgerStore {
  /** The branch name, for example `handoff-data`. */
  readonly name: string;
  /**
   * @returns null if there is no data branch
   * @throws ServiceError if the branch has no ledger file
   */
  read(): Promise<StoredFile | null>;
  /** If `expected` is null, creates the branch. @returns `conflict` if it exists by now */
  write(change: {
    readonly bytes: Uint8Array;
    readonly expected: string | null;
    readonly message: string;
  }): Promise<WriteOutcome>;
  /** The version that a file with these bytes has. */
  versionOf(bytes: Uint8Array): string;
  /**
   * Any file that was ever stored; null if there is none of this version.
   * @param path where it is next to the ledger
   */
  readVersion(version: string, path: string): Promise<Uint8Array | null>;
  /**
   * A small file next to the ledger, as of the branch's latest commit, or of this run's own.
   * @returns null if there is none
   */
  readBeside(path: string): Promise<StoredFile | null>;
  /** If `expected` is null, creates the file. @returns `conflict` if another run wrote it meanwhile */
  writeBeside(change: {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly expected: string | null;
    readonly message: string;
    /** Whether it may be the first file of the branch. If not, and the branch is gone: `conflict`. */
    readonly mayCreateBranch: boolean;
  }): Promise<WriteOutcome>;
  /** @returns `conflict` if another run wrote it meanwhile */
  removeBeside(change: {
    readonly path: string;
    readonly expected: string;
    readonly message: string;
  }): Promise<'removed' | 'conflict'>;
  /** Stores a file that no commit names yet. @returns its version */
  storeFile(bytes: Uint8Array): Promise<string>;
  /** Also reads a missing or damaged file. */
  readRaw(): Promise<BranchState>;
  /** Replaces the file and changes others next to it, in one commit onto `previous`. */
  replaceWithFiles(change: {
    readonly bytes: Uint8Array;
    readonly previous: BranchState;
    readonly files: readonly StoredFileChange[];
    readonly message: string;
  }): Promise<WriteOutcome>;
  /** Writes files next to the ledger in one commit, replacing existing ones. */
  publish(files: readonly TextFile[], message: string): Promise<void>;
  /** Time of the first commit, UTC ISO 8601; null if the branch does not exist. */
  branchCreatedAt(): Promise<string | null>;
}
