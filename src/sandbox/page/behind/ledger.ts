// The ledger as it lies on its branch, read with the SQLite that comes with Node.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerCommits, ledgerFile } from '../../play/ledger-branch.ts';
import { type Question, type Rows, readLedgerRows } from '../../play/ledger-rows.ts';
import type { Sandbox } from './open-sandbox.ts';

/** None before there is a ledger. By default its main tables. */
export async function readLedger(
  { github }: Sandbox,
  questions?: readonly Question[],
): Promise<readonly Rows[]> {
  if ((await ledgerCommits(github)).length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'baton-ledger-'));
  try {
    const path = join(folder, 'handoffs.db');
    await writeFile(path, await ledgerFile(github));
    return readLedgerRows(path, questions);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
