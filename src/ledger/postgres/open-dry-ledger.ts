// The ledger of a dry run: a copy in memory, so that nothing waits for what a dry run would record.

import type { Ledger } from '../../ports/ledger.ts';
import type { LedgerStore } from '../../ports/ledger-store.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { noLimits } from '../archive/archive-limits.ts';
import { type LedgerOptions, openLedger } from '../open-ledger.ts';
import type { PostgresLedger } from './open-postgres-ledger.ts';

/** @param dry collects the planned writes of a store */
export async function openDryLedger(
  ledger: PostgresLedger,
  dry: (store: LedgerStore) => LedgerStore,
  options: Pick<LedgerOptions, 'repository' | 'wait' | 'random'>,
): Promise<Ledger> {
  const { name, place, firstWrittenAt } = ledger;
  // What it would commit names the place.
  const store = dry(storeOf('PostgreSQL', await copyOf(ledger)));
  return {
    ...openLedger({ ...options, branch: store, limits: noLimits }),
    name,
    place,
    firstWrittenAt,
  };
}

/** null if nothing was ever recorded */
async function copyOf(ledger: PostgresLedger): Promise<Uint8Array | null> {
  try {
    return await ledger.copy();
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ledger_missing') {
      return null;
    }
    throw error;
  }
}

function storeOf(name: string, bytes: Uint8Array | null): LedgerStore {
  const version = 'copy';
  const file = bytes === null ? null : { bytes, version };
  return {
    name,
    read: async () => file,
    readRaw: async () => ({ commit: file?.version ?? null, file }),
    branchCreatedAt: async () => null,
    readVersion: async () => null,
    readBeside: async () => null,
    versionOf: () => version,
    write: unwritten,
    writeBeside: unwritten,
    removeBeside: unwritten,
    storeFile: unwritten,
    replaceWithFiles: unwritten,
    publish: unwritten,
  };
}

async function unwritten(): Promise<never> {
  throw new TypeError('A dry run writes nothing.');
}
