// A GitHub with Baton set up, and a PostgreSQL database for its ledger. Runs are processes of the bundle.

import * as v from 'valibot';
import type { PgServer } from '../../src/ledger/postgres/connection/pg-server.ts';
import { type RawRun, runRaw } from '../hostile/raw-run.ts';
import { startedCluster } from '../ledger/setup/postgres/cluster.ts';
import { repository } from '../scenarios/stage/given.ts';
import { complete, sale, title } from '../scenarios/stage/sale.ts';
import { openStage, type Stage } from '../scenarios/stage/stage.ts';

export const password = 'planted-password';

export interface DatabaseScene {
  readonly stage: Stage;
  /** Of a new, empty database. */
  readonly url: string;
  /** The same with another user, host or database, or with parameters. */
  urlWith(parts: {
    readonly user?: string;
    readonly password?: string;
    readonly port?: number;
    readonly database?: string;
    readonly parameters?: string;
  }): string;
  /** sam files the form, and a run is started on that. */
  file(more?: Readonly<Record<string, string>>): Promise<RawRun>;
  /** As anybody with a PostgreSQL tool would. */
  query(text: string): Promise<readonly object[]>;
  close(): Promise<void>;
}

const delivered = v.object({ repository: v.object({ id: v.number() }) });

let scenes = 0;

export async function openDatabaseScene(): Promise<DatabaseScene> {
  scenes += 1;
  const database = `of_bundle_${scenes}`;
  const { port, open } = await startedCluster();
  await ask(open(), `CREATE DATABASE ${database}`);
  const stage = await openStage({ runsFail: true });
  const { github, runs } = stage;
  // No runs but those that are started here.
  runs.hold();
  let payload: unknown = {};
  github.onDelivery((delivery) => {
    payload = delivery.payload;
  });
  const listening = await github.listen();
  const url = `postgresql://baton:${password}@127.0.0.1:${port}/${database}`;
  return {
    stage,
    url,
    urlWith: (parts) =>
      `postgresql://${parts.user ?? 'baton'}:${parts.password ?? password}@127.0.0.1:${parts.port ?? port}/${parts.database ?? database}${parts.parameters ?? ''}`,
    file(more = {}) {
      stage.clock.advance({ minutes: 1 });
      stage.sam.fileForm(sale, complete, { title });
      return runRaw({
        event: 'issues',
        payload: JSON.stringify(payload),
        environment: {
          INPUT_TOKEN: github.actionsToken,
          'INPUT_DATABASE-URL': url,
          GITHUB_API_URL: listening.url,
          GITHUB_REPOSITORY: repository,
          GITHUB_REPOSITORY_ID: String(v.parse(delivered, payload).repository.id),
          RUNNER_DEBUG: '1',
          ...more,
        },
      });
    },
    query: (text) => ask(open(database), text),
    close: async () => {
      runs.release(() => []);
      await listening.close();
      await stage.close();
    },
  };
}

async function ask(server: PgServer, text: string) {
  const session = await server.connect();
  try {
    return (await session.query(text)).rows;
  } finally {
    session.release(true);
    await server.close();
  }
}
