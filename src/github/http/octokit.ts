// The one client of GitHub's API that a run uses: it asks again where that helps, waits as GitHub asks
// it to, and spaces writes out once a first handful is spent.

import { Octokit } from '@octokit/rest';
import { machineTime, type Time } from '../time.ts';
import { type Fetch, httpFetch } from './http-fetch.ts';
import { createRetry } from './retry.ts';
import { createThrottle } from './throttle.ts';

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or a server's own. */
  readonly baseUrl: string;
  /** Used behind a proxy, for instance; default is a direct connection. */
  readonly fetch?: Fetch | undefined;
  /** Longest that a run waits for GitHub in all, in seconds; a minute where nobody says. */
  readonly maxWait?: number;
  /** Called once for each wait that GitHub asks for, so that the log can say why a run takes long. */
  readonly onWait?: (seconds: number, why: string) => void;
  readonly time?: Time;
}

export function createClient(options: ClientOptions): Octokit {
  const { token, baseUrl, fetch = httpFetch, onWait = () => {}, time = machineTime } = options;
  const { maxWait: longestWait = 60 } = options;
  const client = new Octokit({
    auth: token,
    baseUrl,
    userAgent: 'baton',
    request: { fetch },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  client.hook.before('request', askAtGraphQL);
  client.hook.wrap('request', createThrottle(time));
  client.hook.wrap('request', createRetry({ time, longestWait, onWait }));
  return client;
}

/**
 * On a server of one's own, REST is below /api/v3 and GraphQL beside it.
 * https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql
 */
function askAtGraphQL(options: { baseUrl: string; readonly url: string }): void {
  if (options.url === '/graphql') {
    options.baseUrl = options.baseUrl.replace(/\/api\/v3$/, '/api');
  }
}
