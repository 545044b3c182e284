// Opens the ledger at a database URL that a person gave.

import type { Organisation } from '../../ports/organisation.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { readConnectionSettings } from './connection-settings.ts';
import { findRepository } from './find-repository.ts';
import { openPostgresLedger, type PostgresLedger } from './open-postgres-ledger.ts';
import type { TransactionsOptions } from './open-transactions.ts';
import { openOrganisation } from './organisation.ts';
import { openPgServer, type PgServer } from './pg-server.ts';

export interface DatabaseAddress {
  readonly url: string;
  /** What a person calls the URL, at the start of a sentence. */
  readonly named: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** @throws ServiceError if it is no such URL */
export function openDatabase({ url, named, environment }: DatabaseAddress): PgServer {
  const read = readConnectionSettings(url, environment);
  if (read.kind === 'invalid') {
    throw new ServiceError('ledger_unavailable', `${named} ${read.problem}.`);
  }
  return openPgServer(read.settings);
}

/** @throws ServiceError if it is no such URL */
export function openLedgerAt(
  address: DatabaseAddress,
  options: Omit<TransactionsOptions, 'server'>,
): { readonly ledger: PostgresLedger; readonly organisation: Organisation } {
  const server = openDatabase(address);
  return {
    ledger: openPostgresLedger({ ...options, server }),
    organisation: openOrganisation({ ...options, server }),
  };
}

/**
 * For people at a terminal: answers questions and changes nothing.
 * @param name of the repository, as of its last run
 * @throws ServiceError if it is no such URL
 */
export function openLedgerNamed(
  address: DatabaseAddress,
  name: string,
): PostgresLedger & Pick<PgServer, 'close'> {
  const server = openDatabase(address);
  const ledger = openPostgresLedger({
    server,
    repository: () => findRepository(server, name),
    wait: async () => {},
    random: Math.random,
    isReadOnly: true,
    // Someone waits, and can try again.
    tries: 1,
  });
  return { ...ledger, close: server.close };
}
