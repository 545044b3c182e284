// Forms that Baton opens on schedule.

import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { sameLogin } from '../../config/teams/team.ts';
import type { RecurringForm, RecurringView } from '../../ports/recurring.ts';
import { decodeEventData } from '../event-codec.ts';
import { canonicalJson, decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';
import { loginNames } from './people-queries.ts';

const key = 'recurring_forms';

const forms = v.record(
  v.string(),
  v.object({
    schedule: v.string(),
    openedUntil: v.string(),
    claim: v.exactOptional(v.object({ occurrence: v.string(), at: v.string() })),
  }),
);

/** People without a turn among the last this many count as never in turn. */
const remembered = 200;

export function recurringView(db: Kysely<Tables>): RecurringView {
  return {
    async recurringForms() {
      const row = await db
        .selectFrom('meta')
        .select('value')
        .where('key', '=', key)
        .executeTakeFirst();
      const where = 'forms that open on schedule';
      return new Map(
        Object.entries(row === undefined ? {} : decode(forms, parseJson(row.value, where), where)),
      );
    },
    async lastOfType(handoffType) {
      const handoff = await db
        .selectFrom('handoffs')
        .select('issue_number')
        .where('handoff_type', '=', handoffType)
        .where('status', '!=', 'cancelled')
        .orderBy('issue_number', 'desc')
        .limit(1)
        .executeTakeFirst();
      const form = await db
        .selectFrom('incomplete_forms')
        .select('issue_number')
        .where('handoff_type', '=', handoffType)
        .orderBy('issue_number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return { handoff: handoff?.issue_number ?? null, form: form?.issue_number ?? null };
    },
    async openedFor(handoffType) {
      const rows = await db
        .selectFrom('events')
        .select(['actor', 'type', 'data_json', 'idempotency_key'])
        .where('type', '=', 'opened_on_schedule')
        .orderBy('id', 'desc')
        .limit(remembered)
        .execute();
      const { toLogin } = await loginNames(db);
      const turns = rows.flatMap(({ actor, type, data_json, idempotency_key: source }) => {
        const data = decodeEventData(type, data_json, { initiation: null, source });
        const member = data.type === 'opened_on_schedule' ? (data.inTurn ?? actor) : null;
        const isOfType = data.type === 'opened_on_schedule' && data.handoffType === handoffType;
        return isOfType && member !== null ? [toLogin(member)] : [];
      });
      return turns.filter((one, at) => turns.findIndex((other) => sameLogin(one, other)) === at);
    },
  };
}

export async function setRecurringForms(
  db: Kysely<Tables>,
  all: ReadonlyMap<string, RecurringForm>,
): Promise<void> {
  const value = canonicalJson(Object.fromEntries(all));
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
