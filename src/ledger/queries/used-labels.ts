// The names that configurations have given to labels.

import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { noUsedLabels, type UsedLabels } from '../../config/used-labels.ts';
import { canonicalJson, decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';
import { metaOf, removeMeta, setMeta } from './meta-values.ts';

const key = 'label_names';

const stored = v.object({ names: v.array(v.string()), teamPrefixes: v.array(v.string()) });

export async function usedLabels(db: Kysely<Tables>): Promise<UsedLabels> {
  const json = await metaOf(db, key);
  const where = 'names of labels';
  return json === null ? noUsedLabels : decode(stored, parseJson(json, where), where);
}

export async function setUsedLabels(db: Kysely<Tables>, labels: UsedLabels): Promise<void> {
  const value = canonicalJson(labels);
  await (value === canonicalJson(noUsedLabels) ? removeMeta(db, key) : setMeta(db, key, value));
}
