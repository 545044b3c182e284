// A PostgreSQL server for the tests of one worker: Debian's, in a folder of its own, or else PGlite in this process.

import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPgServer, type PgServer } from '../../../../src/ledger/postgres/pg-server.ts';
import { serverPrograms } from '../../../postgres-server.ts';
import { quickFolder } from '../../../quick-folder.ts';
import { startPooler, usesPooler } from './pooler.ts';

export interface Cluster {
  readonly port: number;
  /** Of the role that may do everything. */
  readonly url: (database: string) => string;
  open(database?: string): PgServer;
}

/** The server refuses to run as root. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) {
    return {};
  }
  const idOf = (option: string) => {
    for (const user of ['postgres', 'nobody']) {
      try {
        return Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: 'pipe' }));
      } catch {}
    }
    throw new Error('There is neither a user postgres nor a user nobody to run the server as.');
  };
  return { uid: idOf('-u'), gid: idOf('-g') };
}

let started: Promise<Cluster> | undefined;

/** The same for all tests of a worker: each uses repositories, or a database, of its own. */
export function startedCluster(): Promise<Cluster> {
  started ??= start(serverPrograms ?? '');
  return started;
}

const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=16MB',
  'max_connections=300',
  'autovacuum=off',
];

/** Before the rules that let everyone in. */
const refusing = `\
host all with_password 127.0.0.1/32 scram-sha-256
host all kept_out 127.0.0.1/32 reject
`;

async function start(programs: string): Promise<Cluster> {
  const folder = quickFolder('baton-postgres-');
  const user = unprivileged();
  const data = join(folder, 'data');
  mkdirSync(data);
  for (const path of [folder, data]) {
    chownSync(path, user.uid ?? process.getuid?.() ?? 0, user.gid ?? process.getgid?.() ?? 0);
  }
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'baton', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { stdio: 'pipe', cwd: folder, ...user },
  );
  const rules = join(data, 'pg_hba.conf');
  writeFileSync(rules, `${refusing}${readFileSync(rules, 'utf8')}`);
  const port = await freePort();
  const server = [join(programs, 'postgres'), '-D', data, '-p', String(port), '-k', folder];
  const options = ['listen_addresses=127.0.0.1', ...settings].flatMap((one) => ['-c', one]);
  // The shell ends with this process, however that ends: then its standard input does.
  const watched = spawn(
    'sh',
    [
      '-c',
      'folder=$1; shift; "$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "$folder"',
      'sh',
      folder,
      ...server,
      ...options,
    ],
    { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'], ...user },
  );
  watched.unref();
  const direct = clusterAt(port);
  await untilItAnswers(direct);
  if (!usesPooler) {
    return direct;
  }
  const pooled = await freePort();
  startPooler(folder, { server: port, port: pooled, user });
  await untilItAnswers(clusterAt(pooled));
  return clusterAt(pooled);
}

function clusterAt(port: number): Cluster {
  return {
    port,
    url: (database) => `postgresql://baton@127.0.0.1:${port}/${database}`,
    open: (database = 'postgres') =>
      openPgServer({ host: '127.0.0.1', port, user: 'baton', database, ssl: false }),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('There is no free port.')),
      );
    });
  });
}

/** Milliseconds, on a machine with much else to do. */
const maxStart = 60_000;

async function untilItAnswers(cluster: Cluster): Promise<void> {
  const probe = cluster.open();
  const until = Date.now() + maxStart;
  for (;;) {
    try {
      (await probe.connect()).release(false);
      await probe.close();
      return;
    } catch (error) {
      if (Date.now() > until) {
        throw error;
      }
      await pause(50);
    }
  }
}
