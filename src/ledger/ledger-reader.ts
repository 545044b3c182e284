// A read-only ledger in memory for people: its queries, all tables, and SQL.

import { decodeConfiguration } from '../config/decode-configuration.ts';
import { withLogins } from '../config/teams/rename-logins.ts';
import type { Configuration } from '../config/types.ts';
import type { LedgerView } from '../ports/ledger.ts';
import { parseJson } from './json.ts';
import { ledgerView } from './queries/ledger-view.ts';
import { renamedTeamLogins } from './queries/people-queries.ts';
import { migrations } from './schema.ts';
import { openLedgerDatabase } from './sqlite/ledger-database.ts';
import type { LedgerTable, SqlAnswer } from './sqlite/query-sql.ts';

export interface LedgerReader {
  readonly view: LedgerView;
  /** In the order of their creation. */
  tables(): readonly LedgerTable[];
  /** null: there is no table of that name. */
  table(name: string): LedgerTable | null;
  ask(sql: string): SqlAnswer;
  /** The newest that a run has worked with, with today's logins; null if this release can read none. */
  configuration(): Promise<Configuration | null>;
  close(): void;
}

/** @throws ServiceError if the ledger is damaged or of a newer release */
export async function openLedgerReader(bytes: Uint8Array): Promise<LedgerReader> {
  const database = await openLedgerDatabase({ bytes });
  const { queries, tables } = database;
  return {
    view: ledgerView(queries),
    tables: () => tables.names().map(tables.read),
    table: (name) => (tables.names().includes(name) ? tables.read(name) : null),
    ask: tables.ask,
    async configuration() {
      const row = await queries
        .selectFrom('configurations')
        .select('configuration_json')
        .orderBy('id', 'desc')
        .executeTakeFirst();
      const written =
        row === undefined
          ? null
          : decodeConfiguration(parseJson(row.configuration_json, 'the configuration'));
      const renamed = await renamedTeamLogins(queries);
      return written && withLogins(written, (login) => renamed.get(login.toLowerCase()) ?? login);
    },
    close: database.close,
  };
}

/** The schema version in the file, before migration. */
export function schemaVersionOf(bytes: Uint8Array): number {
  // https://www.sqlite.org/fileformat.html#user_version_number
  return bytes.length < 64
    ? 0
    : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(60);
}

export const newestSchema = migrations.length;
