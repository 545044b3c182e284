// Brings the schema of a database to the newest version. Runs that start at once wait for one of them.

import type { TableDeclarations } from '../../declare-table.ts';
import { newer } from '../../errors.ts';
import { tables as ledgerTables } from '../../tables.ts';
import type { PostgresSession } from '../connection/client.ts';
import {
  noLedger,
  olderSchema,
  otherEncoding,
  serverTooOld,
} from '../connection/unusable-database.ts';
import { functionStatements } from './functions.ts';
import { indexStatements } from './indexes.ts';
import { ownTables } from './own-tables.ts';
import { roleStatements } from './roles.ts';
import { allSchema, repositorySchema, tableSteps, viewStatements } from './table-statements.ts';

/** Views that run with the rights of the one who asks came with it. */
const oldestServer = 150_000;

/** Those that keep every character. */
const encodings = ['UTF8', 'SQL_ASCII'];

/** Of an advisory lock, which a session holds while it changes the schema. */
const lockKey = 0x4261746e;

/** Milliseconds. A runner that is lost meanwhile does not keep the lock. */
const maxIdle = 60_000;

/** @param tables those of this release, unless a test adds to them */
export async function migrate(
  session: Pick<PostgresSession, 'query'>,
  tables: TableDeclarations = ledgerTables,
): Promise<void> {
  const steps = tableSteps(tables);
  const isCurrent = ({ version, hasFunctions }: SchemaState) =>
    version === steps.length && hasFunctions;
  if (isCurrent(await stateOf(session, steps.length))) {
    return;
  }
  await session.query('BEGIN');
  try {
    await session.query(
      `SELECT set_config('idle_in_transaction_session_timeout', '${maxIdle}', true), pg_advisory_xact_lock($1)`,
      [lockKey],
    );
    const found = await stateOf(session, steps.length);
    if (!isCurrent(found)) {
      for (const statement of statementsFrom(found.version, { steps, tables })) {
        await session.query(statement);
      }
    }
    await session.query('COMMIT');
  } catch (error) {
    await session.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** For what only reads. @throws ServiceError if the database has not the schema of this release */
export async function demandSchema(session: Pick<PostgresSession, 'query'>): Promise<void> {
  const { length } = tableSteps(ledgerTables);
  const { version } = await stateOf(session, length);
  if (version === 0) {
    throw noLedger();
  }
  if (version < length) {
    throw olderSchema(version, length);
  }
}

function statementsFrom(
  version: number,
  {
    steps,
    tables,
  }: { readonly steps: readonly (readonly string[])[]; readonly tables: TableDeclarations },
): readonly string[] {
  return [
    ...ownTables,
    ...steps.slice(version).flat(),
    ...indexStatements,
    `DROP VIEW IF EXISTS ${repositorySchema}.open_handoffs`,
    ...viewStatements(tables),
    ...functionStatements,
    ...roleStatements(tables),
    `INSERT INTO ${allSchema}.schema_version (version) VALUES (${steps.length})
  ON CONFLICT (only_row) DO UPDATE SET version = excluded.version`,
  ];
}

interface SchemaState {
  /** 0 if there is none yet. */
  readonly version: number;
  /** Whether the newest function is there: some databases have this version of the tables without it. */
  readonly hasFunctions: boolean;
}

/** @throws ServiceError if it is of a newer release, or the server or database suits none */
async function stateOf(
  session: Pick<PostgresSession, 'query'>,
  known: number,
): Promise<SchemaState> {
  const [server] = await rowsOf(
    session,
    `SELECT current_setting('server_version_num')::integer AS server,
  current_setting('server_encoding') AS encoding,
  (to_regclass('${allSchema}.schema_version') IS NOT NULL)::integer AS present,
  (to_regprocedure('${allSchema}.open_elsewhere(text)') IS NOT NULL)::integer AS functions`,
  );
  if (Number(server?.['server']) < oldestServer) {
    throw serverTooOld(Number(server?.['server']));
  }
  const encoding = String(server?.['encoding']);
  if (!encodings.includes(encoding)) {
    throw otherEncoding(encoding);
  }
  if (server?.['present'] !== 1) {
    return { version: 0, hasFunctions: false };
  }
  const [row] = await rowsOf(session, `SELECT version FROM ${allSchema}.schema_version`);
  const version = Number(row?.['version'] ?? 0);
  if (version > known) {
    throw newer(version, known);
  }
  return { version, hasFunctions: server['functions'] === 1 };
}

async function rowsOf(session: Pick<PostgresSession, 'query'>, text: string) {
  const { rows } = await session.query(text);
  return rows.map((row): Readonly<Record<string, unknown>> => ({ ...row }));
}
