// An archived issue that changes again comes back into the ledger's file.

import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { archiveOfIssue } from './choose-archives.ts';
import type { History } from './history.ts';
import { copyIssue } from './rows-of-issues.ts';

/** The archive keeps its copy; it no longer counts. */
export async function bringBack(
  db: Kysely<Tables>,
  history: Pick<History, 'open'>,
  issueNumber: number,
): Promise<void> {
  const number = await archiveOfIssue(db, issueNumber);
  if (number === null) {
    return;
  }
  const archive = await history.open(number);
  await db.deleteFrom('archived_issues').where('issue_number', '=', issueNumber).execute();
  await copyIssue(archive.queries, db, issueNumber);
}
