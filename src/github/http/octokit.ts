// The only client of GitHub's API in a run: it retries, waits for rate limits, and spaces writes after
// the first few.

import { Octokit } from '@octokit/rest';
import { machineTime, type Time } from '../time.ts';
import { followRedirects } from './follow-redirects.ts';
import { type Fetch, httpFetch } from './http-fetch.ts';
import { createRetry } from './retry.ts';
import { createThrottle } from './throttle.ts';

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or the URL of a GitHub Enterprise Server. */
  readonly baseUrl: string;
  /** Used behind a proxy, for instance; default: a direct connection. */
  readonly fetch?: Fetch | undefined;
  /** Maximum total wait for GitHub, in seconds; default: one minute. */
  readonly maxWait?: number;
  /** Called once for each wait that GitHub requests, so that the log can explain a long run. */
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
    request: { fetch: followRedirects(fetch) },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  client.hook.before('request', askAtGraphQL);
  client.hook.wrap('request', createThrottle(time));
  client.hook.wrap('request', createRetry({ time, longestWait, onWait }));
  return client;
}

/**
 * On GitHub Enterprise Server, REST is below /api/v3, and GraphQL next to it.
 * https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql
 */
function askAtGraphQL(options: { baseUrl: string; readonly url: string }): void {
  if (options.url === '/graphql') {
    options.baseUrl = options.baseUrl.replace(/\/api\/v3$/, '/api');
  }
}
