// Requests of each token in the current hour, separately for REST and GraphQL.

import { ApiError } from '../api-error.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Clock } from '../clock.ts';
import type { Caller } from '../model/role.ts';
import { errorResponse, jsonResponse } from './response.ts';

export type Resource = 'core' | 'graphql';

export interface Allowance {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

export interface RateLimit {
  /** Throws once nothing is left. */
  demand(caller: Caller | null, resource: Resource): void;
  spend(caller: Caller | null, resource: Resource): void;
  allowance(caller: Caller | null, resource: Resource): Allowance;
}

const hourMs = 3_600_000;
/** GITHUB_TOKEN: for the whole repository, all its runs together. */
const defaultLimits = { person: 5_000, actions: 1_000, app: 5_000, nobody: 60 } as const;

/**
 * `enforced`: the exact maximum per hour. Without it, each token has GitHub's usual limit, which only
 * the headers count down.
 */
export function createRateLimit(clock: Clock, enforced: number | null): RateLimit {
  const spent = new Map<string, { since: number; used: number }>();
  const entry = (caller: Caller | null, resource: Resource) => {
    const key = `${caller?.account.id ?? 'nobody'} ${resource}`;
    const known = spent.get(key);
    if (known !== undefined && clock() - known.since < hourMs) {
      return known;
    }
    const window = { since: clock(), used: 0 };
    spent.set(key, window);
    return window;
  };
  const allowance = (caller: Caller | null, resource: Resource): Allowance => {
    const { since, used } = entry(caller, resource);
    const limit = enforced ?? defaultLimits[caller?.means ?? 'nobody'];
    return {
      limit,
      used,
      remaining: Math.max(0, limit - used),
      reset: Math.ceil((since + hourMs) / 1000),
    };
  };
  return {
    allowance,
    demand: (caller, resource) => {
      if (enforced !== null && allowance(caller, resource).remaining === 0) {
        throw exceeded(caller);
      }
    },
    spend: (caller, resource) => {
      entry(caller, resource).used += 1;
    },
  };
}

export function rateHeaders(
  allowance: Allowance,
  resource: Resource,
): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(allowance.limit),
    'x-ratelimit-used': String(allowance.used),
    'x-ratelimit-remaining': String(allowance.remaining),
    'x-ratelimit-reset': String(allowance.reset),
    'x-ratelimit-resource': resource,
  };
}

function exceeded(caller: Caller | null): ApiError {
  const whose = caller === null ? 'this address' : `user ID ${caller.account.id}`;
  return new ApiError(403, `API rate limit exceeded for ${whose}.`);
}

export function graphqlLimitResponse({ graphqlLimit }: Behaviour, message: string): Response {
  switch (graphqlLimit) {
    case '403':
      return errorResponse(new ApiError(403, message));
    case 'message': {
      const said = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
      return new Response(JSON.stringify({ message: said }), {
        headers: { 'content-type': 'application/json; charset=utf-8', 'retry-after': '60' },
      });
    }
    case 'code':
      return jsonResponse(200, { errors: [{ code: 'graphql_rate_limit', message }] });
    default:
      return jsonResponse(200, {
        errors: [{ type: graphqlLimit, code: 'graphql_rate_limit', message }],
      });
  }
}
