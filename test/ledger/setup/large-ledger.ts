// A ledger of any size, for the benchmark and for what only shows when there is much of it.

import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { memoryBranch } from './memory-branch.ts';
import { sampleRecord } from './sample-handoff.ts';

/** As many handoffs as asked for, one in twenty of them still open; issue numbers from 1. */
export async function largeLedger(handoffs: number, repository = 'acme/ops'): Promise<Uint8Array> {
  const branch = memoryBranch();
  const ledger = openLedger({ branch, repository, wait: async () => {}, random: () => 0 });
  await ledger.transact(async (changes) => {
    for (let number = 1; number <= handoffs; number += 1) {
      await changes.record(sampleRecord(number, number % 20 === 0 ? 4 : 8));
    }
    return { result: null, reason: `${handoffs} handoffs` };
  });
  return branch.stored()?.bytes ?? new Uint8Array();
}
