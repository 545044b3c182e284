// Examines the PostgreSQL database with the ledger, for the doctor.

import { isClosedLedger } from '../../../ledger/closed.ts';
import type { DatabaseFacts } from '../../../ledger/postgres/examine-database.ts';
import { ServiceError } from '../../../ports/service-error.ts';
import type { NamedDatabase } from '../../ledger/open/database.ts';
import type { Terminal } from '../../output/terminal.ts';

export type DatabaseState =
  /** The workflow has one, and this terminal does not know its URL. */
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'failed'; readonly said: string }
  | {
      readonly kind: 'examined';
      readonly facts: DatabaseFacts;
      /** Whether others on the network can read along. */
      readonly isPlain: boolean;
      /** With the ledger of the repository; null if it does not exist or cannot be read. */
      readonly bytes: Uint8Array | null;
      /** Why the ledger is closed to runs: a migration closed it. */
      readonly closed: ServiceError | null;
    };

/** @param repository `owner/name` */
export async function collectDatabase(
  { environment }: Pick<Terminal, 'environment'>,
  { url, named }: NamedDatabase,
  repository: string,
): Promise<DatabaseState> {
  const { isSentInPlain, openDatabase, openLedgerNamed } = await import(
    '../../../ledger/postgres/open-database.ts'
  );
  const { examineDatabase } = await import('../../../ledger/postgres/examine-database.ts');
  const address = { url, named, environment };
  try {
    const server = openDatabase(address);
    const facts = await examineDatabase(server, () => performance.now()).finally(server.close);
    const ledger = openLedgerNamed(address, repository);
    const copied = await ledger
      .copy('examined')
      .then((bytes) => ({ bytes, closed: null }))
      .catch(nothingIfRefused)
      .finally(() => ledger.close());
    return { kind: 'examined', facts, isPlain: isSentInPlain(address), ...copied };
  } catch (error) {
    if (error instanceof ServiceError) {
      return { kind: 'failed', said: error.message };
    }
    throw error;
  }
}

/** The facts have the reason, unless a migration closed the ledger. */
function nothingIfRefused(error: unknown) {
  if (error instanceof ServiceError) {
    return { bytes: null, closed: isClosedLedger(error) ? error : null };
  }
  throw error;
}
