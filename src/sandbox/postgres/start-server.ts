// Starts a PostgreSQL server in a folder of its own, on a free port of this machine. It stops when this process ends,
// however that ends.

import { execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPgServer, type PgServer } from '../../ledger/postgres/connection/pg-server.ts';

export interface StartedServer {
  readonly port: number;
  /** Of the role that may do everything. */
  url(database: string): string;
  open(database?: string): PgServer;
  /** Also deletes its folder. */
  stop(): Promise<void>;
}

/** What is in it is lost with it anyway. */
const settings = [
  'listen_addresses=127.0.0.1',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=16MB',
  'max_connections=300',
  'autovacuum=off',
];

/** The shell learns of the end of this process by the end of its standard input. */
const stopWithInput = `folder=$1; shift
"$@" & server=$!
cat >/dev/null
kill -INT $server
wait $server
rm -rf "$folder"`;

/**
 * @param programs the folder with initdb and postgres
 * @param folder an empty one, which the server deletes when it stops
 * @param accessRules come before the rule that lets everyone in
 */
export async function startServer(
  programs: string,
  folder: string,
  accessRules = '',
): Promise<StartedServer> {
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
  writeFileSync(rules, `${accessRules}${readFileSync(rules, 'utf8')}`);
  const port = await freePort();
  const server = [join(programs, 'postgres'), '-D', data, '-p', String(port), '-k', folder];
  const options = settings.flatMap((one) => ['-c', one]);
  const watched = spawn('sh', ['-c', stopWithInput, 'sh', folder, ...server, ...options], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...user,
  });
  watched.unref();
  const ended = once(watched, 'exit');
  const answering = serverAt(port);
  await untilItAnswers(answering);
  return {
    ...answering,
    async stop() {
      watched.ref();
      watched.stdin.end();
      await ended;
    },
  };
}

/** @param port of this machine */
export function serverAt(port: number): Omit<StartedServer, 'stop'> {
  return {
    port,
    url: (database) => `postgresql://baton@127.0.0.1:${port}/${database}`,
    open: (database = 'postgres') =>
      openPgServer({ host: '127.0.0.1', port, user: 'baton', database, ssl: false }, 4),
  };
}

/** The server refuses to run as root. */
export function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) {
    return {};
  }
  const idOf = (option: string) => {
    for (const user of ['postgres', 'nobody']) {
      try {
        return Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: 'pipe' }));
      } catch {}
    }
    throw new Error('There is neither a user `postgres` nor a user `nobody` to run the server as.');
  };
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Below the ports that a system gives to programs that take any: one of them could take this before its server does. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(10_000, 30_000);
    if (await isFree(port)) {
      return port;
    }
  }
  throw new Error('There is no free port from 10000 to 29999.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Milliseconds, on a machine with much else to do. */
const maxStart = 60_000;

export async function untilItAnswers(server: Pick<StartedServer, 'open'>): Promise<void> {
  const probe = server.open();
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
