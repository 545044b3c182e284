// Copies a ledger from a branch to PostgreSQL, part by part: each archive, then the ledger's own file. A part that
// PostgreSQL has already is compared and left alone, so that an interrupted or repeated copy continues.

import { sql } from 'kysely';
import { archiveOpener } from '../archive/open-archives.ts';
import {
  lockLedger,
  noteChange,
  type OpenTransaction,
  type Repository,
  revisionIn,
} from '../postgres/transactions/transaction.ts';
import { readReceipts } from '../receipts/receipt-file.ts';
import { takeOverReceipts } from '../receipts/with-receipts.ts';
import type { LedgerDatabase } from '../sqlite/ledger-database.ts';
import { withDatabase } from './branch-end.ts';
import { firstOf, type LedgerPart, ledgerParts, partDifferences } from './branch-parts.ts';
import {
  addToCount,
  demandEqualCounts,
  emptyCount,
  type LedgerCount,
  rowDiffers,
} from './check-copy.ts';
import { differingRows } from './compare-rows.ts';
import type { MoveOptions, RowCounts } from './movable-ledger.ts';
import {
  copyPages,
  issuesWithRows,
  type RowsEnd,
  readPages,
  selectionOf,
  tablesOfIssues,
  wholeTables,
} from './rows.ts';

export async function copyToPostgres(options: MoveOptions): Promise<RowCounts> {
  const { branch } = options;
  const stored = await branch.read();
  return withDatabase(stored?.bytes ?? null, async (ledger) => {
    await takeOverReceipts(ledger.queries, () => readReceipts(branch));
    try {
      return await copyAll(ledger, options);
    } catch (error) {
      if (!isTaken(error)) {
        throw error;
      }
      // A rebuild gave numbers of the former copy to other rows.
      await emptyCopy(options);
      return await copyAll(ledger, options);
    }
  });
}

/** A number or key that another row has. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}

async function copyAll(ledger: LedgerDatabase, options: MoveOptions): Promise<RowCounts> {
  const { branch, transactions, observe } = options;
  const hot: RowsEnd = { kind: 'sqlite', db: ledger.queries };
  const archives = archiveOpener(ledger.queries, branch.readVersion, 1);
  const count = emptyCount();
  try {
    for await (const part of ledgerParts(ledger, archives)) {
      const differs = () =>
        transactions.inMode('read', ({ db }) => firstDifference(part, { kind: 'postgres', db }));
      if ((await differs()) !== null) {
        await changeCopy(options, `copied ${part.path}`, (transaction) =>
          replacePart(transaction, part),
        );
        const left = await differs();
        if (left !== null) {
          throw rowDiffers(left);
        }
      }
      await addToCount(count, part);
      observe(`copied ${part.path}`);
    }
  } finally {
    archives.close();
  }
  await changeCopy(options, 'removed what the branch does not have', (transaction) =>
    removeOthers(transaction, count),
  );
  await transactions.inMode('read', ({ db }) =>
    demandEqualCounts(count, { hot, postgres: { kind: 'postgres', db } }),
  );
  return count.rows;
}

/** With the ledger's own file, also in the tables that belong to no issue. */
async function firstDifference(part: LedgerPart, postgres: RowsEnd) {
  const found = await firstOf(partDifferences(part, postgres));
  if (found !== null || !part.isHot) {
    return found;
  }
  for (const name of wholeTables) {
    const other = await firstOf(differingRows(name, null, { one: part.end, other: postgres }));
    if (other !== null) {
      return other;
    }
  }
  return null;
}

async function changeCopy(
  { transactions }: MoveOptions,
  reason: string,
  act: (transaction: OpenTransaction, own: Repository) => Promise<boolean>,
): Promise<void> {
  await transactions.inMode('write', async (transaction, own) => {
    const { rows } = await lockLedger(transaction, own);
    await transaction.allowReplacing();
    if (await act(transaction, own)) {
      await noteChange(transaction, own, { revision: revisionIn(rows), reason });
      await transaction.commit();
    }
  });
}

async function replacePart({ db }: OpenTransaction, part: LedgerPart): Promise<boolean> {
  const postgres: RowsEnd = { kind: 'postgres', db };
  const { end, issues, templatesOf } = part;
  await removeIssues(postgres, issues);
  await copyPages(postgres, 'templates', readPages(end, 'templates', templatesOf));
  for (const name of tablesOfIssues) {
    await copyPages(postgres, name, readPages(end, name, issues));
  }
  for (const name of part.isHot ? wholeTables : []) {
    await sql`DELETE FROM ${sql.id(name)}`.execute(db);
    await copyPages(postgres, name, readPages(end, name, null));
  }
  return true;
}

async function removeIssues(postgres: RowsEnd, issues: readonly number[]): Promise<void> {
  for (const name of tablesOfIssues.toReversed()) {
    await sql`DELETE FROM ${sql.id(name)} WHERE ${selectionOf(postgres, name, issues)}`.execute(
      postgres.db,
    );
  }
}

/** What an earlier copy had, and the branch no longer has. */
async function removeOthers(
  { db }: OpenTransaction,
  { issues, templates }: LedgerCount,
): Promise<boolean> {
  const postgres: RowsEnd = { kind: 'postgres', db };
  const others = (await issuesWithRows(postgres)).filter((issue) => !issues.has(issue));
  if (others.length > 0) {
    await removeIssues(postgres, others);
  }
  const versions = JSON.stringify([...templates.keys()]);
  const { numAffectedRows = 0n } = await sql`DELETE FROM templates WHERE version NOT IN (
    SELECT jsonb_array_elements_text(${versions}::jsonb))`.execute(db);
  return others.length > 0 || numAffectedRows > 0n;
}

async function emptyCopy(options: MoveOptions): Promise<void> {
  await changeCopy(options, 'removed the copy', async ({ db }) => {
    for (const name of [...wholeTables, ...tablesOfIssues.toReversed(), 'templates']) {
      await sql`DELETE FROM ${sql.id(name)}`.execute(db);
    }
    return true;
  });
}
