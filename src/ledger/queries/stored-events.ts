// The events of an issue as they were recorded.

import type { Kysely } from 'kysely';
import type { HandoffEvent } from '../../handoff/event.ts';
import { decodeEventData, type EventBase, type SubmittedData } from '../event-codec.ts';
import type { Tables } from '../tables.ts';

/** With the names of people that the ledger keeps. */
export async function storedEvents(
  db: Kysely<Tables>,
  { issueNumber, initiation }: Pick<EventBase, 'initiation'> & { readonly issueNumber: number },
): Promise<readonly HandoffEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['idempotency_key', 'at', 'actor', 'type', 'data_json'])
    .where('issue_number', '=', issueNumber)
    .orderBy('id')
    .execute();
  const submissions = new Map<string, SubmittedData>();
  return rows.map(({ idempotency_key: source, at, actor, type, data_json }) => {
    const data = decodeEventData(type, data_json, { initiation, submissions, source });
    noteSubmission(submissions, { source, data });
    return { source, at, actor, data };
  });
}

/** Those that are recorded, for an issue without a handoff. */
export async function storedSubmissions(
  db: Kysely<Tables>,
  issueNumber: number,
): Promise<Map<string, SubmittedData>> {
  const submissions = new Map<string, SubmittedData>();
  for (const event of await storedEvents(db, { issueNumber, initiation: null })) {
    noteSubmission(submissions, event);
  }
  return submissions;
}

export function noteSubmission(
  submissions: Map<string, SubmittedData>,
  { source, data }: Pick<HandoffEvent, 'source' | 'data'>,
): void {
  if (data.type === 'submitted') {
    submissions.set(source, data);
  }
}
