// A ledger that a migration has closed to runs: of a branch and PostgreSQL, one is open at a time.

import type { Kysely } from 'kysely';
import { ServiceError } from '../ports/service-error.ts';
import { metaOf, removeMeta, setMeta } from './queries/meta-values.ts';
import type { Tables } from './tables.ts';

/** Of a row of `meta`, on a branch. A migration does not copy it. */
export const closedKey = 'closed';

/** `copy` while a migration fills it, `moved` once the other is to have its rows. */
export type ClosedAs = 'copy' | 'moved';

export type LedgerEnd = 'branch' | 'postgres';

/** null: runs may use it. */
export function closedAs(db: Kysely<Tables>): Promise<string | null> {
  return metaOf(db, closedKey);
}

/** @param closed null: it is open to runs again */
export async function setClosed(db: Kysely<Tables>, closed: ClosedAs | null): Promise<void> {
  await (closed === null ? removeMeta(db, closedKey) : setMeta(db, closedKey, closed));
}

export function closedLedger(end: LedgerEnd, closed: unknown): ServiceError {
  return new ServiceError('ledger_closed', sentences[end][closed === 'moved' ? 'moved' : 'copy']);
}

export function isClosedLedger(error: unknown): boolean {
  return error instanceof ServiceError && error.code === 'ledger_closed';
}

const sentences: Readonly<Record<LedgerEnd, Readonly<Record<ClosedAs, string>>>> = {
  branch: {
    moved:
      'The ledger of this repository moved from the data branch to PostgreSQL. Set the input `database-url` in ' +
      'the workflow. The next sweep then catches up.',
    copy:
      'The ledger on the data branch is an unfinished copy of the one in PostgreSQL. Finish it with ' +
      '`baton migrate --from postgres --to branch --cutover`, or set the input `database-url` in the workflow.',
  },
  postgres: {
    moved:
      'The ledger of this repository moved from PostgreSQL to the data branch. Remove the input `database-url` ' +
      'from the workflow. The next sweep then catches up. If someone only left it out of reports, run ' +
      '`UPDATE baton.ledgers SET closed = NULL` for this repository.',
    copy:
      'The ledger of this repository in PostgreSQL is an unfinished copy of the data branch. Finish it with ' +
      '`baton migrate --from branch --to postgres --cutover`, or remove the input `database-url` from the workflow.',
  },
};
