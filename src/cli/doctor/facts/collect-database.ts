// Examines the PostgreSQL database with the ledger, for the doctor.

import { isClosedLedger } from '../../../ledger/closed.ts';
import type { DatabaseFacts } from '../../../ledger/postgres/examine-database.ts';
import type { HandoffCounts } from '../../../ledger/postgres/open-postgres-ledger.ts';
import { postgresLedgerName } from '../../../ports/ledger.ts';
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
      /** With what is open in the ledger of the repository; null if it does not exist or cannot be read. */
      readonly bytes: Uint8Array | null;
      readonly counts: HandoffCounts;
      /** Why the ledger is closed to runs: a migration closed it. */
      readonly closed: ServiceError | null;
    };

/**
 * @param repository `owner/name`
 * @param since UTC ISO 8601
 */
export async function collectDatabase(
  { environment }: Pick<Terminal, 'environment'>,
  { url, named }: NamedDatabase,
  { repository, since }: { readonly repository: string; readonly since: string },
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
      .then(async (bytes) => ({ bytes, counts: await ledger.countHandoffs(since), closed: null }))
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
    return {
      bytes: null,
      counts: { all: 0, new: 0 },
      closed: isClosedLedger(error) ? error : null,
    };
  }
  throw error;
}

/** As the ledger that the doctor reads; null: the workflow has no database. */
export function storeOf(database: DatabaseState | null) {
  if (database === null) {
    return null;
  }
  const { bytes, closed, ...counted } =
    database.kind === 'examined' ? database : { bytes: null, closed: null };
  return {
    name: postgresLedgerName,
    ...('counts' in counted ? { counts: counted.counts } : {}),
    async read() {
      if (closed !== null) {
        throw closed;
      }
      return bytes === null ? null : { bytes, version: '' };
    },
  };
}
