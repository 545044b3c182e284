// The same event in PostgreSQL databases with more and more handoffs of other repositories, beside a branch.
//
//   node test/bench/measures/bench-postgres.ts     only this

import { startedCluster } from '../../ledger/setup/postgres/cluster.ts';
import { countedServer } from '../../ledger/setup/postgres/counted-server.ts';
import { serverPrograms } from '../../postgres-server.ts';
import type { Figures } from '../figures.ts';
import { startGitHub } from '../github/remote-github.ts';
import { fillPostgres } from './fill-postgres.ts';
import { interleave } from './interleave.ts';
import { timeRunOn } from './time-run.ts';

/** So many repositories more, with so many handoffs each: 100, then 100,000, then 1,000,000 in all. */
const steps = [
  { handoffs: 100, repositories: 1, each: 100 },
  { handoffs: 100_000, repositories: 100, each: 999 },
  { handoffs: 1_000_000, repositories: 900, each: 1000 },
] as const;

export async function benchPostgres(): Promise<Pick<Figures, 'databases'>> {
  if (serverPrograms === null) {
    return {};
  }
  const { open, port, url } = await startedCluster();
  const server = open();
  const [branch, github] = [await startGitHub(100), await startGitHub(0)];
  try {
    // The first run creates the tables.
    await timeRunOn(github, 'file a handoff', {
      inputs: { 'database-url': url('postgres') },
    });
    const session = await server.connect();
    await session.query('CREATE ROLE job LOGIN');
    const { rows } = await session.query(
      "SELECT repository_id AS id, baton.grant_repository('job', repository_id) FROM baton.ledgers",
    );
    session.release(false);
    const [row] = rows;
    const like = row !== undefined && 'id' in row ? Number(row.id) : 0;
    const inputs = { 'database-url': `postgresql://job@127.0.0.1:${port}/postgres` };
    const countRoundTrips = async () => {
      const counted = await countedServer(port);
      const there = inputs['database-url'].replace(`:${port}/`, `:${counted.port}/`);
      await timeRunOn(github, 'file a handoff', { inputs: { 'database-url': there } });
      counted.close();
      return counted.take().roundTrips;
    };
    const databases: NonNullable<Figures['databases']> = [];
    let first = like + 1_000;
    for (const { handoffs, repositories, each } of steps) {
      await fillPostgres(server, { like, first, repositories, handoffs: each });
      first += repositories;
      const timings = await interleave(
        { rounds: 7, seconds: 20 },
        {
          onBranch: () => timeRunOn(branch, 'file a handoff'),
          filed: () => timeRunOn(github, 'file a handoff', { inputs }),
        },
      );
      const counting = databases.length === 0 ? { roundTrips: await countRoundTrips() } : null;
      databases.push({ handoffs, ...timings, ...counting });
    }
    return { databases };
  } finally {
    branch.close();
    github.close();
    await server.close();
  }
}

if (import.meta.main) {
  console.log(JSON.stringify(await benchPostgres(), null, 2));
  process.exit();
}
