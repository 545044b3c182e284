// Earlier handoffs about the same subject, by an index.

import type { Kysely } from 'kysely';
import type { EarlierHandoff } from '../../handoff/state.ts';
import type { Tables } from '../tables.ts';

/** Newest first. */
export async function earlierHandoffs(
  db: Kysely<Tables>,
  {
    subject,
    issueNumber,
    before,
    most,
  }: {
    readonly subject: string;
    readonly issueNumber: number;
    readonly before: string;
    readonly most: number;
  },
): Promise<readonly EarlierHandoff[]> {
  const rows = await db
    .selectFrom('handoffs')
    .select(['issue_number', 'handoff_type', 'status', 'initiated_at', 'status_changed_at'])
    .where('subject', '=', subject)
    .where('initiated_at', '<=', before)
    .where('issue_number', '!=', issueNumber)
    .orderBy('initiated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    issueNumber: row.issue_number,
    handoffType: row.handoff_type,
    status: row.status,
    initiatedAt: row.initiated_at,
    since: row.status_changed_at,
  }));
}
