// An archived issue that changes again comes back into the ledger's file.

import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { findArchived, issuesIn, packIssues } from './archived-issues.ts';
import type { History } from './history.ts';
import { copyIssue } from './rows-of-issues.ts';

/** The archive keeps its copy; it no longer counts. */
export async function bringBack(
  db: Kysely<Tables>,
  history: Pick<History, 'open'>,
  issueNumber: number,
): Promise<void> {
  const found = await findArchived(db, issueNumber);
  if (found === null) {
    return;
  }
  const { archive: number } = found;
  const archive = await history.open(number);
  const others = (await issuesIn(db, number)).filter((one) => one.issueNumber !== issueNumber);
  await db.updateTable('archives').set(packIssues(others)).where('number', '=', number).execute();
  await db.deleteFrom('archived_handoffs').where('issue_number', '=', issueNumber).execute();
  await copyIssue(archive.queries, db, issueNumber);
}
