// A PostgreSQL server for the tests of one worker, in a folder of its own; with a pooler before it if they ask for one.

import {
  freePort,
  type StartedServer,
  serverAt,
  startServer,
  unprivileged,
  untilItAnswers,
} from '../../../../src/sandbox/postgres/start-server.ts';
import { serverPrograms } from '../../../postgres-server.ts';
import { quickFolder } from '../../../quick-folder.ts';
import { startPooler, usesPooler } from './pooler.ts';

export type Cluster = Omit<StartedServer, 'stop'>;

let started: Promise<Cluster> | undefined;

/** The same for all tests of a worker: each uses repositories, or a database, of its own. */
export function startedCluster(): Promise<Cluster> {
  started ??= start(serverPrograms ?? '');
  return started;
}

/** Before the rule that lets everyone in. */
const refusing = `\
host all with_password 127.0.0.1/32 scram-sha-256
host all kept_out 127.0.0.1/32 reject
`;

async function start(programs: string): Promise<Cluster> {
  const folder = quickFolder('baton-postgres-');
  const direct = await startServer(programs, folder, refusing);
  if (!usesPooler) {
    return direct;
  }
  const port = await freePort();
  startPooler(folder, { server: direct.port, port, user: unprivileged() });
  const pooled = serverAt(port);
  await untilItAnswers(pooled);
  return pooled;
}
