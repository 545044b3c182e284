// Due handoffs and their reminders.

import type { Kysely } from 'kysely';
import type { DueChanges, DueView } from '../../ports/deadlines.ts';
import type { Tables } from '../tables.ts';
import { isOpenExpression } from './read-rows.ts';

export function dueView(db: Kysely<Tables>): DueView {
  return {
    async remindersDue(now) {
      const rows = await db
        .selectFrom('handoffs')
        .select(['issue_number', 'to_team'])
        .where('next_reminder_at', '<', now)
        .orderBy('next_reminder_at')
        .orderBy('issue_number')
        .execute();
      return rows.map((row) => ({ issueNumber: row.issue_number, team: row.to_team }));
    },
    async remindedAfter(after) {
      const rows = await db
        .selectFrom('handoffs')
        .innerJoin('events', 'events.issue_number', 'handoffs.issue_number')
        .select(({ fn }) => ['handoffs.issue_number', fn.max('events.at').as('at')])
        .where(isOpenExpression)
        .where('next_due_at', 'is not', null)
        .where('events.type', '=', 'reminded')
        .where('events.at', '>', after)
        .groupBy('handoffs.issue_number')
        .orderBy('handoffs.issue_number')
        .execute();
      return rows.map(({ issue_number, at }) => ({ issueNumber: issue_number, at }));
    },
    async limited() {
      const rows = await db
        .selectFrom('handoffs')
        .select(['issue_number', 'next_due_at', 'next_reminder_at', 'overdue_since'])
        .where(isOpenExpression)
        .where((row) =>
          row.or([row('accept_within', 'is not', null), row('complete_within', 'is not', null)]),
        )
        .orderBy('issue_number')
        .execute();
      return rows.map((row) => ({
        issueNumber: row.issue_number,
        deadlines: {
          dueAt: row.next_due_at,
          remindAt: row.next_reminder_at,
          overdueSince: row.overdue_since,
        },
      }));
    },
  };
}

export function dueChanges(db: Kysely<Tables>): DueChanges {
  return {
    async setDeadlines(issueNumber, { dueAt, remindAt, overdueSince }) {
      await db
        .updateTable('handoffs')
        .set({ next_due_at: dueAt, next_reminder_at: remindAt, overdue_since: overdueSince })
        .where('issue_number', '=', issueNumber)
        .execute();
    },
  };
}
