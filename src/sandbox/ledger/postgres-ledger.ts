// The ledger in a PostgreSQL database.

import { openDatabase } from '../../ledger/postgres/open-database.ts';
import { openPostgresLedger } from '../../ledger/postgres/open-postgres-ledger.ts';
import type { SandboxLedger } from './sandbox-ledger.ts';

/** @param databaseUrl of a database for this sandbox alone */
export function databaseLedger(databaseUrl: string): SandboxLedger {
  const server = openDatabase({ url: databaseUrl, named: 'The database URL', environment: {} });
  const query = async (text: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const session = await server.connect();
    try {
      return (await session.query(text)).rows.map((row) => ({ ...row }));
    } finally {
      session.release(false);
    }
  };
  /** null before a run recorded anything. */
  const repositoryId = async () => {
    const [table] = await query("SELECT to_regclass('baton.ledgers')::text AS name");
    const [row] =
      table?.['name'] === null ? [] : await query('SELECT repository_id FROM baton.ledgers');
    return row === undefined ? null : Number(row['repository_id']);
  };
  const changes: SandboxLedger['changes'] = async () => {
    if ((await repositoryId()) === null) {
      return [];
    }
    const rows = await query('SELECT revision, reason FROM baton.changes ORDER BY revision');
    return rows.map(({ revision, reason }) => ({ id: String(revision), message: String(reason) }));
  };
  return {
    databaseUrl,
    inputs: { 'database-url': databaseUrl },
    head: async () => (await changes()).at(-1)?.id ?? null,
    changes,
    async file() {
      const id = await repositoryId();
      const bytes =
        id === null
          ? null
          : await openPostgresLedger({
              server,
              repository: async () => ({ id, name: '' }),
              wait: async () => {},
              random: () => 0,
              isReadOnly: true,
            }).copy();
      if (bytes === null) {
        throw new TypeError('Nothing is recorded yet.');
      }
      return bytes;
    },
    close: () => server.close(),
  };
}
