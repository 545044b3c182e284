// Accepts a request, runs the interceptors, sends the response, and logs it.

import { randomUUID } from 'node:crypto';
import { ApiError, forbidden } from '../api-error.ts';
import { restLogin } from '../model/account.ts';
import type { Caller } from '../model/role.ts';
import type { GitHubState } from '../model/state.ts';
import { isAmong } from '../services/visibility.ts';
import { graphqlLimitResponse, type RateLimit, rateHeaders } from './rate-limit.ts';
import type {
  Exchange,
  InjectedFault,
  Interceptor,
  LoggedRequest,
  ReceivedRequest,
  Traffic,
} from './request-log.ts';
import { errorResponse } from './response.ts';
import type { Incoming } from './route-helpers.ts';

export interface Server extends Traffic {
  answer(request: Request): Promise<Response | 'drop'>;
}

type App = (request: Request, incoming: Incoming) => Response | Promise<Response>;

export function createServer(hub: GitHubState, rateLimit: RateLimit, app: App): Server {
  const requests: LoggedRequest[] = [];
  const watchers = new Set<(request: LoggedRequest) => void>();
  const listeners = new Set<(exchange: Exchange) => void>();
  let disturb: Interceptor | null = null;

  const log = async (received: ReceivedRequest, outcome: Response | 'drop'): Promise<void> => {
    const logged = logEntry(received, outcome);
    requests.push(logged);
    for (const watcher of watchers) {
      watcher(logged);
    }
    if (listeners.size === 0 || outcome === 'drop') {
      return;
    }
    const body = new Uint8Array(await outcome.clone().arrayBuffer());
    for (const listener of listeners) {
      listener({ request: received, status: outcome.status, headers: outcome.headers, body });
    }
  };

  return {
    requests,
    forgetRequests: () => void requests.splice(0),
    onRequest: (listener) => subscribe(watchers, listener),
    onExchange: (listener) => subscribe(listeners, listener),
    intercept: (intercept) => {
      disturb = intercept;
    },
    answer: async (request) => {
      const { caller, received } = await receive(hub, request);
      const outcome = await disturbed(disturb, received, () =>
        respond({ hub, rateLimit, app }, request, received, caller),
      );
      await log(received, outcome);
      return outcome;
    },
  };
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

async function disturbed(
  intercept: Interceptor | null,
  received: ReceivedRequest,
  respond: () => Promise<Response>,
): Promise<Response | 'drop'> {
  const instead: InjectedFault = (await intercept?.before?.(received)) ?? null;
  if (instead !== null) {
    return instead;
  }
  const response = await respond();
  return (await intercept?.after?.(received, response)) ?? response;
}

interface Answering {
  readonly hub: GitHubState;
  readonly rateLimit: RateLimit;
  readonly app: App;
}

async function respond(
  { hub, rateLimit, app }: Answering,
  request: Request,
  received: ReceivedRequest,
  caller: Caller | 'unknown' | null,
): Promise<Response> {
  if (caller === 'unknown') {
    return marked(hub, errorResponse(new ApiError(401, 'Bad credentials')), {});
  }
  const suspended = suspension(hub, caller);
  if (suspended !== null) {
    return marked(hub, errorResponse(forbidden(suspended)), {});
  }
  const resource = received.path === '/graphql' ? 'graphql' : 'core';
  try {
    // Reading the rate limit is free.
    const isFree = received.path === '/rate_limit';
    if (!isFree) {
      rateLimit.demand(caller, resource);
    }
    const response = unlessKnown(request, await app(request, { body: received.body, caller, hub }));
    if (!isFree && response.status !== 304) {
      rateLimit.spend(caller, resource);
    }
    return marked(hub, response, rateHeaders(rateLimit.allowance(caller, resource), resource));
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    const isLimit = resource === 'graphql' && /rate limit/.test(error.message);
    return marked(
      hub,
      isLimit ? graphqlLimitResponse(hub.behaviour, error.message) : errorResponse(error),
      rateHeaders(rateLimit.allowance(caller, resource), resource),
    );
  }
}

function suspension({ behaviour }: GitHubState, caller: Caller | null): string | null {
  if (caller === null || !isAmong(behaviour.suspendedAccounts, caller.account)) {
    return null;
  }
  return caller.permissions === null
    ? 'Sorry. Your account was suspended.'
    : 'This installation has been suspended';
}

/** Unchanged data (by ETag) is not sent again and does not count. */
function unlessKnown(request: Request, response: Response): Response {
  const etag = response.headers.get('etag');
  if (etag === null || request.method !== 'GET' || request.headers.get('if-none-match') !== etag) {
    return response;
  }
  return new Response(null, { status: 304, headers: { etag } });
}

function marked(
  hub: GitHubState,
  response: Response,
  headers: Readonly<Record<string, string>>,
): Response {
  // The sandbox's own time: clients rely on it, and Node would set the machine's.
  response.headers.set('date', new Date(hub.clock()).toUTCString());
  response.headers.set('x-github-request-id', randomUUID().toUpperCase());
  response.headers.set('x-github-media-type', 'github.v3; format=json');
  for (const [name, value] of Object.entries(headers)) {
    response.headers.set(name, value);
  }
  return response;
}

async function receive(
  hub: GitHubState,
  request: Request,
): Promise<{ readonly received: ReceivedRequest; readonly caller: Caller | 'unknown' | null }> {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const body = hasBody ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array();
  const { pathname, search } = new URL(request.url);
  const caller = callerOf(hub, request.headers.get('authorization'));
  const received = {
    method: request.method,
    path: pathname,
    query: search,
    headers: request.headers,
    body,
    owner: caller === null || caller === 'unknown' ? null : restLogin(caller.account),
    operation: pathname === '/graphql' ? operationName(body) : null,
  };
  return { received, caller };
}

function callerOf(hub: GitHubState, authorization: string | null): Caller | 'unknown' | null {
  if (authorization === null) {
    return null;
  }
  const token = authorization.replace(/^(?:token|bearer)\s+/i, '');
  const caller = hub.credentials.get(token);
  return caller === undefined || hub.departed.has(caller.account.id) ? 'unknown' : caller;
}

function operationName(body: Uint8Array): string | null {
  const json = Buffer.from(body.buffer, body.byteOffset, body.length).toString();
  const text = json.replaceAll(/\\[nrt]/g, ' ');
  return /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? null;
}

function logEntry(received: ReceivedRequest, outcome: Response | 'drop'): LoggedRequest {
  const { method, path, query, owner, operation, body } = received;
  const isDropped = outcome === 'drop';
  const bytesDown = isDropped ? 0 : Number(outcome.headers.get('content-length') ?? 0);
  const status = isDropped ? 0 : outcome.status;
  return { method, path, query, owner, operation, status, bytesUp: body.length, bytesDown };
}
