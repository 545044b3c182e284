// The server that tests of this worker share: Debian's if it is installed, or else PGlite.

import type { PostgresServer } from '../../../../src/ledger/postgres/connection/client.ts';
import { serverPrograms } from '../../../postgres-server.ts';
import { startedCluster } from './cluster.ts';
import { openPglite } from './pglite.ts';

/** PGlite has one session: what needs two at once is left out. */
export const hasSessions = serverPrograms !== null;

let shared: Promise<PostgresServer> | undefined;

let repositories = 0;

export function postgresServer(): Promise<PostgresServer> {
  shared ??= hasSessions ? startedCluster().then((cluster) => cluster.open()) : openPglite();
  return shared;
}

/** No two tests of this worker have the same, in whichever files they are. */
export function newRepositoryId(): number {
  repositories += 1;
  return repositories;
}
