// A PostgreSQL database of its own, on the tests' server.

import { openPostgresLedger } from '../../../src/ledger/postgres/open-postgres-ledger.ts';
import {
  allSchema,
  repositorySchema,
  repositorySetting,
} from '../../../src/ledger/postgres/schema/table-statements.ts';
import { tables } from '../../../src/ledger/tables.ts';
import { migratedDatabase } from '../../ledger/setup/postgres/migrated-database.ts';
import type { StageLedger } from './ledger.ts';

export async function postgresLedger(): Promise<StageLedger> {
  const { url, server, query, drop } = await migratedDatabase();
  /** null: no run has recorded anything. */
  const repositoryId = async () => {
    const [row] = await query('SELECT repository_id FROM baton.ledgers');
    return row === undefined || !('repository_id' in row) ? null : Number(row.repository_id);
  };
  return {
    kind: 'postgresql',
    inputs: { 'database-url': url },
    databaseUrl: url,
    async file() {
      const id = await repositoryId();
      return id === null
        ? null
        : openPostgresLedger({
            server,
            repository: async () => ({ id, name: '' }),
            wait: async () => {},
            random: () => 0,
            isReadOnly: true,
          }).copy();
    },
    async tamper(sql) {
      await query(
        `SET search_path TO ${repositorySchema}; SET ${repositorySetting} TO ${await repositoryId()}; ${sql}`,
      );
    },
    async lose() {
      // Without triggers, which keep events from being deleted.
      const all = [...Object.keys(tables), 'changes', 'replaced_rows', 'ledgers'];
      await query(
        `SET session_replication_role TO replica; ${all.map((name) => `DELETE FROM ${allSchema}.${name}`).join('; ')}`,
      );
    },
    async auditBodies() {
      const rows = await query('SELECT reason FROM baton.changes ORDER BY revision');
      return rows.map((row) => ('reason' in row ? String(row.reason) : ''));
    },
    // Other tools read the tables themselves.
    published: async () => '',
    close: drop,
  };
}
