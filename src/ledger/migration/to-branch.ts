// Copies a ledger from PostgreSQL to a branch: issue by issue into a file in memory, from which ended handoffs move
// to archives as it grows. Each archive is committed at once, so that an interrupted copy continues from there. What
// the branch has already is compared and left alone.

import { sql } from 'kysely';
import { archiveOpener } from '../archive/open-archives.ts';
import { setClosed } from '../closed.ts';
import { forgetIssues, removePlaceholder } from '../rebuild/forget-issues.ts';
import { movesToArchives } from '../rebuild/move-out.ts';
import type { LedgerDatabase } from '../sqlite/ledger-database.ts';
import { withDatabase } from './branch-end.ts';
import { firstOf, type LedgerPart, ledgerParts, partDifferences } from './branch-parts.ts';
import { addToCount, demandEqualCounts, emptyCount, rowDiffers } from './check-copy.ts';
import { commitsTo } from './commit-copy.ts';
import { differingRows, type RowDifference } from './compare-rows.ts';
import type { MoveOptions, RowCounts } from './movable-ledger.ts';
import {
  copyPages,
  issuesOfHandoffs,
  issuesWithRows,
  type RowsEnd,
  readPages,
  tablesOfIssues,
  wholeTables,
} from './rows.ts';

/** Issues that are copied before the size of the file is looked at. */
const pageOfIssues = 200;

export function copyToBranch(options: MoveOptions): Promise<RowCounts> {
  // One moment of PostgreSQL for all: runs may continue to record there.
  return options.transactions.inMode('read', async ({ db }) => {
    const postgres: RowsEnd = { kind: 'postgres', db };
    await bringUpToDate(postgres, options);
    const { file } = await options.branch.readRaw();
    return withDatabase(file?.bytes ?? null, (ledger) => verify(ledger, postgres, options));
  });
}

async function bringUpToDate(postgres: RowsEnd, options: MoveOptions): Promise<void> {
  const { branch, limits, now, observe } = options;
  const { readVersion, versionOf } = branch;
  const previous = await branch.readRaw();
  await withDatabase(previous.file?.bytes ?? null, async (ledger) => {
    const end: RowsEnd = { kind: 'sqlite', db: ledger.queries };
    const commits = await commitsTo(branch, ledger, previous);
    const { storeFile } = commits;
    const moves = movesToArchives({ limits, now, readVersion, versionOf, storeFile });
    const { left, stale } = await issuesToCopy(ledger, postgres, options);
    if (left.length === 0 && stale.length === 0 && (await isRestEqual(end, postgres))) {
      return;
    }
    await within(ledger, async (to) => {
      await forgetIssues(to.db, stale);
      await removePlaceholder(to.db);
    });
    for (let at = 0; at < left.length; at += pageOfIssues) {
      const page = left.slice(at, at + pageOfIssues);
      await within(ledger, (to) => copyIssues(postgres, to, page));
      await moves.makeRoom(ledger);
      const progress = `copied ${at + page.length} of ${left.length} issues`;
      observe(progress);
      await commits.writeArchives(progress);
    }
    await within(ledger, (to) => copyRest(postgres, to));
    await moves.finish(ledger);
    await copyTemplates(postgres, end);
    await commits.write('copied from PostgreSQL');
  });
}

async function within(
  { queries }: LedgerDatabase,
  act: (to: RowsEnd) => Promise<void>,
): Promise<void> {
  const transaction = await queries.startTransaction().execute();
  try {
    await act({ kind: 'sqlite', db: transaction });
  } catch (error) {
    await transaction.rollback().execute();
    throw error;
  }
  await transaction.commit().execute();
}

/** Those that the branch does not have, and those that changed there or in PostgreSQL. */
async function issuesToCopy(
  ledger: LedgerDatabase,
  postgres: RowsEnd,
  { branch }: Pick<MoveOptions, 'branch'>,
): Promise<{ readonly left: readonly number[]; readonly stale: readonly number[] }> {
  const [known, stale] = [new Set<number>(), new Set<number>()];
  const archives = archiveOpener(ledger.queries, branch.readVersion, 1);
  try {
    for await (const part of ledgerParts(ledger, archives)) {
      for (const issue of part.issues) {
        known.add(issue);
      }
      for (const issue of await differingIssues(part, postgres)) {
        stale.add(issue);
      }
    }
  } finally {
    archives.close();
  }
  const all = await issuesWithRows(postgres);
  return {
    left: all.filter((issue) => !known.has(issue) || stale.has(issue)),
    stale: [...stale],
  };
}

async function differingIssues(part: LedgerPart, postgres: RowsEnd): Promise<Iterable<number>> {
  const [issues, handoffs] = [new Set<number>(), new Set<number>()];
  for await (const { row } of partDifferences(part, postgres)) {
    if ('issue_number' in row) {
      issues.add(Number(row['issue_number']));
    } else {
      handoffs.add(Number(row['handoff_id']));
    }
  }
  for (const end of [part.end, postgres]) {
    for (const issue of await issuesOfHandoffs(end, [...handoffs])) {
      issues.add(issue);
    }
  }
  return issues;
}

async function isRestEqual(branch: RowsEnd, postgres: RowsEnd): Promise<boolean> {
  return (await firstOfRest(branch, postgres)) === null;
}

async function firstOfRest(one: RowsEnd, other: RowsEnd): Promise<RowDifference | null> {
  for (const name of wholeTables) {
    const found = await firstOf(differingRows(name, null, { one, other }));
    if (found !== null) {
      return found;
    }
  }
  return null;
}

async function copyIssues(from: RowsEnd, to: RowsEnd, issues: readonly number[]): Promise<void> {
  for (const name of ['templates', ...tablesOfIssues] as const) {
    await copyPages(to, name, readPages(from, name, issues));
  }
}

/** The tables that belong to no issue. */
async function copyRest(from: RowsEnd, to: RowsEnd): Promise<void> {
  for (const name of wholeTables) {
    await sql`DELETE FROM ${sql.id(name)}`.execute(to.db);
    await copyPages(to, name, readPages(from, name, null));
  }
  await setClosed(to.db, 'copy');
}

/** Also those that no handoff uses any more; archiving removes them. */
async function copyTemplates(from: RowsEnd, to: RowsEnd): Promise<void> {
  const { rows } = await sql<{ readonly version: string }>`
    SELECT version FROM templates`.execute(from.db);
  const versions = JSON.stringify(rows.map(({ version }) => version));
  await sql`DELETE FROM templates WHERE version NOT IN (SELECT value FROM json_each(${versions}))`.execute(
    to.db,
  );
  await copyPages(to, 'templates', readPages(from, 'templates', 'unused'));
}

async function verify(
  ledger: LedgerDatabase,
  postgres: RowsEnd,
  { branch, observe }: MoveOptions,
): Promise<RowCounts> {
  const hot: RowsEnd = { kind: 'sqlite', db: ledger.queries };
  const archives = archiveOpener(ledger.queries, branch.readVersion, 1);
  const count = emptyCount();
  try {
    for await (const part of ledgerParts(ledger, archives)) {
      const found =
        (await firstOf(partDifferences(part, postgres))) ??
        (part.isHot ? await firstOfRest(part.end, postgres) : null);
      if (found !== null) {
        throw rowDiffers(found);
      }
      await addToCount(count, part);
      observe(`verified ${part.path}`);
    }
  } finally {
    archives.close();
  }
  await demandEqualCounts(count, { hot, postgres });
  return count.rows;
}
