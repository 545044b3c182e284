// Databases with the tables of the ledger, for programs that are given a URL. A template makes each cheap.

import type { PgServer } from '../../../../src/ledger/postgres/connection/pg-server.ts';
import { migrate } from '../../../../src/ledger/postgres/schema/migrate.ts';
import { serverPrograms, whichPostgres } from '../../../postgres-server.ts';
import { type Cluster, startedCluster } from './cluster.ts';

export interface MigratedDatabase {
  readonly url: string;
  readonly server: PgServer;
  /** As anybody with a PostgreSQL tool would; one or several statements. */
  query(text: string): Promise<readonly object[]>;
  drop(): Promise<void>;
}

const template = 'with_tables';
let prepared: Promise<PgServer> | undefined;
let databases = 0;

export async function migratedDatabase(): Promise<MigratedDatabase> {
  if (serverPrograms === null) {
    throw new Error(`A program needs a server to connect to. ${whichPostgres}`);
  }
  const cluster = await startedCluster();
  prepared ??= prepare(cluster);
  const usual = await prepared;
  databases += 1;
  const name = `for_program_${databases}`;
  await queryOn(usual, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const server = cluster.open(name);
  return {
    url: cluster.url(name),
    server,
    query: (text) => queryOn(server, text),
    async drop() {
      await server.close();
      await queryOn(usual, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function prepare(cluster: Cluster): Promise<PgServer> {
  const usual = cluster.open();
  await queryOn(usual, `CREATE DATABASE ${template}`);
  const server = cluster.open(template);
  const session = await server.connect();
  await migrate(session);
  session.release(false);
  // A template has no other sessions, also none that a pooler keeps.
  await server.close();
  await queryOn(
    usual,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${template}'`,
  );
  return usual;
}

async function queryOn(server: PgServer, text: string): Promise<readonly object[]> {
  const session = await server.connect();
  try {
    return (await session.query(text)).rows;
  } finally {
    session.release(true);
  }
}
