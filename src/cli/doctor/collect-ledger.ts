// Reads the ledger for the doctor: whether it is readable, and its size.

import { newestSchema, openLedgerReader, schemaVersionOf } from '../../ledger/ledger-reader.ts';
import type { LedgerStore } from '../../ports/ledger-store.ts';
import { ServiceError } from '../../ports/world.ts';

export type LedgerFacts =
  | { readonly kind: 'none' }
  /** Damaged, or from a newer release. */
  | { readonly kind: 'faulty'; readonly said: string }
  | {
      readonly kind: 'valid';
      readonly handoffs: number;
      readonly bytes: number;
      readonly schemaVersion: number;
      readonly newestSchema: number;
    };

export async function examineLedger(branch: Pick<LedgerStore, 'read'>): Promise<LedgerFacts> {
  try {
    const stored = await branch.read();
    return stored === null ? { kind: 'none' } : await factsOf(stored.bytes);
  } catch (error) {
    if (error instanceof ServiceError && error.code.startsWith('ledger_')) {
      return { kind: 'faulty', said: error.message };
    }
    throw error;
  }
}

async function factsOf(bytes: Uint8Array): Promise<LedgerFacts> {
  const reader = await openLedgerReader(bytes);
  try {
    return {
      kind: 'valid',
      handoffs: reader.table('handoffs')?.rows.length ?? 0,
      bytes: bytes.length,
      schemaVersion: schemaVersionOf(bytes),
      newestSchema,
    };
  } finally {
    reader.close();
  }
}
