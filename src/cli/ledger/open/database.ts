// The PostgreSQL database that a command reads: of `--database-url`, or of DATABASE_URL.

import type { PgServer } from '../../../ledger/postgres/connection/pg-server.ts';
import type { CopiedPart } from '../../../ledger/postgres/copy-ledger.ts';
import type { PostgresLedger } from '../../../ledger/postgres/open-postgres-ledger.ts';
import { ServiceError } from '../../../ports/service-error.ts';
import { CliError, exitCodes, usageError } from '../../cli-error.ts';
import { type NamedRepository, resolveRepository } from '../../github/resolve-repository.ts';
import type { Terminal } from '../../output/terminal.ts';

export interface DatabaseOptions {
  readonly file?: string;
  readonly dataBranch?: string;
  readonly databaseUrl?: string;
}

export interface NamedDatabase {
  readonly url: string;
  /** What a person calls the URL, at the start of a sentence. */
  readonly named: string;
}

/** null: the ledger is in a file or on a branch. Other databases may be in DATABASE_URL, too. */
export function databaseOf(
  { environment }: Pick<Terminal, 'environment'>,
  { databaseUrl, dataBranch, file }: DatabaseOptions,
): NamedDatabase | null {
  const isElsewhere = dataBranch !== undefined || file !== undefined;
  if (databaseUrl !== undefined) {
    if (isElsewhere) {
      throw usageError('Choose one of `--database-url`, `--data-branch` and `--file`.');
    }
    return { url: databaseUrl, named: '`--database-url`' };
  }
  const url = environment['DATABASE_URL'];
  return url !== undefined && /^postgres(ql)?:/.test(url) && !isElsewhere
    ? { url, named: '`DATABASE_URL`' }
    : null;
}

/** Of the repository of the options, or of this folder. */
export async function openNamedLedger(
  terminal: Terminal,
  { url, named }: NamedDatabase,
  options: NamedRepository,
): Promise<PostgresLedger & Pick<PgServer, 'close'>> {
  const { owner, repo } = await resolveRepository(terminal, options);
  const { openLedgerNamed } = await import('../../../ledger/postgres/open-database.ts');
  const { environment } = terminal;
  return openLedgerNamed({ url, named, environment }, `${owner}/${repo}`);
}

/**
 * Its rows of one repository, as a SQLite file: every question reads either ledger.
 * @param part which rows; default: all of them
 */
export async function copyFromDatabase(
  terminal: Terminal,
  database: NamedDatabase,
  options: NamedRepository,
  part?: CopiedPart,
): Promise<Uint8Array> {
  const ledger = await openNamedLedger(terminal, database, options);
  try {
    const bytes = await ledger.copy(part);
    if (bytes === null) {
      throw nothingYet();
    }
    return bytes;
  } catch (error) {
    throw withWayOut(error, database);
  } finally {
    await ledger.close();
  }
}

export function nothingYet(): CliError {
  return new CliError(
    exitCodes.service,
    'The PostgreSQL database has no handoffs of this repository yet. The first one creates its ledger.',
  );
}

/** DATABASE_URL may be meant for another program. */
export function withWayOut(error: unknown, { named }: NamedDatabase): unknown {
  return error instanceof ServiceError && named === '`DATABASE_URL`'
    ? new CliError(
        exitCodes.service,
        `${error.message} To read the ledger on a branch, unset ${named} or pass \`--data-branch\`.`,
        { cause: error },
      )
    : error;
}
