// The names that configurations have given to labels.

import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { noUsedLabels, type UsedLabels } from '../../config/used-labels.ts';
import { canonicalJson, decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';

const key = 'label_names';

const stored = v.object({ names: v.array(v.string()), teamPrefixes: v.array(v.string()) });

export async function usedLabels(db: Kysely<Tables>): Promise<UsedLabels> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  const where = 'names of labels';
  return row === undefined ? noUsedLabels : decode(stored, parseJson(row.value, where), where);
}

export async function setUsedLabels(db: Kysely<Tables>, labels: UsedLabels): Promise<void> {
  const value = canonicalJson(labels);
  await db.deleteFrom('meta').where('key', '=', key).execute();
  if (value !== canonicalJson(noUsedLabels)) {
    await db.insertInto('meta').values({ key, value }).execute();
  }
}
