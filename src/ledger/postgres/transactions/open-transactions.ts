// Transactions of one repository in a database that has the schema of this release. What a moment later may
// succeed is tried again.

import { CorruptLedgerError } from '../../errors.ts';
import { backOff } from '../../retry/backoff.ts';
import type { PostgresServer, PostgresSession } from '../connection/client.ts';
import { collisionOf, failureOf, type PostgresFailure } from '../connection/errors.ts';
import { unreadableRow } from '../connection/unusable-database.ts';
import { demandSchema, migrate } from '../schema/migrate.ts';
import {
  inTransaction,
  type OpenTransaction,
  type Repository,
  type TransactionMode,
} from './transaction.ts';

export interface TransactionsOptions {
  readonly server: PostgresServer;
  /** Asked once. */
  readonly repository: () => Promise<Repository>;
  /** Milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** It only answers questions: the tables stay as they are, or missing. */
  readonly isReadOnly?: boolean;
  /** The tables are known to be those of this release. */
  readonly hasSchema?: boolean;
  /** How often it tries what a moment later may succeed. */
  readonly tries?: number;
  /** Whether a ledger that is closed to runs is opened: only a migration does that. */
  readonly alsoClosed?: boolean;
  /** Milliseconds after which a server without an answer counts as gone. */
  readonly silence?: number;
}

export interface Transactions {
  /** A session is open then, and the schema that of this release. */
  connect(): Promise<void>;
  whose(): Promise<Repository>;
  /** Rolls back what `act` does not commit. It may run several times. */
  inMode<T>(
    mode: TransactionMode,
    act: (transaction: OpenTransaction, repository: Repository) => Promise<T>,
    beforeRetry?: () => Promise<void>,
  ): Promise<T>;
}

/** A failover takes most servers less than half a minute. */
export const maxTries = 8;

const triesOf = {
  never: 1,
  soon: maxTries,
  // Each takes up to a minute that is billed.
  seldom: 3,
} satisfies Record<PostgresFailure['retry'], number>;

export function openTransactions(options: TransactionsOptions): Transactions {
  const { alsoClosed = false, silence } = options;
  let repository: Promise<Repository> | undefined;
  const whose = () => {
    repository ??= options.repository();
    return repository;
  };
  const session = sessionsOf(options.server, preparationFor(options));
  /** A large ledger takes minutes to get new tables, and the pool waits only seconds for the session that is busy. */
  let connected: Promise<void> | undefined;
  return {
    connect() {
      connected = session(async () => ({ result: undefined, ended: Promise.resolve() }));
      return connected;
    },
    whose,
    inMode: (mode, act, beforeRetry) =>
      retryPassing({ ...options, mode, beforeRetry }, async () => {
        const own = await whose();
        const before = connected;
        connected = undefined;
        await before;
        return session((one) =>
          inTransaction(one, { mode, repository: own, alsoClosed, silence }, (transaction) =>
            act(transaction, own),
          ),
        );
      }),
  };
}

function preparationFor({ isReadOnly = false, hasSchema = false }: TransactionsOptions) {
  if (hasSchema) {
    return async () => {};
  }
  return isReadOnly ? demandSchema : migrate;
}

/** Sessions of a database that has the schema of this release. */
function sessionsOf(server: PostgresServer, prepare: (session: PostgresSession) => Promise<void>) {
  let migrated: Promise<void> | undefined;
  return async <T>(act: (session: PostgresSession) => ReturnType<typeof inTransaction<T>>) => {
    const session = await server.connect();
    try {
      migrated ??= prepare(session);
      await migrated;
      const { result, ended } = await act(session);
      ended.then(() => session.release(false));
      return result;
    } catch (error) {
      migrated = undefined;
      session.release(true);
      throw error;
    }
  };
}

/** Tries again, with a growing delay, what a moment later may succeed. */
async function retryPassing<T>(
  {
    wait,
    random,
    tries = maxTries,
    mode,
    beforeRetry,
  }: Pick<TransactionsOptions, 'wait' | 'random' | 'tries'> & {
    readonly mode: TransactionMode;
    readonly beforeRetry?: (() => Promise<void>) | undefined;
  },
  attempt: () => Promise<T>,
): Promise<T> {
  /** A pooler gives the reason of the server once, and keeps the next attempt waiting. */
  let reason: PostgresFailure | null = null;
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof CorruptLedgerError) {
        throw unreadableRow(error);
      }
      const failure = failureOf(error) ?? (mode === 'try' ? collisionOf(error) : null);
      if (failure === null) {
        throw error;
      }
      if (failure.retry !== 'seldom') {
        reason = failure;
      }
      if (tried >= Math.min(tries, triesOf[failure.retry])) {
        throw reason?.error.code === failure.error.code ? reason.error : failure.error;
      }
      await wait(backOff(tried, random()));
      await beforeRetry?.();
    }
  }
}
