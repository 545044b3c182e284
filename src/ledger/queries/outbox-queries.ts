// The outbox: messages to people and programs outside GitHub, until they are sent or have failed.

import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { groupBy } from '../../base/group-by.ts';
import type { DueMessage, OutboxMessage, Receipt } from '../../ports/notifier.ts';
import { type Json, type Message, messageKinds } from '../../render/messages/message.ts';
import { isOvertaken, overtakenError, overtakingEvents } from '../../render/messages/overtaken.ts';
import { channels } from '../../render/messages/undelivered.ts';
import { batches } from '../sqlite/batches.ts';
import type { Tables } from '../tables.ts';

/** Many more than a run can send in its time, so that one slow recipient does not hide the others. */
const maxDue = 1000;

export async function dueMessages(db: Kysely<Tables>, now: string): Promise<readonly DueMessage[]> {
  const rows = await db
    .selectFrom('outbox')
    .leftJoin('events', 'events.idempotency_key', 'outbox.event_source')
    .leftJoin('handoffs', 'handoffs.issue_number', 'outbox.issue_number')
    .selectAll('outbox')
    .select(['events.at as happened', 'handoffs.status_changed_at'])
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('next_attempt_at', '<=', now)
    .orderBy('created_at')
    .orderBy('outbox.id')
    .limit(maxDue)
    .execute();
  const eventsOf = await overtakingEventsOf(
    db,
    rows.flatMap(({ issue_number }) => issue_number ?? []),
  );
  const failed = rows.length === 0 ? new Set<string>() : await failedPlaces(db);
  return rows.flatMap((row) => {
    const read = v.safeParse(stored, { ...row, message: textOf(row.message_json) });
    // Ignore messages that another release wrote in its own format.
    return read.success
      ? {
          id: row.id,
          issueNumber: read.output.issue_number,
          channel: read.output.channel,
          target: row.target,
          message: read.output.message,
          eventSource: row.event_source,
          createdAt: row.created_at,
          attempts: row.attempts,
          nextAt: row.next_attempt_at,
          isSuperseded:
            row.happened !== null &&
            ((row.status_changed_at ?? '') > row.happened ||
              isOvertaken(
                { kind: read.output.message.kind, at: row.happened },
                eventsOf.get(read.output.issue_number) ?? [],
              )),
          isFailureKnown: failed.has(placeOf(row)),
          lastError: row.last_error,
        }
      : [];
  });
}

async function failedPlaces(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('outbox')
    .select(['issue_number', 'channel', 'target'])
    .where('failed_at', 'is not', null)
    .where('last_error', '!=', overtakenError)
    .execute();
  return new Set(rows.map(placeOf));
}

function placeOf(row: {
  readonly issue_number: number | null;
  readonly channel: string;
  readonly target: string;
}): string {
  return `${row.issue_number} ${row.channel} ${row.target}`;
}

async function overtakingEventsOf(db: Kysely<Tables>, issues: readonly number[]) {
  if (issues.length === 0) {
    return new Map<number, never[]>();
  }
  const events = await db
    .selectFrom('events')
    .select(['issue_number', 'type', 'at'])
    .where('issue_number', 'in', [...new Set(issues)])
    .where('type', 'in', overtakingEvents)
    .execute();
  return groupBy(events, ({ issue_number }) => issue_number);
}

function textOf(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}

export async function queueMessages(
  db: Kysely<Tables>,
  messages: readonly OutboxMessage[],
): Promise<readonly OutboxMessage[]> {
  const ids = new Set<string>();
  for (const batch of batches(messages)) {
    const put = await db
      .insertInto('outbox')
      .values(batch.map(rowOf))
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    for (const { id } of put) {
      ids.add(id);
    }
  }
  return messages.filter(({ id }) => ids.has(id));
}

function rowOf(queued: OutboxMessage) {
  return {
    id: queued.id,
    issue_number: queued.issueNumber,
    kind: queued.message.kind,
    channel: queued.channel,
    target: queued.target,
    event_source: queued.eventSource,
    message_json: JSON.stringify(queued.message),
    created_at: queued.createdAt,
    attempts: queued.attempts,
    next_attempt_at: queued.nextAt,
  };
}

/** Each may come again: only a pending message changes. */
export async function applyReceipts(
  db: Kysely<Tables>,
  receipts: readonly Receipt[],
): Promise<void> {
  for (const receipt of receipts) {
    const { attempts, at } = receipt;
    const pending = db
      .updateTable('outbox')
      .where('id', '=', receipt.id)
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null);
    switch (receipt.kind) {
      case 'tried':
        await pending
          .set({ attempts, next_attempt_at: receipt.nextAt })
          .where('attempts', '<', attempts)
          .execute();
        break;
      case 'sent':
        await pending
          .set({ attempts, sent_at: at, message_json: null, last_error: null })
          .execute();
        break;
      case 'given_up':
        await pending
          .set({ attempts, failed_at: at, message_json: null, last_error: receipt.error })
          .execute();
        break;
      case 'failed':
        await pending
          .set({ last_error: receipt.error })
          .where('attempts', '<=', attempts)
          .execute();
    }
  }
}

export async function hasPendingMessages(db: Kysely<Tables>): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('id')
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The ids of messages that the ledger itself knows to be sent or given up. */
export async function settledMessages(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('outbox')
    .select('id')
    .where((is) => is.or([is('sent_at', 'is not', null), is('failed_at', 'is not', null)]))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export async function forgetMessages(db: Kysely<Tables>, before: string): Promise<void> {
  await db.deleteFrom('outbox').where('created_at', '<', before).execute();
}

const json: v.GenericSchema<unknown, Json> = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.lazy(() => json)),
  v.record(
    v.string(),
    v.lazy(() => json),
  ),
]);

const message: v.GenericSchema<unknown, Message> = v.object({
  kind: v.picklist(messageKinds),
  at: v.string(),
  repository: v.string(),
  headline: v.string(),
  subject: v.optional(v.string()),
  called: v.array(v.object({ login: v.string(), slack: v.nullable(v.string()) })),
  facts: v.array(v.object({ name: v.string(), text: v.string() })),
  lists: v.array(
    v.object({
      title: v.string(),
      items: v.array(v.object({ text: v.string(), url: v.string() })),
      left: v.number(),
    }),
  ),
  next: v.nullable(v.string()),
  link: v.object({ text: v.string(), url: v.string() }),
  data: v.record(v.string(), json),
});

const stored = v.object({ issue_number: v.number(), channel: v.picklist(channels), message });
