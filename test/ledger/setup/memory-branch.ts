// A branch that lives in this process: all that a branch promises, without GitHub.

import { blobId as versionOf } from '../../../src/github/data-branch/blob-id.ts';
import type { LedgerStore, StoredFile } from '../../../src/ports/ledger-store.ts';

export interface MemoryBranch extends LedgerStore {
  /** What is stored now, without asking as a run would. */
  stored(): StoredFile | null;
  /** Newest last. */
  messages(): readonly string[];
  reads(): number;
  /** Versions of the files next to the ledger, by path. */
  readonly paths: ReadonlyMap<string, string>;
  /** Files by version. A test may remove one. */
  readonly versions: Map<string, Uint8Array>;
}

/** @param pause how long each answer takes, so that runs meet as they do over a network */
export function memoryBranch({
  file = null,
  pause = async () => {},
}: {
  readonly file?: Uint8Array | null;
  readonly pause?: () => Promise<void>;
} = {}): MemoryBranch {
  let stored = file === null ? null : { bytes: file, version: versionOf(file) };
  const messages: string[] = [];
  const paths = new Map<string, string>();
  const versions = new Map<string, Uint8Array>();
  let reads = 0;
  const headName = () => `commit ${messages.length}`;
  return {
    name: 'memory',
    stored: () => stored,
    messages: () => messages,
    reads: () => reads,
    paths,
    versions,
    async read() {
      await pause();
      reads += 1;
      return stored;
    },
    async write({ bytes, expected, message }) {
      await pause();
      if ((stored?.version ?? null) !== expected) {
        return { kind: 'conflict' };
      }
      stored = { bytes, version: versionOf(bytes) };
      messages.push(message);
      return { kind: 'written', version: stored.version, commit: `commit ${messages.length}` };
    },
    async readBeside(path) {
      await pause();
      const version = paths.get(path);
      const bytes = version === undefined ? undefined : versions.get(version);
      return version === undefined || bytes === undefined ? null : { bytes, version };
    },
    async writeBeside({ path, bytes, expected, message }) {
      await pause();
      if ((paths.get(path) ?? null) !== expected) {
        return { kind: 'conflict' };
      }
      const version = versionOf(bytes);
      versions.set(version, bytes);
      paths.set(path, version);
      messages.push(message);
      return { kind: 'written', version, commit: headName() };
    },
    readRaw: async () => ({ commit: stored === null ? null : headName(), file: stored }),
    versionOf,
    async removeBeside({ path, expected, message }) {
      if (paths.get(path) !== expected) {
        return 'conflict';
      }
      paths.delete(path);
      messages.push(message);
      return 'removed';
    },
    async storeFile(bytes) {
      versions.set(versionOf(bytes), bytes);
      return versionOf(bytes);
    },
    readVersion: async (version) => versions.get(version) ?? null,
    async replaceWithFiles({ bytes, previous, files, message }) {
      await pause();
      if ((stored === null ? null : headName()) !== previous.commit) {
        return { kind: 'conflict' };
      }
      for (const { path, content } of files) {
        if (content instanceof Uint8Array) {
          versions.set(versionOf(content), content);
          paths.set(path, versionOf(content));
        } else if (content === null) {
          paths.delete(path);
        } else {
          paths.set(path, content);
        }
      }
      stored = { bytes, version: versionOf(bytes) };
      messages.push(message);
      return { kind: 'written', version: stored.version, commit: headName() };
    },
    publish: async (_files, message) => {
      messages.push(message);
    },
    branchCreatedAt: async () => null,
  };
}
