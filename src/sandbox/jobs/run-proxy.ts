// Each run reaches GitHub through its own proxy, which identifies its requests among concurrent runs.

import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggedRequest } from '../github/http/request-log.ts';
import { serveLocally } from '../github/http/serve-locally.ts';
import type { LocalGitHub } from '../github/local-github.ts';

interface Door {
  /** Without a slash at the end. */
  readonly url: string;
  /** The requests so far. */
  readonly requests: readonly LoggedRequest[];
  /** Ids of commits that it added to branches. */
  readonly commits: readonly string[];
  close(): Promise<void>;
}

export interface Doors {
  open(): Promise<Door>;
  close(): void;
}

export function createRunProxies(github: LocalGitHub): Doors {
  // GitHub logs a request while it responds; the proxy knows which run it belongs to.
  const passing = new AsyncLocalStorage<Passed>();
  const stops = [
    github.onRequest((request) => void passing.getStore()?.requests.push(request)),
    github.onDelivery(({ event, payload }) => {
      const { after } = payload;
      if (event === 'push' && typeof after === 'string') {
        passing.getStore()?.commits.push(after);
      }
    }),
  ];
  return {
    open: () => {
      const passed: Passed = { requests: [], commits: [] };
      return openDoor(passed, (request) => passing.run(passed, () => github.fetch(request)));
    },
    close: () => {
      for (const stop of stops) {
        stop();
      }
    },
  };
}

interface Passed {
  readonly requests: LoggedRequest[];
  readonly commits: string[];
}

async function openDoor(
  passed: Passed,
  answer: (request: Request) => Promise<Response>,
): Promise<Door> {
  const server = await serveLocally(async (request) => {
    try {
      return kept(request, await answer(request));
    } catch (error) {
      // The sandbox throws this to drop the connection.
      if (error instanceof TypeError && error.message === 'fetch failed') {
        return 'drop';
      }
      throw error;
    }
  }, 0);
  return { ...passed, ...server };
}

/** Redirects lead back through the same proxy, regardless of the host GitHub uses for itself. */
function kept(request: Request, response: Response): Response {
  const location = response.headers.get('location');
  if (location !== null) {
    const { pathname, search } = new URL(location, request.url);
    response.headers.set('location', new URL(pathname + search, request.url).href);
  }
  return response;
}
