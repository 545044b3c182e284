import { expect, test } from 'vitest';
import { openFormer } from '../../src/ledger/rebuild/previous-ledger.ts';
import { openLedgerDatabase } from '../../src/ledger/sqlite/ledger-database.ts';
import { memoryBranch } from './setup/memory-branch.ts';
import { newLedger } from './setup/new-ledger.ts';
import { sampleRecord } from './setup/sample-handoff.ts';
import { tinyLimits } from './setup/tiny-limits.ts';

test('A rebuild unpacks which archive has which issue once, and not again for each issue.', async () => {
  const branch = memoryBranch();
  const ledger = newLedger({ branch, limits: tinyLimits });
  for (const issue of [1, 2, 3]) {
    await ledger.record(sampleRecord(issue, issue === 3 ? 4 : 8));
  }
  while ((await ledger.archiveEnded('2026-03-01T00:00:00Z')) !== null) {
    // One issue each time.
  }
  const rebuilt = await openLedgerDatabase({ bytes: null });
  const former = await openFormer(
    {
      readFormer: async () => branch.stored(),
      readVersion: async (version) => branch.versions.get(version) ?? null,
    },
    rebuilt.queries,
  );
  try {
    const events = async (issue: number) => (await former.view?.issue(issue))?.events;
    expect(await events(1)).toHaveLength(8);
    // A second reading of them finds no issue.
    await former.db?.updateTable('archives').set({ issues_json: '[]' }).execute();
    expect(await events(2)).toHaveLength(8);
    const places: unknown[] = [];
    for await (const { db, issues } of former.databasesOf([1, 2, 3])) {
      places.push({ issues, isArchive: db !== former.db });
    }
    expect(places).toEqual([
      { issues: [1], isArchive: true },
      { issues: [2], isArchive: true },
      { issues: [3], isArchive: false },
    ]);
  } finally {
    former.close();
    rebuilt.close();
  }
});
