// The handoffs that the numbers count, without their texts.

import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import { epochSeconds } from '../../../base/time/instant.ts';
import type { MeasuredHandoff, RowWindow } from '../../../metrics/measured.ts';
import { decode, parseJson } from '../../json.ts';
import type { Tables } from '../../tables.ts';
import {
  collectReadable,
  epochOf,
  internStrings,
  requireNumbers,
  roundUpToSecond,
} from '../read-rows.ts';

export async function measuredHandoffs(
  db: Kysely<Tables>,
  window: RowWindow,
  damaged: Set<number>,
): Promise<readonly MeasuredHandoff[]> {
  const from = roundUpToSecond(window.from);
  const query = db
    .selectFrom('handoffs')
    .select([
      'id',
      'issue_number',
      'handoff_type',
      'from_team',
      'to_team',
      'status',
      'reopen_count',
      'accept_within',
      'edited_after_acceptance',
      'accepted_business_seconds',
      'completed_business_seconds',
      'last_wait_business_seconds',
      'former_team_time_json',
      'waiting_seconds',
      'waiting_business_seconds',
      'in_progress_seconds',
      'in_progress_business_seconds',
      'with_sender_seconds',
      'with_sender_business_seconds',
      'asked_seconds',
      'asked_business_seconds',
      'on_hold_seconds',
      'on_hold_business_seconds',
      'paused_seconds',
      epochOf('initiated_at').as('initiated_at'),
      epochOf<number | null>('accepted_at').as('accepted_at'),
      epochOf<number | null>('completed_at').as('completed_at'),
      epochOf<number | null>('cancelled_at').as('cancelled_at'),
      epochOf('status_changed_at').as('status_changed_at'),
      epochOf<number | null>('next_due_at').as('next_due_at'),
      sql<number>`unixepoch(coalesce(clock_started_at, status_changed_at))`.as('clock_started_at'),
      epochOf<number | null>('asked_at').as('asked_at'),
      epochOf<number | null>('on_hold_since').as('on_hold_since'),
    ])
    // Nearly all are wanted, or have to be looked at: by an index each would be fetched by itself.
    .where(sql<boolean>`+handoffs.initiated_at < ${roundUpToSecond(window.to)}`)
    .where(isOpenAt('completed_at', from))
    .where(isOpenAt('cancelled_at', from))
    .orderBy('handoffs.id');
  const one = internStrings();
  return collectReadable(db, query, {
    damaged,
    itemOf: (row) =>
      requireNumbers(
        {
          id: row.id,
          issueNumber: row.issue_number,
          handoffType: one(row.handoff_type),
          fromTeam: one(row.from_team),
          toTeam: one(row.to_team),
          status: row.status,
          initiatedAt: row.initiated_at,
          acceptedAt: row.accepted_at,
          completedAt: row.completed_at,
          cancelledAt: row.cancelled_at,
          since: row.status_changed_at,
          reopened: row.reopen_count,
          acceptWithin: row.accept_within,
          dueAt: row.next_due_at,
          editedAfterAcceptance: row.edited_after_acceptance,
          acceptedWorked: row.accepted_business_seconds,
          completedWorked: row.completed_business_seconds,
          lastWaitWorked: row.last_wait_business_seconds,
          formerTime:
            row.former_team_time_json === null ? null : formerTimeIn(row.former_team_time_json),
          waitingSeconds: row.waiting_seconds,
          waitingWorked: row.waiting_business_seconds,
          inWorkSeconds: row.in_progress_seconds,
          inWorkWorked: row.in_progress_business_seconds,
          withSenderSeconds: row.with_sender_seconds,
          withSenderWorked: row.with_sender_business_seconds,
          askedSeconds: row.asked_seconds,
          askedWorked: row.asked_business_seconds,
          onHoldSeconds: row.on_hold_seconds,
          onHoldWorked: row.on_hold_business_seconds,
          pausedSeconds: row.paused_seconds,
          clockSince: row.clock_started_at,
          askedSince: row.asked_at,
          onHoldSince: row.on_hold_since,
        },
        requiredNumbers,
      ),
  });
}

const elapsed = v.object({ seconds: v.number(), worked: v.number() });
const formerTime = v.object({
  until: v.pipe(v.string(), v.isoTimestamp(), v.transform(epochSeconds)),
  clocks: v.object({
    waiting: elapsed,
    inProgress: elapsed,
    withSender: elapsed,
    asked: elapsed,
    onHold: elapsed,
  }),
});

function formerTimeIn(json: string): MeasuredHandoff['formerTime'] {
  const column = 'former_team_time_json';
  return decode(formerTime, parseJson(json, column), column);
}

const requiredNumbers = [
  'initiatedAt',
  'since',
  'clockSince',
  'reopened',
  'editedAfterAcceptance',
  'waitingSeconds',
  'waitingWorked',
  'inWorkSeconds',
  'inWorkWorked',
  'withSenderSeconds',
  'withSenderWorked',
  'askedSeconds',
  'askedWorked',
  'onHoldSeconds',
  'onHoldWorked',
  'pausedSeconds',
] as const satisfies readonly (keyof MeasuredHandoff)[];

function isOpenAt(column: 'completed_at' | 'cancelled_at', from: string) {
  return sql<boolean>`coalesce(handoffs.${sql.ref(column)} >= ${from}, true)`;
}
