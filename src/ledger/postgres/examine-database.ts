// What a person wants to know of a database before they trust a ledger to it.

import { tables } from '../tables.ts';
import type { PostgresServer, PostgresSession } from './connection/client.ts';
import { failureOf } from './connection/errors.ts';
import { allSchema, tableSteps } from './schema/table-statements.ts';

export interface DatabaseFacts {
  /** `150004`. */
  readonly serverVersion: number;
  readonly role: string;
  /** A standby, which only answers questions. */
  readonly isStandby: boolean;
  /** null: it cannot be seen. */
  readonly isPooled: boolean | null;
  /** The shortest of three, in milliseconds. */
  readonly roundTrip: number;
  /** null: there is no ledger in the database. */
  readonly ledger: LedgerInDatabase | null;
}

export interface LedgerInDatabase {
  readonly schemaVersion: number;
  readonly newestSchema: number;
  /** `owner`: no row-level security holds for it. `none`: it may not even look. */
  readonly rights: 'owner' | 'reports' | 'one' | 'none';
  /** The repositories that the role sees. */
  readonly repositories: readonly string[];
  /** Of all tables with their indexes. */
  readonly bytes: number;
}

/** @param elapsed milliseconds since some moment */
export async function examineDatabase(
  server: PostgresServer,
  elapsed: () => number,
): Promise<DatabaseFacts> {
  try {
    const session = await server.connect();
    try {
      return await examine(session, elapsed);
    } finally {
      session.release(true);
    }
  } catch (error) {
    throw failureOf(error)?.error ?? error;
  }
}

async function examine(session: PostgresSession, elapsed: () => number): Promise<DatabaseFacts> {
  const [server] = await rowsOf(
    session,
    `SELECT current_setting('server_version_num')::integer AS version, current_user::text AS role,
  pg_is_in_recovery()::integer AS standby, pg_backend_pid() AS process,
  (to_regnamespace('${allSchema}') IS NOT NULL)::integer AS present`,
  );
  const { processId = null } = session;
  return {
    serverVersion: Number(server?.['version']),
    role: String(server?.['role']),
    isStandby: server?.['standby'] === 1,
    // A pooler invents the number that it gives its clients.
    isPooled: processId === null ? null : processId !== Number(server?.['process']),
    roundTrip: await roundTripOf(session, elapsed),
    ledger: server?.['present'] === 1 ? await examineLedger(session) : null,
  };
}

async function roundTripOf(session: PostgresSession, elapsed: () => number): Promise<number> {
  const times: number[] = [];
  for (let asked = 0; asked < 3; asked += 1) {
    const before = elapsed();
    await session.query('SELECT 1');
    times.push(elapsed() - before);
  }
  return Math.min(...times);
}

async function examineLedger(session: PostgresSession): Promise<LedgerInDatabase> {
  const newestSchema = tableSteps(tables).length;
  const [may] = await rowsOf(
    session,
    `SELECT has_schema_privilege('${allSchema}', 'USAGE')::integer AS look`,
  );
  if (may?.['look'] !== 1) {
    return { schemaVersion: 0, newestSchema, rights: 'none', repositories: [], bytes: 0 };
  }
  const [facts] = await rowsOf(
    session,
    `SELECT (SELECT version FROM ${allSchema}.schema_version) AS version,
  (SELECT (pg_has_role(relowner, 'MEMBER') OR rolbypassrls OR rolsuper)::integer FROM pg_class, pg_roles
    WHERE pg_class.oid = '${allSchema}.events'::regclass AND rolname = current_user) AS owner,
  (SELECT count(*) FROM ${allSchema}.role_repositories
    WHERE role_name = current_user AND repository_id IS NULL) AS reports,
  (SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class
    WHERE relnamespace = '${allSchema}'::regnamespace AND relkind = 'r') AS bytes`,
  );
  const ledgers = await rowsOf(
    session,
    `SELECT repository AS name FROM ${allSchema}.ledgers ORDER BY repository`,
  );
  return {
    schemaVersion: Number(facts?.['version'] ?? 0),
    newestSchema,
    rights: facts?.['owner'] === 1 ? 'owner' : Number(facts?.['reports']) > 0 ? 'reports' : 'one',
    repositories: ledgers.map(({ name }) => String(name)),
    bytes: Number(facts?.['bytes']),
  };
}

async function rowsOf(session: PostgresSession, text: string) {
  const { rows } = await session.query(text);
  return rows.map((row): Readonly<Record<string, unknown>> => ({ ...row }));
}
