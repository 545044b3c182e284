// A ledger of any number of handoffs of every kind, with plausible histories. The rows are inserted as
// they are: to record a hundred thousand handoffs event by event would take minutes.

import type { SqlValue } from 'sql.js';
import { schemaSteps } from '../../../src/ledger/declare-table.ts';
import { applicationId, newestSchema } from '../../../src/ledger/schema.ts';
import { loadSqlJs } from '../../../src/ledger/sqlite/sql-js.ts';
import { tables } from '../../../src/ledger/tables.ts';
import { inventHandoff, type Rows } from './invent-handoff.ts';

export interface Filling {
  readonly handoffs: number;
  /** The same seed gives the same ledger. */
  readonly seed: number;
  /** When it was last written, UTC ISO 8601. */
  readonly until: string;
  /** All were initiated within so many days before that. */
  readonly days: number;
}

export async function filledLedger({ handoffs, seed, until, days }: Filling): Promise<Uint8Array> {
  const { Database } = await loadSqlJs();
  const database = new Database();
  try {
    database.exec(schemaSteps(tables).join('\n'));
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${newestSchema}`);
    database.exec("INSERT INTO templates VALUES ('t', 'sales_to_onboarding', '{}')");
    database.exec('BEGIN');
    const insert = inserting((text) => database.prepare(text));
    const span = {
      from: Date.parse(until) / 1000 - days * 86_400,
      until: Date.parse(until) / 1000,
    };
    for (let id = 1; id <= handoffs; id += 1) {
      insert.all(inventHandoff(id, { seed, ...span }));
    }
    insert.end();
    database.exec('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

interface Statement {
  run(values: SqlValue[]): void;
  free(): boolean;
}

/** Each table's statement is prepared once, for the columns of its first row. */
function inserting(prepare: (text: string) => Statement) {
  const statements = new Map<string, Statement>();
  const prepared = (table: string, columns: readonly string[]) => {
    const places = columns.map(() => '?').join(', ');
    const made = prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
    statements.set(table, made);
    return made;
  };
  return {
    all(rows: Rows) {
      for (const [table, of] of Object.entries(rows)) {
        for (const row of of) {
          (statements.get(table) ?? prepared(table, Object.keys(row))).run(Object.values(row));
        }
      }
    },
    end() {
      for (const statement of statements.values()) {
        statement.free();
      }
    },
  };
}
