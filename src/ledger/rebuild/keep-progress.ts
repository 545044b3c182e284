// Keeps a ledger that is being rebuilt in a file next to the current one, so that a later run continues it.

import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Discrepancy } from '../../handoff/rebuild/discrepancy.ts';
import type { LedgerStore } from '../../ports/ledger-store.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { metaOf, removeMeta, setMeta } from '../queries/meta-values.ts';
import { type LedgerDatabase, openLedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';

export interface Keeping {
  readonly store: Pick<LedgerStore, 'readBeside' | 'writeBeside' | 'removeBeside'>;
  /** `rebuild.db` */
  readonly path: string;
  /** Whether a run may continue from there. */
  readonly mayContinue: (progress: string) => boolean;
}

export interface KeptState {
  /** As the use case gave it; null: it starts. */
  readonly progress: string | null;
  readonly compared: readonly number[];
  readonly discrepancies: readonly Discrepancy[];
}

export interface KeptLedger extends KeptState {
  readonly database: LedgerDatabase;
  /** @returns false if it cannot be kept */
  keep(state: KeptState, reason: string): Promise<boolean>;
  /** Whether there is a file to remove. */
  isStored(): boolean;
  remove(reason: string): Promise<void>;
}

const start: KeptState = { progress: null, compared: [], discrepancies: [] };

const key = 'rebuild_progress';

const state = v.object({
  progress: v.string(),
  compared: v.array(v.number()),
  discrepancies: v.array(
    v.object({
      issueNumber: v.number(),
      field: v.string(),
      recorded: v.nullable(v.string()),
      shown: v.nullable(v.string()),
    }),
  ),
});

/** @param keeping null: nothing is kept, so each run starts */
export async function openKept(keeping: Keeping | null): Promise<KeptLedger> {
  if (keeping === null) {
    return {
      ...start,
      database: await openLedgerDatabase({ bytes: null }),
      keep: async () => false,
      isStored: () => false,
      async remove() {},
    };
  }
  const { store, path } = keeping;
  const file = await store.readBeside(path);
  let version = file?.version ?? null;
  const found = file === null ? null : await openUsable(file.bytes, keeping);
  const database = found?.database ?? (await openLedgerDatabase({ bytes: null }));
  return {
    ...(found?.state ?? start),
    database,
    isStored: () => version !== null,
    async keep(kept, message) {
      await writeState(database.queries, kept);
      const bytes = database.export();
      await forgetState(database.queries);
      const change = { path, bytes, expected: version, message, mayCreateBranch: true };
      const write = () => store.writeBeside(change);
      const outcome = await unlessRefused(write);
      version =
        outcome?.kind === 'written'
          ? outcome.version
          : ((await unlessRefused(() => store.readBeside(path)))?.version ?? null);
      return outcome?.kind === 'written';
    },
    async remove(message) {
      if (version !== null) {
        const expected = version;
        await unlessRefused(() => store.removeBeside({ path, expected, message }));
        version = null;
      }
    },
  };
}

/** null: it is damaged, of another release, or of no use. */
async function openUsable(bytes: Uint8Array, { mayContinue }: Keeping) {
  const database = await unlessRefused(() => openLedgerDatabase({ bytes }));
  if (database === null) {
    return null;
  }
  const read = await readState(database.queries);
  if (read === null || !mayContinue(read.progress)) {
    database.close();
    return null;
  }
  await forgetState(database.queries);
  return { database, state: read };
}

async function readState(db: Kysely<Tables>): Promise<v.InferOutput<typeof state> | null> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), state), await metaOf(db, key));
  return read.success ? read.output : null;
}

async function writeState(db: Kysely<Tables>, kept: KeptState): Promise<void> {
  await setMeta(db, key, JSON.stringify(kept));
}

async function forgetState(db: Kysely<Tables>): Promise<void> {
  await removeMeta(db, key);
}

/** A run that may not write, or that has no requests left, continues without. */
async function unlessRefused<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ServiceError) {
      return null;
    }
    throw error;
  }
}
