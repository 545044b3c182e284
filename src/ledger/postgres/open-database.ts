// Opens the ledger at a database URL that a person gave.

import type { Organisation, RecordedRepository } from '../../ports/organisation.ts';
import { ServiceError } from '../../ports/service-error.ts';
import type { SqlAnswer } from '../sqlite/query-sql.ts';
import { isOnThisMachine, readConnectionSettings } from './connection/connection-settings.ts';
import { openPgServer, type PgServer } from './connection/pg-server.ts';
import type { CopiedPart } from './copy-ledger.ts';
import { findRepository } from './find-repository.ts';
import { openPostgresLedger, type PostgresLedger } from './open-postgres-ledger.ts';
import { openOrganisation } from './organisation.ts';
import { askAll } from './query-all.ts';
import type { TransactionsOptions } from './transactions/open-transactions.ts';

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

/** Whether others on the way can read the password and all rows. */
export function isSentInPlain({ url, environment }: DatabaseAddress): boolean {
  const read = readConnectionSettings(url, environment);
  return (
    read.kind === 'valid' && read.settings.ssl === false && !isOnThisMachine(read.settings.host)
  );
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

export interface DatabaseOrganisation extends Organisation, Pick<PgServer, 'close'> {
  /**
   * Its ledger as a SQLite file; null if nothing was ever recorded.
   * @param part which rows; default: all of them
   */
  copy(repository: RecordedRepository, part?: CopiedPart): Promise<Uint8Array | null>;
  /** The answer to a question in SQL, over the tables of all repositories. */
  ask(question: string): Promise<SqlAnswer>;
}

/**
 * For people at a terminal, over all repositories.
 * @throws ServiceError if it is no such URL
 */
export function openOrganisationAt(address: DatabaseAddress): DatabaseOrganisation {
  const server = openDatabase(address);
  const once = { server, wait: async () => {}, random: Math.random, tries: 1 };
  const organisation = openOrganisation(once);
  return {
    ...organisation,
    copy: (repository, part) =>
      openPostgresLedger({ ...once, repository: async () => repository, isReadOnly: true }).copy(
        part,
      ),
    ask: async (question) => {
      // Refuses a role that would see one repository only.
      await organisation.repositories();
      return askAll(server, question);
    },
    close: server.close,
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
