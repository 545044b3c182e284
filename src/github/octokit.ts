// The one client of GitHub's API that a run uses: it retries what is worth it, waits as GitHub asks,
// and spaces writes out once a first handful is spent.

import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';

const Client = Octokit.plugin(retry, throttling);

/** Longest that a run waits for a rate limit before it fails with the time to try again, in seconds. */
export const longestWait = 60;

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or a server's own. */
  readonly baseUrl: string;
  /** Stands in for the runtime's own, behind a proxy for instance. */
  readonly fetch?: typeof globalThis.fetch;
  /** Called once for each wait, so that the log can say why a run takes long. */
  readonly onWait?: (seconds: number, why: string) => void;
}

export function createClient({ token, baseUrl, fetch, onWait }: ClientOptions): Octokit {
  const mayWait =
    (why: string) => (seconds: number, _options: unknown, _client: unknown, tries: number) => {
      const waits = tries < 3 && seconds <= longestWait;
      if (waits) {
        onWait?.(seconds, why);
      }
      return waits;
    };
  return new Client({
    auth: token,
    baseUrl,
    userAgent: 'baton',
    request: fetch === undefined ? {} : { fetch },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    throttle: {
      write: bucket({ burst: 40, everyMs: 1000 }),
      notifications: bucket({ burst: 10, everyMs: 3000 }),
      onRateLimit: mayWait('the rate limit is used up'),
      onSecondaryRateLimit: mayWait('a secondary rate limit was met'),
    },
  });
}

/**
 * GitHub asks for at least a second between writes. A run on one issue makes a handful and is done;
 * it should not be slowed down by what is meant for the long ones, so the first few are free.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function bucket({ burst, everyMs }: { readonly burst: number; readonly everyMs: number }) {
  return new Bottleneck.Group({
    maxConcurrent: 1,
    reservoir: burst,
    reservoirIncreaseInterval: everyMs,
    reservoirIncreaseAmount: 1,
    reservoirIncreaseMaximum: burst,
  });
}
