// Serves pages on 127.0.0.1, at the first free port from the given one.

import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

const maxTries = 50;

export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export async function listenFromPort(pages: Hono, port: number): Promise<Served> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenAt(pages, candidate);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || candidate - port >= maxTries) {
        throw error;
      }
    }
  }
}

function listenAt(pages: Hono, port: number): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server = serve({ hostname: '127.0.0.1', port, fetch: pages.fetch }, (address) => {
      const url = `http://127.0.0.1:${address.port}`;
      resolve({ url, close: () => close(server) });
    });
    server.once('error', reject);
  });
}

function close(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Open pages keep a connection for live updates.
    if ('closeAllConnections' in server) {
      server.closeAllConnections();
    }
  });
}
