// Runs a person's SQL query over the tables of all repositories, read-only.

import type { SqlValue } from 'sql.js';
import type { SqlAnswer } from '../sqlite/query-sql.ts';
import type { PostgresServer } from './connection/client.ts';
import { failureOf } from './connection/errors.ts';
import { allSchema } from './schema/table-statements.ts';

/** Of a question that a person's terminal waits for. Milliseconds. */
const timeLimit = 60_000;

export async function askAll(server: PostgresServer, question: string): Promise<SqlAnswer> {
  const text = question.trim().replace(/;$/, '');
  if (text === '') {
    return { kind: 'refused', why: 'empty', said: '' };
  }
  const session = await server.connect();
  try {
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await session.query(
      `SELECT set_config('search_path', '${allSchema}', true), set_config('statement_timeout', '${timeLimit}', true)`,
    );
    // A parameter makes the server refuse several statements, and a subquery anything but a question.
    const { rows } = await session.query(
      `SELECT * FROM (\n${text}\n) AS answer WHERE $1::integer = 1`,
      [1],
    );
    return toAnswer(rows);
  } catch (error) {
    const known = failureOf(error);
    // The rest is about the question: a table that does not exist, or a change.
    if (known?.error.code === 'ledger_unavailable') {
      throw known.error;
    }
    const said = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', why: 'invalid', said };
  } finally {
    session.release(true);
  }
}

function toAnswer(rows: readonly object[]): SqlAnswer {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => {
    const byName = new Map<string, unknown>(Object.entries(row));
    return columns.map((column) => toValue(byName.get(column)));
  });
  return { kind: 'answered', columns, rows: values };
}

function toValue(value: unknown): SqlValue {
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value === 'number' || typeof value === 'string') {
    return value;
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
}
