// Which issues move to an archive: those that ended first, and of which nothing was heard since.

import { type Kysely, sql } from 'kysely';
import { earlier } from '../../base/time/instant.ts';
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
  const perIssue = (ledgerBytes - (await bytesOfArchived(db))) / Math.max(1, await countIssues(db));
  const wanted = Math.min(ledgerBytes - limits.target, limits.archive - archiveBytes);
  const chosen = await endedIssues(db, {
    before: earlier(now, limits.age),
    most: Math.max(1, Math.ceil(wanted / perIssue)),
  });
  return chosen.length * perIssue < limits.least ? [] : chosen;
}

/** What the ledger knows of archived issues stays, at about so many bytes. */
async function bytesOfArchived(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ readonly bytes: number | null }>`
    SELECT sum(bytes) AS bytes FROM (
      SELECT length(issues_json) + length(handoffs_json) + length(previous_json) AS bytes FROM archives
      UNION ALL
      SELECT 20 + ifnull(length(assignment_json), 0) + 2 * ifnull(length(subject), 0)
        + ifnull(length(earlier_json), 0) FROM archived_handoffs)`.execute(db);
  return rows[0]?.bytes ?? 0;
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
