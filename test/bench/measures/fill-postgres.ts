// Fills a PostgreSQL database by SQL in the server: handoffs of many repositories, each like the first one.

import type { PostgresServer } from '../../../src/ledger/postgres/connection/client.ts';
import { tables } from '../../../src/ledger/tables.ts';

export interface Filling {
  /** The repository with the handoff that is repeated. */
  readonly like: number;
  /** The first of the repositories that get them. */
  readonly first: number;
  readonly repositories: number;
  /** In each. */
  readonly handoffs: number;
}

const copied = ['templates', 'handoffs', 'events'] as const;

/** Numbers and keys that no two rows of a repository have. */
const distinct: Readonly<Record<string, string>> = {
  'handoffs.id': 'n',
  'handoffs.issue_number': 'n',
  'handoffs.initiated_at': `to_char(timestamp '2026-01-01' + n * interval '5 minutes', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  'events.id': 'n * 10 + one.id',
  'events.handoff_id': 'n',
  'events.issue_number': 'n',
  'events.idempotency_key': "n || ':' || one.idempotency_key",
};

export async function fillPostgres(server: PostgresServer, filling: Filling): Promise<void> {
  const { like, first, repositories, handoffs } = filling;
  const session = await server.connect();
  try {
    // Without the triggers that number rows, and without looking up references.
    await session.query("SET session_replication_role = 'replica'");
    await session.query(`INSERT INTO baton.ledgers
      SELECT id, 'acme/generated-' || id, 1 FROM generate_series(${first}, ${first + repositories - 1}) id
      ON CONFLICT DO NOTHING`);
    const firstIssue = `(SELECT min(issue_number) FROM baton.handoffs WHERE repository_id = ${like})`;
    for (const name of copied) {
      const columns = Object.keys(tables[name].columns);
      const values = columns.map((column) => distinct[`${name}.${column}`] ?? `one.${column}`);
      const times = name === 'templates' ? 1 : handoffs;
      await session.query(`INSERT INTO baton.${name} (repository_id, ${columns.join(', ')})
        SELECT target, ${values.join(', ')}
        FROM baton.${name} one
        CROSS JOIN generate_series(${first}, ${first + repositories - 1}) target
        CROSS JOIN generate_series(1, ${times}) n
        WHERE one.repository_id = ${like} ${name === 'templates' ? '' : `AND one.issue_number = ${firstIssue}`}`);
    }
    await session.query('ANALYZE');
  } finally {
    session.release(true);
  }
}
