// Moves issues from an open ledger to an open archive.

import { type Kysely, sql } from 'kysely';
import { remembered } from '../queries/workload-queries.ts';
import type { LedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';
import { type ArchivedIssue, issuesIn, packIssues } from './archived-issues.ts';
import { whileAttached } from './merge-archives.ts';
import { copyRows, deleteRows, rowsOfIssues } from './rows-of-issues.ts';

export interface ArchiveState {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly version: string;
}

/**
 * @param archive null: to nowhere
 * @param seal gives the archive's bytes and their version, once it has the rows. If it fails, nothing moves.
 */
export async function moveIssues(
  { queries: db }: LedgerDatabase,
  archive: LedgerDatabase | null,
  {
    number,
    issues,
    seal,
  }: {
    readonly number: number;
    readonly issues: readonly number[];
    readonly seal: () => Promise<Pick<ArchiveState, 'bytes' | 'version'>>;
  },
): Promise<ArchiveState> {
  const chosen = sql`SELECT value FROM json_each(${JSON.stringify(issues)})`;
  const newest = archive === null ? '' : await copyTo(archive, db, chosen);
  const sealed = await seal();
  const archived = [...(await issuesIn(db, number)), ...(await issuesOf(db, chosen))];
  const row = {
    version: sealed.version,
    bytes: sealed.bytes.length,
    newest_at: newest,
    ...packIssues(archived),
  };
  await withoutReferenceChecks(db, () =>
    db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('archives')
        .values({ number, ...row })
        .onConflict((conflict) => conflict.column('number').doUpdateSet(row))
        .execute();
      await noteArchived(transaction, number, chosen);
      await deleteRows(transaction, chosen);
      await forgetOlder(transaction);
      await sql`DELETE FROM templates WHERE version NOT IN (SELECT template_version FROM handoffs)`.execute(
        transaction,
      );
    }),
  );
  return { number, ...sealed };
}

/** @returns when the newest event of the archive happened */
async function copyTo(
  archive: LedgerDatabase,
  db: Kysely<Tables>,
  chosen: ReturnType<typeof sql>,
): Promise<string> {
  await whileAttached(db, archive, () =>
    copyRows(db, { from: 'main', to: 'archive', issues: chosen, tables: rowsOfIssues.all }),
  );
  return newestEvent(archive.queries);
}

/**
 * For each handoff that goes, SQLite would read all events to see that none refers to it: nothing else needs an
 * index for that. The events of a handoff go first. SQLite ignores the setting within a transaction.
 */
async function withoutReferenceChecks(db: Kysely<Tables>, act: () => Promise<void>): Promise<void> {
  await sql`PRAGMA foreign_keys = OFF`.execute(db);
  try {
    await act();
  } finally {
    await sql`PRAGMA foreign_keys = ON`.execute(db);
  }
}

async function newestEvent(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ readonly at: string }>`
    SELECT max(at) AS at FROM (
      SELECT at FROM events
      UNION ALL SELECT status_changed_at FROM handoffs
      UNION ALL SELECT closed_at FROM incomplete_forms)`.execute(db);
  return rows[0]?.at ?? '';
}

async function issuesOf(
  db: Kysely<Tables>,
  chosen: ReturnType<typeof sql>,
): Promise<readonly ArchivedIssue[]> {
  const { rows } = await sql<ArchivedIssue>`
    SELECT chosen.value AS issueNumber, id AS handoffId, previous_handoff_id AS previousId
    FROM (${chosen}) AS chosen LEFT JOIN handoffs ON issue_number = chosen.value`.execute(db);
  return rows;
}

/** All of them: the ledger deletes no event of an issue that is not there. */
async function noteArchived(
  db: Kysely<Tables>,
  number: number,
  chosen: ReturnType<typeof sql>,
): Promise<void> {
  await sql`
    INSERT INTO archived_handoffs
      (issue_number, archive, handoff_id, to_team, assignment_json, subject, earlier_json)
    SELECT chosen.value, ${number}, id, to_team, assignment_json, subject,
      CASE WHEN subject IS NOT NULL THEN json_object('handoff_type', handoff_type,
        'status', status, 'initiated_at', initiated_at, 'status_changed_at', status_changed_at) END
    FROM (${chosen}) AS chosen LEFT JOIN handoffs ON issue_number = chosen.value`.execute(db);
}

/** Keeps the newest assignments of each team, and the newest with a subject. */
async function forgetOlder(db: Kysely<Tables>): Promise<void> {
  await sql`
    UPDATE archived_handoffs SET to_team = NULL, assignment_json = NULL WHERE handoff_id IN (
      SELECT handoff_id FROM (
        SELECT handoff_id, row_number() OVER (
          PARTITION BY lower(to_team) ORDER BY handoff_id DESC) AS place
        FROM archived_handoffs WHERE to_team IS NOT NULL)
      WHERE place > ${remembered})`.execute(db);
  await sql`
    UPDATE archived_handoffs SET subject = NULL, earlier_json = NULL WHERE handoff_id IN (
      SELECT handoff_id FROM archived_handoffs WHERE subject IS NOT NULL
      ORDER BY handoff_id DESC LIMIT -1 OFFSET ${subjectsKept})`.execute(db);
  await db
    .deleteFrom('archived_handoffs')
    .where('to_team', 'is', null)
    .where('subject', 'is', null)
    .execute();
}

/** Of so many archived handoffs the ledger can still say that they were about the same subject. */
const subjectsKept = 3000;
