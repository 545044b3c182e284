// Runs a person's SQL query over the tables of all repositories, read-only.

import type { SqlValue } from 'sql.js';
import type { SqlAnswer } from '../sqlite/query-sql.ts';
import type { PostgresServer } from './connection/client.ts';
import { failureOf } from './connection/errors.ts';
import { allSchema } from './schema/table-statements.ts';

/** Of a question that a person's terminal waits for. Milliseconds. */
const timeLimit = 60_000;

/** Within a subquery, the server takes them for a syntax error. */
const changing = /^(?:insert|update|delete|merge|truncate|create|alter|drop|grant|revoke)\b/i;

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
    const { columns, rows } = await session.table(
      `SELECT * FROM (\n${text}\n) AS answer WHERE $1::integer = 1`,
      [1],
    );
    return { kind: 'answered', columns, rows: rows.map((row) => row.map(toValue)) };
  } catch (error) {
    const known = failureOf(error);
    // The rest is about the question: a table that does not exist, or a change.
    if (known?.error.code === 'ledger_unavailable') {
      throw known.error;
    }
    const said = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', why: changing.test(text) ? 'writes' : 'invalid', said };
  } finally {
    session.release(true);
  }
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
