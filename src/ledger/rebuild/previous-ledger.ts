// The ledger that a rebuild or a comparison finds on the branch. Reads archives one by one, as the issues need
// them, so that its memory does not grow with their number.

import { type Kysely, sql } from 'kysely';
import type { KnownAccount } from '../../ports/accounts.ts';
import type { LedgerView, PreviousLedger } from '../../ports/ledger.ts';
import type { StoredFile } from '../../ports/ledger-store.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { allArchives, archivesByIssue, byArchive } from '../archive/choose-archives.ts';
import { type History, openHistory } from '../archive/history.ts';
import { isUnreadableArchive, type ReadVersion } from '../archive/open-archives.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import { recordAccounts } from '../queries/people-queries.ts';
import { type ReadReceipts, takeOverReceipts } from '../receipts/with-receipts.ts';
import { openLedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';
import type { ComparedLedger, IssuesOfDatabase } from './compare-ledgers.ts';
import { newestEvent } from './forget-issues.ts';

export interface FormerLedger extends PreviousLedger, ComparedLedger {
  /** null: it is missing or damaged. */
  readonly db: Kysely<Tables> | null;
  /** Their numbers. */
  readonly archives: readonly number[];
  close(): void;
}

export interface ReadFormer {
  readonly readFormer: () => Promise<StoredFile | null>;
  readonly readVersion: ReadVersion;
  /** Absent: only issues are compared. */
  readonly readReceipts?: ReadReceipts;
  /** Stops if it is damaged. */
  readonly isNeeded?: boolean;
}

/**
 * @param newLedger is shown the same accounts
 * @throws ServiceError if it is of a newer release, whose data this one does not know
 */
export async function openFormer(
  reading: ReadFormer,
  newLedger: Kysely<Tables>,
): Promise<FormerLedger> {
  let opened = await open(reading);
  const accounts = new Map<number, KnownAccount>();
  const show = async (all: readonly KnownAccount[]) => {
    if (opened.db !== null) {
      await recordAccounts(opened.db, all);
    }
  };
  return {
    get state() {
      return opened.state;
    },
    get view() {
      return opened.view;
    },
    get db() {
      return opened.db;
    },
    get archives() {
      return opened.archives;
    },
    databasesOf: (issues) => opened.databasesOf(issues),
    async recordAccounts(shown) {
      shown.forEach((one) => void accounts.set(one.id, one));
      await recordAccounts(newLedger, shown);
      await show(shown);
    },
    newestEvent: async () => (opened.db === null ? 0 : newestEvent(opened.db)),
    changedAfter: async (event) => (opened.db === null ? [] : changedAfter(opened.db, event)),
    async reload() {
      opened.close();
      opened = await open(reading);
      await show([...accounts.values()]);
    },
    close: () => opened.close(),
  };
}

interface Opened extends Pick<FormerLedger, 'state' | 'view' | 'db' | 'archives' | 'databasesOf'> {
  close(): void;
}

/** Issues of about the same number ended at about the same time: a page of them needs few archives. */
const mostOpen = 4;

async function open({
  readFormer,
  readReceipts,
  readVersion,
  isNeeded = false,
}: ReadFormer): Promise<Opened> {
  const stored = await readFormer();
  if (stored === null) {
    return unread('missing');
  }
  try {
    const opened = await openDatabase(stored.bytes, readVersion);
    if (readReceipts !== undefined) {
      await takeOverReceipts(opened.db, readReceipts);
    }
    return opened;
  } catch (error) {
    if (!isNeeded && error instanceof ServiceError && error.code === 'ledger_damaged') {
      return unread('damaged');
    }
    throw error;
  }
}

function unread(state: 'missing' | 'damaged'): Opened {
  return { state, db: null, view: null, archives: [], databasesOf: nowhere, close() {} };
}

async function* nowhere(issues: readonly number[]): AsyncIterable<IssuesOfDatabase> {
  yield { db: null, view: null, issues };
}

async function openDatabase(
  bytes: Uint8Array,
  readVersion: ReadVersion,
): Promise<Opened & { readonly db: Kysely<Tables> }> {
  const database = await openLedgerDatabase({ bytes });
  const db = database.queries;
  const copy = () => openLedgerDatabase({ bytes });
  // Unpacked once: it does not change, and each issue is looked up several times.
  let unpacked: Promise<ReadonlyMap<number, number>> | null = null;
  const located = () => {
    unpacked ??= archivesByIssue(db);
    return unpacked;
  };
  const history: History = {
    ...openHistory(db, readVersion, copy, { mostOpen }),
    archiveOf: async (issue) => (await located()).get(issue) ?? null,
  };
  const view = ledgerView(db, history);
  const whole: LedgerView = {
    ...view,
    issue: async (number) => (await readable(() => view.issue(number))) ?? nothing,
    issues: () => allIssues(db),
  };
  return {
    state: 'valid',
    db,
    view: whole,
    archives: await allArchives(db),
    databasesOf: (issues) => databasesOf({ db, view: whole, history, located }, issues),
    close() {
      history.close();
      database.close();
    },
  };
}

const nothing = { handoffId: null, template: null, events: [] };

/** Of an archive that cannot be read, nothing is known. */
async function readable<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isUnreadableArchive(error)) {
      return null;
    }
    throw error;
  }
}

async function allIssues(db: Kysely<Tables>): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly issue_number: number }>`
    SELECT issue_number FROM events UNION SELECT issue_number FROM archived_issues
    ORDER BY issue_number`.execute(db);
  return rows.map((row) => row.issue_number);
}

async function changedAfter(db: Kysely<Tables>, event: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('events')
    .select('issue_number')
    .distinct()
    .where('id', '>', event)
    .execute();
  return rows.map((row) => row.issue_number);
}

async function* databasesOf(
  {
    db,
    view,
    history,
    located,
  }: {
    readonly db: Kysely<Tables>;
    readonly view: LedgerView;
    readonly history: Pick<History, 'open'>;
    readonly located: () => Promise<ReadonlyMap<number, number>>;
  },
  issues: readonly number[],
): AsyncIterable<IssuesOfDatabase> {
  for (const { archive, issues: some } of byArchive(await located(), issues)) {
    const opened = archive === null ? null : await readable(() => history.open(archive));
    yield { db: archive === null ? db : (opened?.queries ?? null), view, issues: some };
  }
}
