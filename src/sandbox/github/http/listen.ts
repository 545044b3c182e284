// The same GitHub behind a socket on this machine, for programs that are not this process.

import { serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { GitHubState } from '../model/state.ts';

export interface Listening {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

type Answer = (request: Request) => Promise<Response | 'drop'>;

export function listen(hub: GitHubState, answer: Answer, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { hostname: '127.0.0.1', port, fetch: answerOrDrop(answer) },
      ({ port: taken }) => {
        const url = `http://127.0.0.1:${taken}`;
        hub.address.api = url;
        resolve({ url, close: () => close(server) });
      },
    );
    if ('keepAliveTimeout' in server) {
      // Longer than a run may think between two requests, also on a busy machine: one that comes just as
      // the connection is closed would be asked twice.
      server.keepAliveTimeout = 60_000;
    }
    server.once('error', reject);
  });
}

function answerOrDrop(answer: Answer): Parameters<typeof serve>[0]['fetch'] {
  return async (request, { outgoing }) => {
    const outcome = await answer(request);
    if (outcome !== 'drop') return outcome;
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  };
}

function close(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
