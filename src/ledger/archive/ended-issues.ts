// Which issues move to an archive: those that ended first, and of which nothing was heard since.

import { type Kysely, sql } from 'kysely';
import { earlier } from '../../base/instant.ts';
import type { Tables } from '../tables.ts';
import type { ArchiveLimits } from './archive-limits.ts';

export interface Choosing {
  readonly limits: ArchiveLimits;
  /** UTC ISO 8601. */
  readonly now: string;
  /** Size of the ledger's file. */
  readonly ledgerBytes: number;
  /** Size of the archive that they move to. */
  readonly archiveBytes: number;
}

/** Empty: there is too little to move. */
export async function issuesToMove(
  db: Kysely<Tables>,
  { limits, now, ledgerBytes, archiveBytes }: Choosing,
): Promise<readonly number[]> {
  if (ledgerBytes <= limits.ledger) {
    return [];
  }
  const perIssue = (ledgerBytes - (await stubBytes(db))) / Math.max(1, await countIssues(db));
  const wanted = Math.min(ledgerBytes - limits.target, limits.archive - archiveBytes);
  const chosen = await endedIssues(db, {
    before: earlier(now, limits.age),
    most: Math.max(1, Math.ceil(wanted / perIssue)),
  });
  return chosen.length * perIssue < limits.least ? [] : chosen;
}

/** Rows of archived issues stay, at about so many bytes each. */
async function stubBytes(db: Kysely<Tables>): Promise<number> {
  const { stubs } = await db
    .selectFrom('archived_issues')
    .select(({ fn }) => fn.countAll<number>().as('stubs'))
    .executeTakeFirstOrThrow();
  return stubs * 20;
}

async function countIssues(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ readonly issues: number }>`
    SELECT (SELECT count(*) FROM handoffs) + (SELECT count(*) FROM incomplete_forms) AS issues`.execute(
    db,
  );
  return rows[0]?.issues ?? 0;
}

/**
 * Handoffs and forms. The issue of the newest event stays: SQLite numbers the next event after it, and a number
 * must not come twice.
 */
async function endedIssues(
  db: Kysely<Tables>,
  { before, most }: { readonly before: string; readonly most: number },
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly issue_number: number }>`
    SELECT issue_number, max(ended_at, ifnull((
      SELECT max(at) FROM events WHERE events.issue_number = ended.issue_number), '')) AS last_at
    FROM (
      SELECT issue_number, status_changed_at AS ended_at FROM handoffs
        WHERE status IN ('completed', 'cancelled') AND next_requested_at IS NULL
      UNION ALL
      SELECT issue_number, closed_at FROM incomplete_forms
        WHERE closed_at IS NOT NULL AND issue_number NOT IN (SELECT issue_number FROM handoffs)
    ) AS ended
    WHERE last_at < ${before} AND issue_number IS NOT (
      SELECT issue_number FROM events ORDER BY id DESC LIMIT 1)
    ORDER BY last_at, issue_number
    LIMIT ${most}`.execute(db);
  return rows.map((row) => row.issue_number);
}
