// One process of an organisation: runs of several repositories at once, on one PostgreSQL server. Each run has sessions
// of its own. Started by `organisation.ts`.

import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import { machineTime } from '../../../src/github/time.ts';
import type { PostgresServer } from '../../../src/ledger/postgres/connection/client.ts';
import { openDatabase } from '../../../src/ledger/postgres/open-database.ts';
import { openPostgresLedger } from '../../../src/ledger/postgres/open-postgres-ledger.ts';
import { handleIssue } from '../../../src/usecases/issue/handle-issue.ts';
import { portsOf, repository } from '../site/run-ports.ts';

const order = v.object({
  databaseUrl: v.string(),
  runsEach: v.number(),
  repositories: v.array(v.object({ id: v.number(), baseUrl: v.string(), token: v.string() })),
});

/** Refused for a lock: the run that asked starts its transaction again. */
const lockCodes = ['40001', '40P01', '55P03'];

const { databaseUrl, runsEach, repositories } = v.parse(order, JSON.parse(process.argv[2] ?? ''));
const runs = repositories.flatMap((one) =>
  Array.from({ length: runsEach }, (_, at) => runOn(one, at + 1)),
);
process.send?.(await Promise.all(runs));

/** @returns how often it started again, for a lock or for anything else */
async function runOn(
  { id, baseUrl, token }: v.InferOutput<typeof order>['repositories'][number],
  issueNumber: number,
) {
  const startedAt = performance.now();
  const counted = { locks: 0, others: 0 };
  const server = openDatabase({ url: databaseUrl, named: 'The URL', environment: {} });
  const wait = (milliseconds: number) => setTimeout(milliseconds);
  // The local GitHub is one process for all: how long it takes is not what is tried here.
  const timeout = () => new AbortController().signal;
  const time = { ...machineTime, wait, timeout };
  const ports = portsOf({ baseUrl, token, time, random: Math.random });
  const ledger = openPostgresLedger({
    server: counting(server, counted),
    repository: async () => ({ id, name: repository }),
    wait,
    random: Math.random,
  });
  const publish = async () => {};
  await handleIssue({ ...ports, ledger, publish }, { issueNumber, updatedAt: null });
  await server.close();
  return { ...counted, milliseconds: Math.round(performance.now() - startedAt) };
}

function counting(
  server: PostgresServer,
  counted: { locks: number; others: number },
): PostgresServer {
  const count = (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    counted[lockCodes.includes(code) ? 'locks' : 'others'] += 1;
    throw error;
  };
  return {
    async connect() {
      const session = await server.connect().catch(count);
      return {
        ...session,
        query: (text, values) => session.query(text, values).catch(count),
      };
    },
  };
}
