// Why a database that answers cannot be used as it is, in sentences with the reason and the fix.

import { ServiceError } from '../../../ports/service-error.ts';
import { type CorruptLedgerError, NewerRowError } from '../../errors.ts';

export function serverTooOld(version: number): ServiceError {
  return new ServiceError(
    'ledger_unavailable',
    `The PostgreSQL server has version ${Math.floor(version / 10_000)}, but Baton needs 15 or newer. ` +
      'Baton changed nothing. Upgrade the server.',
  );
}

export function otherEncoding(encoding: string): ServiceError {
  return new ServiceError(
    'ledger_unavailable',
    `The PostgreSQL database has the encoding ${encoding}, which cannot hold all characters that people write. ` +
      "Baton changed nothing. Create a database with `ENCODING 'UTF8' TEMPLATE template0`.",
  );
}

export function noLedger(): ServiceError {
  return new ServiceError(
    'ledger_missing',
    'The PostgreSQL database has no ledger yet. The first run of the Action with `database-url` creates its tables.',
  );
}

export function olderSchema(found: number, needed: number): ServiceError {
  return new ServiceError(
    'ledger_unavailable',
    `The ledger has schema version ${found}, but this release of Baton reads version ${needed}. ` +
      'Let a run of the Action with this release update it, or use the release that the Action has.',
  );
}

/** @param role of the connection */
export function narrowRole(role: string): ServiceError {
  return new ServiceError(
    'ledger_unavailable',
    `The PostgreSQL role \`${role}\` reads its own repository only, and this needs one that reads all. As the role that ` +
      "created the tables, run `SELECT baton.grant_reports('reports')` for a role `reports`, and use that role in the " +
      'database URL.',
  );
}

export function unreadableRow(error: CorruptLedgerError): ServiceError {
  const { reason } = error;
  if (error instanceof NewerRowError) {
    return error;
  }
  return new ServiceError(
    'ledger_damaged',
    `A row of the ledger in the PostgreSQL database cannot be read: ${reason}. Baton changed nothing. ` +
      'Restore the database from a backup, or run this workflow with `mode: rebuild`, which keeps the former rows.',
  );
}
