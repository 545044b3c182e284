// The ledger as a file, read with Node's own SQLite.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LedgerQuery, type Rows, readLedgerRows } from '../../demo/ledger-rows.ts';
import type { SandboxLedger } from '../../ledger/sandbox-ledger.ts';

interface Hosted {
  readonly ledger: SandboxLedger;
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
  { ledger }: Hosted,
  read: (path: string) => T,
): Promise<T | null> {
  if ((await ledger.head()) === null) {
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), 'baton-ledger-'));
  try {
    const path = join(folder, 'handoffs.db');
    await writeFile(path, await ledger.file());
    return read(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
