// An archived issue that changes again comes back into the ledger's file.

import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { findArchived, forgetArchived } from './archived-issues.ts';
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
  const archive = await history.open(found.archive);
  await forgetArchived(db, [issueNumber]);
  await copyIssue(archive.queries, db, issueNumber);
}
