// The ledger over a branch: read, change, write if nobody else has written meanwhile, else again.

import type { Branch, Ledger, StoredFile } from '../work/world.ts';
import { backOff, patience } from './back-off.ts';
import { busy } from './faults.ts';

export interface LedgerOptions {
  readonly branch: Branch;
  /** `owner/name`. */
  readonly repository: string;
  /** Milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Told of every attempt to write. */
  readonly observe?: (attempt: WriteAttempt) => void;
}

export interface WriteAttempt {
  readonly outcome: 'written' | 'conflict';
  /** Of the whole file. */
  readonly bytes: number;
}

export function openLedger({ branch, repository, wait, random, observe }: LedgerOptions): Ledger {
  const file = heldFile(branch);
  let prefetched = Promise.resolve();
  const read: Ledger['read'] = async (question) => {
    const [stored, { askBytes }] = await Promise.all([file.read(), loadBytes(), prefetched]);
    return askBytes(stored?.bytes ?? null, question);
  };
  return {
    prefetch() {
      // Opened and checked as well. Whoever needs the ledger asks again, and hears of what failed here.
      prefetched = read(async () => {}).catch(() => {});
    },
    read,
    async transact(change) {
      let waited = 0;
      for (let attempt = 1; ; attempt += 1) {
        const [stored, { changeBytes, discardBytes }] = await Promise.all([
          file.read(),
          loadBytes(),
        ]);
        const { result, write } = await changeBytes(stored?.bytes ?? null, repository, change);
        if (write === null) {
          return result;
        }
        const outcome = await file.replace(stored, write);
        observe?.({ outcome, bytes: write.bytes.length });
        if (outcome === 'written') {
          return result;
        }
        discardBytes(write.bytes);
        const delay = backOff(attempt, random());
        waited += delay;
        if (waited > patience) {
          throw busy(attempt);
        }
        await wait(delay);
      }
    },
  };
}

/** SQLite and what goes with it, loaded while GitHub is still answering. */
function loadBytes() {
  return import('./ledger-bytes.ts');
}

/** The file as last read or written, so that a run that reads, changes and changes again asks once. */
function heldFile(branch: Branch) {
  let held: Promise<StoredFile | null> | undefined;
  const read = () => {
    held ??= branch.read().catch((error: unknown) => {
      held = undefined;
      throw error;
    });
    return held;
  };
  return {
    read,
    async replace(
      stored: StoredFile | null,
      { bytes, message }: { readonly bytes: Uint8Array; readonly message: string },
    ): Promise<WriteAttempt['outcome']> {
      // Forgotten first: if the answer is lost, nobody knows what the branch holds.
      held = undefined;
      const outcome = await branch.write({ bytes, expected: stored?.version ?? null, message });
      if (outcome.kind === 'written') {
        held = Promise.resolve({ bytes, version: outcome.version });
      }
      return outcome.kind;
    },
  };
}
