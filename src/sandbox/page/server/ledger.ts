// The ledger on its branch, read with Node's own SQLite.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerCommits, ledgerFile } from '../../demo/ledger-branch.ts';
import { type LedgerQuery, type Rows, readLedgerRows } from '../../demo/ledger-rows.ts';
import type { LocalGitHub } from '../../github/local-github.ts';

interface Hosted {
  readonly github: LocalGitHub;
}

const maxRows = 200;

const tables: LedgerQuery = {
  name: 'tables',
  sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
};

/** All tables, up to a maximum of rows. Empty before there is a ledger. */
export async function readTables(sandbox: Hosted): Promise<readonly Rows[]> {
  const all = await readLedger(sandbox, (path) => {
    const [{ cells } = { cells: [] }] = readLedgerRows(path, [tables]);
    const questions = cells.map(([name]) => ({
      name: String(name),
      sql: `SELECT * FROM "${name}" ORDER BY 1 DESC LIMIT ${maxRows}`,
    }));
    return readLedgerRows(path, questions);
  });
  return all ?? [];
}

/** Calls `read` with the path of a copy; null if there is no ledger yet. */
export async function readLedger<T>(
  { github }: Hosted,
  read: (path: string) => T,
): Promise<T | null> {
  if ((await ledgerCommits(github)).length === 0) {
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), 'baton-ledger-'));
  try {
    const path = join(folder, 'handoffs.db');
    await writeFile(path, await ledgerFile(github));
    return read(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
