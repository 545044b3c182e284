// The metrics once more, with the SQL next to this file.

import { readFileSync } from 'node:fs';
import type { SqlValue } from 'sql.js';
import { loadSqlJs } from '../../src/ledger/sqlite/sql-js.ts';

export type Row = Readonly<Record<string, SqlValue>>;

const day = 24 * 60 * 60 * 1000;

/** Each query by its name. */
const queries = readFileSync(new URL('figures.sql', import.meta.url), 'utf8')
  .split(/^-- (?=[a-z]+$)/m)
  .slice(1)
  .map((part) => {
    const end = part.indexOf('\n');
    return [part.slice(0, end), part.slice(end)] as const;
  });

/** Of thirty days up to then: the answers, by the name of the query. */
export async function plainSql(
  bytes: Uint8Array,
  at: string,
): Promise<(name: string) => readonly Row[]> {
  const before = (days: number) =>
    new Date(Date.parse(at) - days * day).toISOString().replace('.000Z', 'Z');
  const parameters = { ':at': at, ':since': before(30), ':before': before(60) };
  const { Database } = await loadSqlJs();
  const database = new Database(bytes);
  try {
    const answers = new Map(
      queries.map(([name, text]) => {
        const statement = database.prepare(text, parameters);
        const rows: Row[] = [];
        while (statement.step()) {
          rows.push(statement.getAsObject());
        }
        return [name, rows];
      }),
    );
    return (name) => answers.get(name) ?? [];
  } finally {
    database.close();
  }
}
