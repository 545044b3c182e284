// One transaction on a session, for one repository. Everything is set within it, so that a pooler such as
// PgBouncer may give each transaction another session.

import { Kysely } from 'kysely';
import { closedLedger } from '../../closed.ts';
import { storedText } from '../../stored-text.ts';
import type { Tables } from '../../tables.ts';
import { withRepositoryInKeys } from '../conflict-keys.ts';
import { answerWithin } from '../connection/answer-within.ts';
import type { PostgresAnswer, PostgresSession } from '../connection/client.ts';
import { postgresDialect } from '../dialect.ts';
import { withLowerCaseColumns } from '../lower-case.ts';
import { replacingSetting } from '../schema/functions.ts';
import { allSchema, repositorySchema, repositorySetting } from '../schema/table-statements.ts';
import { knownAnswers } from './known-answers.ts';

export interface Repository {
  /** GitHub's id, which stays when it is renamed or transferred. */
  readonly id: number;
  /** `owner/name`. */
  readonly name: string;
}

/** Milliseconds. A run waits for those before it; one that lost its connection does not hold up the others. */
const limits = {
  lock_timeout: 30_000,
  statement_timeout: 60_000,
  // Otherwise a runner that lost its network keeps its turn until the server misses it, which takes two hours.
  idle_in_transaction_session_timeout: 60_000,
};

/** Milliseconds. By then, a server that answers at all has ended the statement by its own limit. */
const maxSilence = limits.statement_timeout + 15_000;

/** Milliseconds. A session that is closed rolls back as well. */
const maxRollback = 5_000;

const modes = {
  /** All questions see the same moment. */
  read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  /** The same, with changes that are rolled back. */
  try: 'BEGIN ISOLATION LEVEL REPEATABLE READ',
  /** A run sees what those before it committed while it waited for its turn. */
  write: 'BEGIN ISOLATION LEVEL READ COMMITTED',
} as const;

export type TransactionMode = keyof typeof modes;

/** One question: a database may be far away. The answer shows whether the ledger is closed. */
function beginning(mode: TransactionMode, { id }: Repository): string {
  const settings = [
    ['search_path', `${repositorySchema}, ${allSchema}`],
    [repositorySetting, id],
    ...Object.entries(limits),
  ].map(([name, value]) => `set_config('${name}', '${value}', true)`);
  const closed = `(SELECT closed FROM ${allSchema}.ledgers WHERE repository_id = ${id})`;
  return `${modes[mode]}; SELECT ${[...settings, closed].join(', ')}`;
}

export interface OpenTransaction {
  readonly db: Kysely<Tables>;
  query: PostgresSession['query'];
  /** From here on, it may replace recorded events, and its statements take as long as they need. */
  allowReplacing(): Promise<void>;
  /** @throws the first error that a statement of the transaction had, unless it was rolled back to before it */
  commit(): Promise<void>;
}

/**
 * Rolls back what `act` does not commit.
 * @returns its result, and when the session is free for others: no one has to wait for the rollback of a question
 */
export async function inTransaction<T>(
  session: PostgresSession,
  {
    mode,
    repository,
    alsoClosed = false,
    silence = maxSilence,
  }: {
    readonly mode: TransactionMode;
    readonly repository: Repository;
    /** Only a migration opens a ledger that is closed to runs. */
    readonly alsoClosed?: boolean;
    /** Milliseconds after which a server without an answer counts as gone. */
    readonly silence?: number | undefined;
  },
  act: (transaction: OpenTransaction) => Promise<T>,
): Promise<{ readonly result: T; readonly ended: Promise<void> }> {
  let failed: { readonly error: unknown } | null = null;
  let isOpen = true;
  let isLimited = true;
  const { query, ask } = knownAnswers(async (text, values = []) => {
    try {
      const asked = session.query(text, values);
      const answer = await (isLimited ? answerWithin(asked, silence) : asked);
      // A savepoint makes a failed transaction good again.
      failed = /^ROLLBACK TO/i.test(text) ? null : failed;
      return answer;
    } catch (error) {
      failed ??= { error };
      throw error;
    }
  });
  const rollBack = () =>
    answerWithin(session.query('ROLLBACK'), Math.min(silence, maxRollback)).then(ignore, ignore);
  try {
    const { rows } = await query(beginning(mode, repository));
    if (!alsoClosed) {
      refuseClosed(rows);
    }
    const result = await act({
      db: new Kysely<Tables>({
        dialect: postgresDialect({ query: ask }),
        plugins: [withRepositoryInKeys(), withLowerCaseColumns()],
      }),
      query,
      async allowReplacing() {
        await query(
          `SELECT set_config('${replacingSetting}', 'yes', true), set_config('statement_timeout', '0', true)`,
        );
        isLimited = false;
      },
      async commit() {
        // PostgreSQL answers the commit of a failed transaction with a rollback and no error.
        if (failed !== null) {
          throw failed.error;
        }
        await query('COMMIT');
        isOpen = false;
      },
    });
    return { result, ended: isOpen ? rollBack() : Promise.resolve() };
  } catch (error) {
    await (isOpen ? rollBack() : null);
    throw error;
  }
}

function ignore(): void {}

/**
 * Waits until the runs before it have ended.
 * @returns the number of the change that this run makes
 * @throws ServiceError if a migration has closed the ledger meanwhile
 */
export async function takeTurn(
  transaction: Pick<OpenTransaction, 'query'>,
  repository: Repository,
): Promise<number> {
  const { rows } = await lockLedger(transaction, repository);
  refuseClosed(rows);
  return revisionIn(rows);
}

/** Counts one change more. The answer has its number, and whether the ledger is closed. */
export function lockLedger(
  { query }: Pick<OpenTransaction, 'query'>,
  { id, name }: Repository,
): Promise<PostgresAnswer> {
  return query(
    `INSERT INTO ${allSchema}.ledgers AS ledger (repository_id, repository, revision) VALUES ($1, $2, 1)
ON CONFLICT (repository_id) DO UPDATE SET revision = ledger.revision + 1, repository = excluded.repository
RETURNING revision, closed`,
    [id, name],
  );
}

function refuseClosed([row]: readonly object[]): void {
  const closed = row !== undefined && 'closed' in row ? row.closed : null;
  if (closed !== null) {
    throw closedLedger('postgres', closed);
  }
}

export function revisionIn([row]: readonly object[]): number {
  return row !== undefined && 'revision' in row ? Number(row.revision) : 0;
}

export async function noteChange(
  { query }: Pick<OpenTransaction, 'query'>,
  { id }: Repository,
  { revision, reason }: { readonly revision: number; readonly reason: string },
): Promise<void> {
  await query(
    `INSERT INTO ${allSchema}.changes (repository_id, revision, reason) VALUES ($1, $2, $3)`,
    [id, revision, storedText(reason)],
  );
}

/** The number of the newest change; 0 if there is none. */
export async function revisionOf(
  { query }: Pick<OpenTransaction, 'query'>,
  { id }: Repository,
): Promise<number> {
  const { rows } = await query(
    `SELECT revision FROM ${allSchema}.ledgers WHERE repository_id = $1`,
    [id],
  );
  return revisionIn(rows);
}
