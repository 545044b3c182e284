// Removes issues from a ledger that is rebuilt, so that they can be recorded again.

import { type Kysely, sql } from 'kysely';
import { forgetArchived, packIssues } from '../archive/archived-issues.ts';
import { deleteRows } from '../archive/rows-of-issues.ts';
import type { Tables } from '../tables.ts';

/** The issue of a placeholder, and the archive of what is removed: neither exists. */
const none = 0;

/** An archive keeps its copy; it no longer counts. */
export async function forgetIssues(db: Kysely<Tables>, issues: readonly number[]): Promise<void> {
  const newest = await newestEvent(db);
  await removeRows(db, issues);
  if ((await newestEvent(db)) < newest) {
    // SQLite numbers the next event after it: a number that an archive has must not come twice.
    await db
      .insertInto('events')
      .values({
        id: newest,
        issue_number: none,
        type: 'history_unavailable',
        at: '',
        data_json: '{}',
        idempotency_key: 'placeholder',
      })
      .execute();
  }
}

/** Once events are recorded after it. */
export async function removePlaceholder(db: Kysely<Tables>): Promise<void> {
  const row = await db
    .selectFrom('events')
    .select('id')
    .where('issue_number', '=', none)
    .executeTakeFirst();
  if (row !== undefined) {
    await removeRows(db, [none]);
  }
}

export async function newestEvent(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}

async function removeRows(db: Kysely<Tables>, issues: readonly number[]): Promise<void> {
  const chosen = sql`SELECT value FROM json_each(${JSON.stringify(issues)})`;
  await forgetArchived(db, issues);
  // Events may only leave for an archive.
  await db
    .insertInto('archives')
    .values({ number: none, version: '', bytes: 0, newest_at: '', ...packIssues([]) })
    .execute();
  await sql`INSERT INTO archived_handoffs (issue_number, archive)
    SELECT value, ${none} FROM json_each(${JSON.stringify(issues)})`.execute(db);
  await deleteRows(db, chosen);
  await sql`DELETE FROM archived_handoffs WHERE issue_number IN (${chosen})`.execute(db);
  await db.deleteFrom('archives').where('number', '=', none).execute();
}
