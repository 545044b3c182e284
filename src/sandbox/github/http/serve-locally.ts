// A server on this machine that can also drop a connection instead of responding.

import { serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

export type LocalHandler = (request: Request) => Promise<Response | 'drop'>;

export interface LocalServer {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** @param port 0: the system chooses a free port */
export function serveLocally(handle: LocalHandler, port: number): Promise<LocalServer> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { hostname: '127.0.0.1', port, fetch: respondOrDrop(handle) },
      ({ port: taken }) => {
        resolve({ url: `http://127.0.0.1:${taken}`, close: () => close(server) });
      },
    );
    if ('keepAliveTimeout' in server) {
      // Longer than a run pauses between requests, even on a busy machine: a request on a connection
      // that is just closing would be sent twice.
      server.keepAliveTimeout = 60_000;
    }
    server.once('error', reject);
  });
}

function respondOrDrop(handle: LocalHandler): Parameters<typeof serve>[0]['fetch'] {
  return async (request, { outgoing }) => {
    const outcome = await handle(request);
    if (outcome !== 'drop') {
      return outcome;
    }
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  };
}

function close(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    if ('closeAllConnections' in server) {
      server.closeAllConnections();
    }
  });
}
