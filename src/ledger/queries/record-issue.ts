// Writes what was decided for one issue: new events, and the rows they fold to.

import type { Kysely } from 'kysely';
import type { HandoffEvent } from '../../handoff/event.ts';
import type { Handoff } from '../../handoff/state.ts';
import type { IssueRecord } from '../../ports/ledger.ts';
import { encodeEventData, type InitialValues } from '../event-codec.ts';
import { batches } from '../sqlite/batches.ts';
import type { Tables } from '../tables.ts';
import { fieldsOf, saveForm } from './incomplete-forms.ts';
import { findHandoff } from './recorded-handoff.ts';
import { saveHandoff } from './save-handoff.ts';
import { noteSubmission, storedSubmissions } from './stored-events.ts';

/** @returns the handoff's id, if there is one */
export async function recordIssue(
  db: Kysely<Tables>,
  repository: string,
  entry: IssueRecord,
): Promise<number | null> {
  const { issueNumber, template, events } = entry;
  const { handoff } = entry.state;
  const before = await findHandoff(db, issueNumber);
  const initiation =
    before?.initiation ?? (handoff && (initiationIn(events) ?? initiationBy(handoff)));
  const id =
    handoff === null || initiation === null
      ? (before?.row.id ?? null)
      : await saveHandoff(db, {
          before,
          handoff,
          repository,
          issueNumber,
          previousIssue: entry.state.openedFrom ?? null,
          initiation,
          deadlines: entry.deadlines,
          template,
          wantedId: entry.handoffId ?? null,
        });
  await appendEvents(db, entry, { id, initiation, known: before !== null });
  await saveSubmissions(db, entry);
  await saveForm(db, entry);
  if (id !== null) {
    await saveReturns(db, id, entry);
  }
  return id;
}

function initiationIn(events: readonly HandoffEvent[]): InitialValues | null {
  const data = events.map((event) => event.data).find((one) => one.type === 'initiated');
  if (data === undefined) {
    return null;
  }
  const { type: _, ...initiation } = data;
  return initiation;
}

/** For a handoff without an initiating event: its current values count as the original ones. */
function initiationBy(handoff: Handoff): InitialValues {
  const { handoffType, fromTeam, toTeam, title, context, assignment } = handoff;
  const checklist = handoff.checklist.map(({ text, done }) => ({ text, done }));
  return { handoffType, fromTeam, toTeam, title, context, checklist, assignment };
}

interface Appending {
  readonly id: number | null;
  readonly initiation: InitialValues | null;
  /** The handoff existed before, so all these events belong to it. */
  readonly known: boolean;
}

async function appendEvents(
  db: Kysely<Tables>,
  { issueNumber, events }: IssueRecord,
  { id, initiation, known }: Appending,
): Promise<void> {
  const first = known ? 0 : events.findIndex((event) => event.data.type === 'initiated');
  const isForm = initiation === null && events.some(({ data }) => data.type === 'submitted');
  const submissions = isForm ? await storedSubmissions(db, issueNumber) : new Map();
  const rows = events.map((event, at) => {
    const row = {
      handoff_id: at < first ? null : id,
      issue_number: issueNumber,
      type: event.data.type,
      actor: event.actor,
      at: event.at,
      data_json: encodeEventData(event.data, { initiation, submissions }),
      idempotency_key: event.source,
    };
    noteSubmission(submissions, event);
    return row;
  });
  for (const batch of batches(rows)) {
    await db
      .insertInto('events')
      .values(batch)
      .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
      .execute();
  }
}

async function saveSubmissions(
  db: Kysely<Tables>,
  { issueNumber, events }: IssueRecord,
): Promise<void> {
  const rows = events.flatMap(({ source, at, actor, data }) =>
    data.type !== 'submitted'
      ? []
      : {
          source,
          issue_number: issueNumber,
          handoff_type: data.handoffType,
          from_team: data.fromTeam,
          attempt: data.attempt,
          submitted_by: actor,
          submitted_at: at,
          complete: Number(data.complete),
          missing_json: JSON.stringify(fieldsOf(data.errors, (kind) => kind === 'missing')),
          invalid_json: JSON.stringify(fieldsOf(data.errors, (kind) => kind !== 'missing')),
        },
  );
  for (const batch of batches(rows)) {
    await db
      .insertInto('submissions')
      .values(batch)
      .onConflict((conflict) => conflict.column('source').doNothing())
      .execute();
  }
}

async function saveReturns(
  db: Kysely<Tables>,
  handoffId: number,
  { issueNumber, events }: IssueRecord,
): Promise<void> {
  const rows = events.flatMap(({ source, at, actor, data }) =>
    data.type !== 'returned'
      ? []
      : {
          source,
          handoff_id: handoffId,
          issue_number: issueNumber,
          reason: data.reason ?? null,
          comment: data.comment?.toWellFormed() ?? null,
          fields_json: JSON.stringify(data.fields ?? []),
          returned_by: actor,
          returned_at: at,
        },
  );
  for (const batch of batches(rows)) {
    await db
      .insertInto('returns')
      .values(batch)
      .onConflict((conflict) => conflict.column('source').doNothing())
      .execute();
  }
}
