// Runs of many repositories at once, from several processes, with their ledgers on one PostgreSQL server.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { migratedDatabase } from '../../ledger/setup/postgres/migrated-database.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { openSite, type Site } from '../site/site.ts';

const member = fileURLToPath(new URL('organisation-member.ts', import.meta.url));

const reported = v.array(
  v.object({ locks: v.number(), others: v.number(), milliseconds: v.number() }),
);

interface Size {
  readonly repositories: number;
  readonly runsEach: number;
  readonly processes: number;
}

interface Repository {
  readonly id: number;
  readonly site: Site;
  readonly baseUrl: string;
  close(): Promise<void>;
}

export async function organisation({ repositories: count, runsEach, processes }: Size) {
  const { url, query, drop } = await migratedDatabase();
  const repositories = await Promise.all(
    Array.from({ length: count }, (_, at) => openRepository(at + 1, runsEach)),
  );
  try {
    const startedAt = performance.now();
    const shares = Array.from({ length: processes }, (_, share) =>
      repositories.filter((_, at) => at % processes === share),
    );
    const runs = await Promise.all(shares.map((share) => runsOf(share, { url, runsEach })));
    return {
      runs: runs.flat(),
      seconds: (performance.now() - startedAt) / 1000,
      issues: repositories.map(({ site }) => site.github.issues()),
      handoffs:
        await query(`SELECT repository_id::integer AS repository, count(*)::integer AS handoffs,
  count(DISTINCT issue_number)::integer AS issues, max(id)::integer AS newest
FROM baton.handoffs GROUP BY 1 ORDER BY 1`),
      changes:
        await query(`SELECT repository_id::integer AS repository, max(revision)::integer AS newest,
  count(*) FILTER (WHERE reason LIKE '%initiated by sam%')::integer AS initiated
FROM baton.changes GROUP BY 1 ORDER BY 1`),
      turns:
        await query(`SELECT repository_id::integer AS repository, assignees_json AS assignees, count(*)::integer AS turns
FROM baton.handoffs GROUP BY 1, 2 ORDER BY 1, 2`),
    };
  } finally {
    await Promise.all(repositories.map(({ close }) => close()));
    await drop();
  }
}

const configuration = `teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob], assign: round_robin }
`;

async function openRepository(id: number, handoffs: number): Promise<Repository> {
  const site = await openSite({ config: configuration });
  const { url, close } = await site.github.listen();
  for (let at = 1; at <= handoffs; at += 1) {
    site.people.sam.fileForm(sale, complete, { title: `Client ${at} of repository ${id}` });
  }
  return {
    ...{ id, site, baseUrl: url },
    async close() {
      await close();
      site.close();
    },
  };
}

async function runsOf(
  share: readonly Repository[],
  { url: databaseUrl, runsEach }: { readonly url: string; readonly runsEach: number },
) {
  const repositories = share.map(({ id, baseUrl, site }) => ({
    ...{ id, baseUrl },
    token: site.github.actionsToken,
  }));
  const child = fork(member, [JSON.stringify({ databaseUrl, runsEach, repositories })]);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A process ended with ${code}.`);
  });
  ended.catch(() => {});
  const [message]: readonly unknown[] = await Promise.race([once(child, 'message'), ended]);
  return v.parse(reported, message);
}
