// A database of its own on the tests' server, for what concerns a whole database.

import type { PostgresServer } from '../../../../src/ledger/postgres/connection/client.ts';
import { openPostgresLedger } from '../../../../src/ledger/postgres/open-postgres-ledger.ts';
import type { Ledger } from '../../../../src/ports/ledger.ts';
import { startedCluster } from './cluster.ts';
import { openPglite } from './pglite.ts';
import { hasSessions, postgresServer } from './server.ts';

export interface TestDatabase {
  readonly name: string;
  readonly server: PostgresServer;
  /** As anybody with a PostgreSQL tool would. */
  query(text: string): Promise<readonly object[]>;
}

let databases = 0;
let emptied: Promise<PostgresServer> | undefined;

export async function newDatabase(): Promise<TestDatabase> {
  databases += 1;
  const name = `of_test_${databases}`;
  if (!hasSessions) {
    // Apart from the one of other tests, and emptied each time: another would take seconds to start.
    emptied ??= openPglite();
    const shared = testDatabase('postgres', await emptied);
    await shared.query('DROP SCHEMA IF EXISTS baton CASCADE');
    await shared.query('DROP SCHEMA IF EXISTS baton_repository CASCADE');
    return shared;
  }
  await testDatabase('postgres', await postgresServer()).query(`CREATE DATABASE ${name}`);
  return testDatabase(name, (await startedCluster()).open(name));
}

function testDatabase(name: string, server: PostgresServer): TestDatabase {
  return {
    name,
    server,
    async query(text) {
      const session = await server.connect();
      try {
        return (await session.query(text)).rows;
      } finally {
        session.release(true);
      }
    },
  };
}

export function ledgerIn(
  { server }: Pick<TestDatabase, 'server'>,
  repository: { readonly id: number; readonly name: string } = { id: 7, name: 'acme/ops' },
): Ledger {
  return openPostgresLedger({
    server,
    repository: async () => repository,
    wait: async () => {},
    random: () => 0.5,
  });
}
