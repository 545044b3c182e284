// A ledger that is rebuilt next to the current one, in a few megabytes of memory: what is complete moves to
// archives or, in a comparison, is compared and left out.

import { type Kysely, sql } from 'kysely';
import { groupBy } from '../../base/group-by.ts';
import type { Discrepancy } from '../../handoff/rebuild/discrepancy.ts';
import type { Compared, RebuildFn, RebuildTransaction } from '../../ports/ledger.ts';
import type { StoredFileChange } from '../../ports/ledger-store.ts';
import { compacted } from '../archive/archive-image.ts';
import { archivePath } from '../archive/archive-limits.ts';
import { ledgerTransaction } from '../ledger-transaction.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import type { Tables } from '../tables.ts';
import { compareIssues } from './compare-ledgers.ts';
import { copyPeople, copyRetainedTables } from './copy-retained-tables.ts';
import { forgetIssues, removePlaceholder } from './forget-issues.ts';
import { type Keeping, openKept } from './keep-progress.ts';
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

interface Comparing extends Pick<Rebuilding, 'newLedger' | 'former' | 'close'> {
  /** Of all issues, also those that were not completed. Removes what was kept. */
  finish(): Promise<readonly Discrepancy[]>;
}

interface Opening extends ReadFormer {
  readonly repository: string;
  /** null: nothing is kept, so each run starts. */
  readonly keeping: Keeping | null;
}

export async function openRebuild({
  archiving,
  ...opening
}: Opening & { readonly archiving: Archiving }): Promise<Rebuilding> {
  const { db, former, kept, ...opened } = await openBoth(opening);
  const { database } = kept;
  const moves = movesToArchives(archiving);
  return {
    ...opened,
    former,
    newLedger: {
      ...opened.newLedger,
      different: () => [],
      async complete() {
        await removePlaceholder(db);
        await outsideTransaction(db, () => moves.makeRoom(database));
      },
      keep: (progress, reason) =>
        outsideTransaction(db, () =>
          kept.keep({ progress, compared: [], discrepancies: [] }, reason),
        ),
    },
    async finish() {
      await retain(former, db);
      return outsideTransaction(db, async () => {
        const written = await moves.finish(database);
        const { keeping } = opening;
        const isLeft = keeping !== null && kept.isStored();
        const removed = isLeft ? [{ path: keeping.path, content: null }] : [];
        const archives = [...filesOf(former, written), ...removed];
        return { archives, bytes: await compacted(database) };
      });
    },
  };
}

/** @throws ServiceError if the current ledger is damaged */
async function openComparison(opening: Opening): Promise<Comparing> {
  const { db, former, kept, ...opened } = await openBoth({ ...opening, isNeeded: true });
  const moves = movesToNowhere();
  const byIssue = groupBy(kept.discrepancies, ({ issueNumber }) => issueNumber);
  const found = new Map<number, readonly Discrepancy[]>(
    kept.compared.map((issue) => [issue, byIssue.get(issue) ?? none]),
  );
  // Not those that another run records meanwhile.
  const recorded = (await former.view?.issues()) ?? [];
  const complete = async (issues: readonly number[]) => {
    await removePlaceholder(db);
    const all = await compareIssues(former, { db, view: ledgerView(db) }, issues);
    const different = groupBy(all, ({ issueNumber }) => issueNumber);
    for (const issue of issues) {
      found.set(issue, different.get(issue) ?? none);
    }
    await outsideTransaction(db, () => moves.makeRoom(kept.database));
  };
  const allFound = () => [...found.values()].flat();
  return {
    ...opened,
    former,
    newLedger: {
      ...opened.newLedger,
      complete,
      different: () => [...new Set(allFound().map(({ issueNumber }) => issueNumber))],
      keep(progress, reason) {
        const state = { progress, compared: [...found.keys()], discrepancies: allFound() };
        return outsideTransaction(db, () => kept.keep(state, reason));
      },
    },
    async finish() {
      const all = new Set([...recorded, ...(await ledgerView(db).issues())]);
      const rest = [...all].filter((issue) => !found.has(issue));
      for (let at = 0; at < rest.length; at += issuesTogether) {
        await complete(rest.slice(at, at + issuesTogether));
      }
      await kept.remove('verified: done');
      return allFound().toSorted((one, other) => one.issueNumber - other.issueNumber);
    },
  };
}

/** @throws ServiceError if the current ledger is damaged */
export async function compareWithFormer<T>(
  opening: Opening,
  fill: RebuildFn<T>,
): Promise<Compared<T>> {
  const { newLedger, former, ...comparing } = await openComparison(opening);
  try {
    const { result } = await fill(newLedger, former);
    return { result, discrepancies: await comparing.finish() };
  } finally {
    comparing.close();
  }
}

const none: readonly Discrepancy[] = [];

const issuesTogether = 200;

async function openBoth({
  repository,
  keeping,
  ...reading
}: Opening & { readonly isNeeded?: boolean }) {
  const kept = await openKept(keeping);
  const { database } = kept;
  const db = database.queries;
  const former = await openFormer(reading, db);
  await sql`BEGIN`.execute(db);
  if (former.db !== null) {
    await copyPeople(former.db, db);
  }
  return {
    db,
    former,
    kept,
    newLedger: {
      ...ledgerTransaction(db, repository),
      kept: kept.progress,
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
  try {
    return await act();
  } finally {
    await sql`BEGIN`.execute(db);
  }
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
