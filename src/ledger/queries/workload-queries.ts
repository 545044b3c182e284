// Recent assignments and the number of open handoffs per person.

import { expressionBuilder, type Kysely } from 'kysely';
import { assignmentSchema } from '../../handoff/event.ts';
import type { Workload } from '../../handoff/policy.ts';
import { decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';
import { isOpenExpression, textsIn, unlessDamaged } from './read-rows.ts';

/** People without an assignment among the last this many count as never assigned. */
export const remembered = 200;

/** A damaged row of another handoff counts for no one. */
export async function rotaOf(
  db: Kysely<Tables>,
  team: string,
  isOpenCounted: boolean,
): Promise<Workload> {
  return {
    recent: await recentOf(db, team),
    open: isOpenCounted ? await openOf(db) : new Map(),
  };
}

async function recentOf(db: Kysely<Tables>, team: string): Promise<readonly string[]> {
  const inLowerCase = expressionBuilder<Tables, 'handoffs' | 'archived_handoffs'>().fn<string>(
    'lower',
    ['to_team'],
  );
  // In the order of assignment, which can differ from the order of filing. Limited in each half, where PostgreSQL
  // follows an index: it sorts the whole of a union.
  const inLedger = db
    .selectFrom('handoffs')
    .select(['id', 'assignment_json'])
    .where(inLowerCase, '=', team.toLowerCase())
    .orderBy('id', 'desc')
    .limit(remembered);
  const archived = db
    .selectFrom('archived_handoffs')
    .select(['handoff_id as id', 'assignment_json'])
    .$narrowType<{ id: number; assignment_json: string }>()
    .where(inLowerCase, '=', team.toLowerCase())
    .orderBy('handoff_id', 'desc')
    .limit(remembered);
  const latest = db
    .selectFrom(inLedger.as('here'))
    .selectAll()
    .unionAll(db.selectFrom(archived.as('archived')).selectAll())
    .orderBy('id', 'desc')
    .limit(remembered);
  // A few people in turn: the same few texts, of which the newest counts.
  const rows = await db
    .selectFrom(latest.as('latest'))
    .select('assignment_json')
    .groupBy('assignment_json')
    .orderBy(({ fn }) => fn.max('id'), 'desc')
    .execute();
  const newest = new Map<string, string>();
  for (const { assignment_json: text } of rows) {
    const assignment = unlessDamaged(() =>
      decode(assignmentSchema, parseJson(text, 'assignment_json'), 'assignment_json'),
    );
    if (assignment === null) {
      continue;
    }
    const { policy, assignees, substituteFor } = assignment;
    // A substitute takes the turn of the person away, and keeps their own.
    const inTurn = substituteFor === undefined ? assignees : [substituteFor];
    for (const login of policy === 'everyone' ? [] : inTurn) {
      newest.set(login.toLowerCase(), newest.get(login.toLowerCase()) ?? login);
    }
  }
  return [...newest.values()];
}

async function openOf(db: Kysely<Tables>): Promise<Workload['open']> {
  const rows = await db
    .selectFrom('handoffs')
    .select((row) => ['assignees_json', row.fn.countAll<number>().as('handoffs')])
    .where(isOpenExpression)
    .groupBy('assignees_json')
    .execute();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const logins = unlessDamaged(() => textsIn(row.assignees_json, 'assignees_json'));
    for (const login of logins ?? []) {
      counts.set(
        login.toLowerCase(),
        (counts.get(login.toLowerCase()) ?? 0) + Number(row.handoffs),
      );
    }
  }
  return counts;
}
