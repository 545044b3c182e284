// A branch that lives in this process: all that a branch promises, without GitHub.

import { createHash } from 'node:crypto';
import type { LedgerStore, StoredFile } from '../../../src/ports/ledger-store.ts';

export interface MemoryBranch extends LedgerStore {
  /** What is stored now, without asking as a run would. */
  stored(): StoredFile | null;
  /** Newest last. */
  messages(): readonly string[];
  reads(): number;
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
  let reads = 0;
  const headName = () => `commit ${messages.length}`;
  return {
    name: 'memory',
    stored: () => stored,
    messages: () => messages,
    reads: () => reads,
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
    readRaw: async () => ({ commit: stored === null ? null : headName(), file: stored }),
    async replaceAndArchive({ bytes, previous, message }) {
      if ((stored === null ? null : headName()) !== previous.commit) {
        return { kind: 'conflict' };
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

function versionOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}
