// A ledger that is rebuilt next to the current one, in a few megabytes of memory: what is complete moves to
// archives or, in a comparison, is compared and left out.

import { type Kysely, sql } from 'kysely';
import type { Discrepancy } from '../../handoff/rebuild/discrepancy.ts';
import type { RebuildTransaction } from '../../ports/ledger.ts';
import type { StoredFileChange } from '../../ports/ledger-store.ts';
import { compacted } from '../archive/archive-image.ts';
import { archivePath } from '../archive/archive-limits.ts';
import { ledgerTransaction } from '../ledger-transaction.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import { openLedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';
import { compareIssues } from './compare-ledgers.ts';
import { copyPeople, copyRetainedTables } from './copy-retained-tables.ts';
import { forgetIssues, removePlaceholder } from './forget-issues.ts';
import { type Archiving, movesToArchives, movesToNowhere } from './move-out.ts';
import { type FormerLedger, openFormer, type ReadFormer } from './previous-ledger.ts';

export interface Rebuilding {
  readonly newLedger: RebuildTransaction;
  readonly former: FormerLedger;
  /** With what only the previous ledger has. */
  finish(): Promise<{
    readonly bytes: Uint8Array;
    /** Its archives, and the previous ones that are no longer needed. */
    readonly archives: readonly StoredFileChange[];
  }>;
  close(): void;
}

export interface Comparing extends Pick<Rebuilding, 'newLedger' | 'former' | 'close'> {
  /** Of all issues, also those that were not completed. */
  discrepancies(): Promise<readonly Discrepancy[]>;
}

interface Opening extends ReadFormer {
  readonly repository: string;
}

export async function openRebuild({
  repository,
  archiving,
  ...reading
}: Opening & { readonly archiving: Archiving }): Promise<Rebuilding> {
  const { db, former, database, ...opened } = await openBoth({ repository, ...reading });
  const moves = movesToArchives(archiving);
  return {
    ...opened,
    former,
    newLedger: {
      ...opened.newLedger,
      async complete() {
        await removePlaceholder(db);
        await outsideTransaction(db, () => moves.makeRoom(database));
        return [];
      },
    },
    async finish() {
      await retain(former, db);
      return outsideTransaction(db, async () => {
        const written = await moves.finish(database);
        return { archives: filesOf(former, written), bytes: await compacted(database) };
      });
    },
  };
}

/** @throws ServiceError if the current ledger is damaged */
export async function openComparison(opening: Opening): Promise<Comparing> {
  const { db, former, database, ...opened } = await openBoth({ ...opening, isNeeded: true });
  const moves = movesToNowhere();
  const found = new Map<number, readonly Discrepancy[]>();
  // Not those that another run records meanwhile.
  const recorded = (await former.view?.issues()) ?? [];
  const complete = async (issues: readonly number[]) => {
    await removePlaceholder(db);
    const shown = { db, view: ledgerView(db) };
    const all = await compareIssues(former, shown, issues);
    for (const issue of issues) {
      const own = all.filter(({ issueNumber }) => issueNumber === issue);
      found.set(issue, own.length === 0 ? none : own);
    }
    await outsideTransaction(db, () => moves.makeRoom(database));
    return all;
  };
  return {
    ...opened,
    former,
    newLedger: { ...opened.newLedger, complete },
    async discrepancies() {
      const all = new Set([...recorded, ...(await ledgerView(db).issues())]);
      const rest = [...all].filter((issue) => !found.has(issue));
      for (let at = 0; at < rest.length; at += issuesTogether) {
        await complete(rest.slice(at, at + issuesTogether));
      }
      return [...found.values()]
        .flat()
        .toSorted((one, other) => one.issueNumber - other.issueNumber);
    },
  };
}

const none: readonly Discrepancy[] = [];

const issuesTogether = 200;

async function openBoth({ repository, ...reading }: Opening & { readonly isNeeded?: boolean }) {
  const database = await openLedgerDatabase({ bytes: null });
  const db = database.queries;
  const former = await openFormer(reading, db);
  await sql`BEGIN`.execute(db);
  if (former.db !== null) {
    await copyPeople(former.db, db);
  }
  return {
    db,
    database,
    former,
    newLedger: {
      ...ledgerTransaction(db, repository),
      forget: (issues: readonly number[]) => forgetIssues(db, issues),
    },
    close() {
      former.close();
      database.close();
    },
  };
}

/** SQLite attaches no database within a transaction. */
async function outsideTransaction<T>(db: Kysely<Tables>, act: () => Promise<T>): Promise<T> {
  await sql`COMMIT`.execute(db);
  const done = await act();
  await sql`BEGIN`.execute(db);
  return done;
}

function filesOf(
  { archives }: Pick<FormerLedger, 'archives'>,
  written: ReadonlyMap<number, string>,
): readonly StoredFileChange[] {
  return [
    ...archives
      .filter((number) => !written.has(number))
      .map((number) => ({ path: archivePath(number), content: null })),
    ...[...written].map(([number, version]) => ({ path: archivePath(number), content: version })),
  ];
}

async function retain(former: FormerLedger, newLedger: Kysely<Tables>): Promise<void> {
  if (former.db !== null && !(await isForeign(former, newLedger))) {
    await copyRetainedTables(former.db, newLedger);
  }
}

/** The previous ledger belongs to another repository. */
async function isForeign({ view }: FormerLedger, newLedger: Kysely<Tables>): Promise<boolean> {
  const before = (await view?.repositoryId()) ?? null;
  const now = await ledgerView(newLedger).repositoryId();
  return before !== null && now !== null && before !== now;
}
