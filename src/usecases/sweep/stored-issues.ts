// What the ledger has of many issues, read in one transaction: a database may be far away.

import type { StoredIssue } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import type { FailureLog } from '../issue-failure.ts';

/** By number, without those that cannot be read. */
export async function storedIssues(
  { ledger }: Pick<Ports, 'ledger'>,
  numbers: readonly number[],
  failures: FailureLog,
): Promise<ReadonlyMap<number, StoredIssue>> {
  const stored = new Map<number, StoredIssue>();
  await ledger.read(async (view) => {
    for (const number of numbers) {
      const found = await view.issue(number).catch(() => null);
      if (found !== null) {
        stored.set(number, found);
      }
    }
  });
  // The error of one that is asked alone is that of a lost connection, or of this issue.
  for (const number of numbers.filter((one) => !stored.has(one))) {
    const found = await failures.attempt(number, () => ledger.read((view) => view.issue(number)));
    if (found !== null) {
      stored.set(number, found);
    }
  }
  return stored;
}
