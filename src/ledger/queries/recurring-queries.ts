// Forms that Baton opens on schedule.

import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { sameLogin } from '../../config/teams/team.ts';
import type { RecurringForm, RecurringView } from '../../ports/recurring.ts';
import { decodeEventData } from '../event-codec.ts';
import { canonicalJson, decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';
import { metaOf, setMeta } from './meta-values.ts';
import { loginNames } from './people-queries.ts';

const key = 'recurring_forms';

const forms = v.record(
  v.string(),
  v.object({
    schedule: v.string(),
    openedUntil: v.string(),
    claim: v.exactOptional(v.object({ occurrence: v.string(), at: v.string() })),
    last: v.exactOptional(v.number()),
    turns: v.exactOptional(v.array(v.string())),
  }),
);

/** People without a turn among the last this many count as never in turn. */
const remembered = 200;

export function recurringView(db: Kysely<Tables>): RecurringView {
  return {
    recurringForms: () => savedForms(db),
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
      const saved = (await savedForms(db)).get(handoffType)?.turns ?? [];
      return [...turns, ...saved].filter(isFirstOfLogin);
    },
  };
}

function isFirstOfLogin(login: string, at: number, all: readonly string[]): boolean {
  return all.findIndex((other) => sameLogin(login, other)) === at;
}

/** With the logins that people have now. */
async function savedForms(db: Kysely<Tables>): Promise<ReadonlyMap<string, RecurringForm>> {
  const json = await metaOf(db, key);
  if (json === null) {
    return new Map();
  }
  const where = 'forms that open on schedule';
  const { toLogin } = await loginNames(db);
  const saved = Object.entries(decode(forms, parseJson(json, where), where));
  return new Map(saved.map(([type, form]) => [type, withTurns(form, toLogin)]));
}

function withTurns(form: RecurringForm, rename: (login: string) => string): RecurringForm {
  return form.turns === undefined ? form : { ...form, turns: form.turns.map(rename) };
}

export async function setRecurringForms(
  db: Kysely<Tables>,
  all: ReadonlyMap<string, RecurringForm>,
): Promise<void> {
  const { toName } = await loginNames(db);
  const value = canonicalJson(
    Object.fromEntries([...all].map(([type, form]) => [type, withTurns(form, toName)])),
  );
  await setMeta(db, key, value);
}
