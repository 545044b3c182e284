// Forms that are not handed over yet: one row an issue, brought to the state that its events fold to.

import type { Kysely } from 'kysely';
import { receiverName } from '../../handoff/route.ts';
import type { FieldError } from '../../handoff/submission.ts';
import type { FormChanges, FormView } from '../../ports/deadlines.ts';
import type { IssueRecord } from '../../ports/ledger.ts';
import type { Tables } from '../tables.ts';
import { idOfIssue } from './save-handoff.ts';

export function formView(db: Kysely<Tables>): FormView {
  return {
    async formsDue(now) {
      const rows = await db
        .selectFrom('incomplete_forms')
        .select('issue_number')
        .where('next_action_at', '<', now)
        .orderBy('next_action_at')
        .orderBy('issue_number')
        .execute();
      return rows.map((row) => row.issue_number);
    },
    async formsActedOn(after) {
      const rows = await db
        .selectFrom('incomplete_forms')
        .select(['issue_number', 'reminded_at', 'closed_at', 'closed_as'])
        .where((row) => row.or([row('reminded_at', '>', after), row('closed_at', '>', after)]))
        .orderBy('issue_number')
        .execute();
      return rows.flatMap(({ issue_number, reminded_at, closed_at, closed_as }) => {
        const isByBaton = closed_as === 'expired' || closed_as === 'replaced';
        const at = isByBaton ? closed_at : reminded_at;
        return at === null ? [] : [{ issueNumber: issue_number, at }];
      });
    },
    async openForms() {
      const rows = await db
        .selectFrom('incomplete_forms')
        .select(['issue_number', 'handoff_type', 'next_action_at'])
        .where('closed_at', 'is', null)
        .orderBy('issue_number')
        .execute();
      return rows.map(({ issue_number, handoff_type, next_action_at }) => ({
        issueNumber: issue_number,
        handoffType: handoff_type,
        nextActionAt: next_action_at,
      }));
    },
  };
}

export function formChanges(db: Kysely<Tables>): FormChanges {
  return {
    async setFormAction(issueNumber, at) {
      await db
        .updateTable('incomplete_forms')
        .set({ next_action_at: at })
        .where('issue_number', '=', issueNumber)
        .execute();
    },
  };
}

export async function saveForm(
  db: Kysely<Tables>,
  { issueNumber, state, template, deadlines }: IssueRecord,
): Promise<void> {
  const { attempted, handoff } = state;
  if (handoff !== null || attempted === null || attempted.errors.length === 0) {
    await db.deleteFrom('incomplete_forms').where('issue_number', '=', issueNumber).execute();
    return;
  }
  const row = {
    handoff_type: attempted.handoffType,
    title: attempted.title?.toWellFormed() ?? null,
    from_team: attempted.fromTeam,
    to_team: await receiverOfForm(db, { issueNumber, state, template }),
    submitted_by: attempted.sender,
    attempts: attempted.attempt,
    since: attempted.since,
    missing_json: JSON.stringify(fieldsOf(attempted.errors, (kind) => kind === 'missing')),
    invalid_json: JSON.stringify(fieldsOf(attempted.errors, (kind) => kind !== 'missing')),
    reminded_at: attempted.remindedAt,
    closed_at: attempted.closed?.at ?? null,
    closed_as: attempted.closed?.reason ?? null,
    next_action_at: deadlines?.remindAt ?? null,
    previous_handoff_id: await idOfIssue(db, state.openedFrom ?? null),
  };
  await db
    .insertInto('incomplete_forms')
    .values({ issue_number: issueNumber, ...row })
    .onConflict((conflict) => conflict.column('issue_number').doUpdateSet(row))
    .execute();
}

/** Of a form whose type no longer exists, as recorded. */
async function receiverOfForm(
  db: Kysely<Tables>,
  { issueNumber, state, template }: Pick<IssueRecord, 'issueNumber' | 'state' | 'template'>,
): Promise<string> {
  const former =
    template.type === state.attempted?.handoffType
      ? undefined
      : await db
          .selectFrom('incomplete_forms')
          .select('to_team')
          .where('issue_number', '=', issueNumber)
          .executeTakeFirst();
  return former?.to_team ?? receiverName(template, state);
}

/** Ids of the fields with errors of a kind. */
export function fieldsOf(
  errors: readonly FieldError[],
  counts: (kind: FieldError['kind']) => boolean,
): readonly string[] {
  return errors.filter((fault) => counts(fault.kind)).map((fault) => fault.field);
}
