// Each run reaches GitHub by a door of its own, so that its requests can be told from those of runs beside it.

import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggedRequest } from '../github/http/request-log.ts';
import { serveLocally } from '../github/http/serve-locally.ts';
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

/** A redirect leads back through the same door, whatever host GitHub here takes itself for. */
function kept(request: Request, response: Response): Response {
  const location = response.headers.get('location');
  if (location !== null) {
    const { pathname, search } = new URL(location, request.url);
    response.headers.set('location', new URL(pathname + search, request.url).href);
  }
  return response;
}
