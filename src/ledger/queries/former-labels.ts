// The names that earlier configurations gave to labels.

import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { decodeConfiguration } from '../../config/decode-configuration.ts';
import { type FormerLabels, noFormerLabels, withFormerLabels } from '../../config/former-labels.ts';
import { canonicalJson, decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';

const key = 'former_labels';

const stored = v.object({ names: v.array(v.string()), teamPrefixes: v.array(v.string()) });

/** And those of the newest configuration in the ledger, which a newer one may replace now. */
export async function formerLabels(db: Kysely<Tables>): Promise<FormerLabels> {
  const former = await storedLabels(db);
  const newest = await db
    .selectFrom('configurations')
    .select('configuration_json')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const configuration =
    newest === undefined
      ? null
      : decodeConfiguration(parseJson(newest.configuration_json, 'the configuration'));
  return configuration === null ? former : withFormerLabels(former, configuration.labels);
}

export async function setFormerLabels(db: Kysely<Tables>, labels: FormerLabels): Promise<void> {
  const value = canonicalJson(labels);
  await db.deleteFrom('meta').where('key', '=', key).execute();
  if (value !== canonicalJson(noFormerLabels)) {
    await db.insertInto('meta').values({ key, value }).execute();
  }
}

async function storedLabels(db: Kysely<Tables>): Promise<FormerLabels> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  const where = 'former labels';
  return row === undefined ? noFormerLabels : decode(stored, parseJson(row.value, where), where);
}
