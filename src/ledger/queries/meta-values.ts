// The table `meta`: what a ledger has once, by key.

import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Long, and needed only where the configuration is read again. */
const apart = 'shared_configuration';

/** All at once: a database may be far away, and a run needs several. null: no run has set it. */
export async function metaOf(db: Kysely<Tables>, key: string): Promise<string | null> {
  const rows = await db
    .selectFrom('meta')
    .select(['key', 'value'])
    .where('key', key === apart ? '=' : '!=', apart)
    .execute();
  return rows.find((row) => row.key === key)?.value ?? null;
}

export async function setMeta(db: Kysely<Tables>, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** Nothing replaces it. */
export async function setMetaOnce(db: Kysely<Tables>, key: string, value: string): Promise<void> {
  if ((await metaOf(db, key)) === null) {
    await db
      .insertInto('meta')
      .values({ key, value })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export async function removeMeta(db: Kysely<Tables>, key: string): Promise<void> {
  await db.deleteFrom('meta').where('key', '=', key).execute();
}
