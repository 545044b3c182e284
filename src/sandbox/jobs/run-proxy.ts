// Each run reaches GitHub by a door of its own, so that its requests can be told from those of runs beside it.

import { AsyncLocalStorage } from 'node:async_hooks';
import { serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { LoggedRequest } from '../github/http/request-log.ts';
import type { LocalGitHub } from '../github/local-github.ts';

interface Door {
  /** Without a slash at the end. */
  readonly url: string;
  /** What has passed through it so far. */
  readonly requests: readonly LoggedRequest[];
  /** Commits that branches gained by it, by id. */
  readonly commits: readonly string[];
  close(): Promise<void>;
}

export interface Doors {
  open(): Promise<Door>;
  close(): void;
}

export function createRunProxies(github: LocalGitHub): Doors {
  // GitHub logs a request while it answers it; whose request it is, the door knows.
  const passing = new AsyncLocalStorage<Passed>();
  const stops = [
    github.onRequest((request) => void passing.getStore()?.requests.push(request)),
    github.onDelivery(({ event, payload }) => {
      const { after } = payload;
      if (event === 'push' && typeof after === 'string') passing.getStore()?.commits.push(after);
    }),
  ];
  return {
    open: () => {
      const passed: Passed = { requests: [], commits: [] };
      return openDoor(passed, (request) => passing.run(passed, () => github.fetch(request)));
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

interface Passed {
  readonly requests: LoggedRequest[];
  readonly commits: string[];
}

function openDoor(passed: Passed, answer: (request: Request) => Promise<Response>): Promise<Door> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { hostname: '127.0.0.1', port: 0, fetch: answerOrDrop(answer) },
      ({ port }) => {
        resolve({ url: `http://127.0.0.1:${port}`, ...passed, close: () => close(server) });
      },
    );
    server.once('error', reject);
  });
}

type Serving = ReturnType<typeof serve>;

function answerOrDrop(
  answer: (request: Request) => Promise<Response>,
): Parameters<typeof serve>[0]['fetch'] {
  return async (request, { outgoing }) => {
    try {
      return kept(request, await answer(request));
    } catch (error) {
      // How GitHub here says that somebody has the connection dropped.
      if (!(error instanceof TypeError && error.message === 'fetch failed')) throw error;
      outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  };
}

/** A redirect leads back through the same door, whatever host GitHub here takes itself for. */
function kept(request: Request, response: Response): Response {
  const location = response.headers.get('location');
  if (location !== null) {
    const { pathname, search } = new URL(location, request.url);
    response.headers.set('location', new URL(pathname + search, request.url).href);
  }
  return response;
}

function close(server: Serving): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
