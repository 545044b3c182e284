// What a ledger that is written anew takes over from the one before it as it stands: GitHub cannot know it.

import type { Kysely } from 'kysely';
import { batches } from './batches.ts';
import type { Tables } from './tables.ts';

export async function keepFromFormer(former: Kysely<Tables>, fresh: Kysely<Tables>): Promise<void> {
  await keepReports(former, fresh);
  await keepFeedback(former, fresh);
  await keepOutbox(former, fresh);
}

/** What was sent is not sent again, and what waits goes on waiting. */
async function keepOutbox(former: Kysely<Tables>, fresh: Kysely<Tables>): Promise<void> {
  const rows = await former.selectFrom('outbox').selectAll().execute();
  for (const batch of batches(rows)) {
    await fresh.insertInto('outbox').values(batch).execute();
  }
}

async function keepReports(former: Kysely<Tables>, fresh: Kysely<Tables>): Promise<void> {
  const rows = await former.selectFrom('reports').selectAll().execute();
  for (const batch of batches(rows)) {
    await fresh.insertInto('reports').values(batch).execute();
  }
}

/** Of handoffs that are still there; their numbers may be others now. */
async function keepFeedback(former: Kysely<Tables>, fresh: Kysely<Tables>): Promise<void> {
  const idOf = new Map(
    (await fresh.selectFrom('handoffs').select(['id', 'issue_number']).execute()).map((row) => [
      row.issue_number,
      row.id,
    ]),
  );
  const rows = await former
    .selectFrom('feedback')
    .innerJoin('handoffs', 'handoffs.id', 'feedback.handoff_id')
    .select(['issue_number', 'rating', 'comment', 'given_by', 'given_at', 'missing_json'])
    .orderBy('feedback.given_at')
    .execute();
  const kept = rows.flatMap(({ issue_number, ...row }) => {
    const handoff_id = idOf.get(issue_number);
    return handoff_id === undefined ? [] : [{ ...row, handoff_id }];
  });
  for (const batch of batches(kept)) {
    await fresh.insertInto('feedback').values(batch).execute();
  }
}
