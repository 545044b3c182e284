// What GitHub answers as if all were well, and is a failure all the same.

import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import { graphQLErrors } from '../issues/responses.ts';
import type { RequestAnswer, RequestOptions } from './request-hook.ts';

/** A secondary limit may come as a message alone. */
const refusal = v.object({
  errors: v.optional(graphQLErrors),
  message: v.optional(v.string()),
});

/** No request asks for one: it comes from a proxy on the way, for instance one that wants a login. */
export function isWebPage({ headers }: Pick<RequestAnswer, 'headers'>): boolean {
  return /^text\/html/.test(headers['content-type'] ?? '');
}

/** @throws RequestError with the status that the answer should have had */
export function assertValidResponse(answer: RequestAnswer, options: RequestOptions): RequestAnswer {
  const { headers, data } = answer;
  const failure = (message: string, status: number) =>
    new RequestError(message, status, { response: answer, request: options });
  // Its text as it came: it was cut off before its end, and could not be parsed.
  if (/^application\/json/.test(headers['content-type'] ?? '') && typeof data === 'string') {
    throw failure('the answer broke off', 502);
  }
  if (isWebPage(answer)) {
    throw failure('a web page came for an answer', 502);
  }
  if (options.url !== '/graphql') {
    return answer;
  }
  const refused = v.safeParse(refusal, data);
  const { errors = [], message: alone = '' } = refused.success ? refused.output : {};
  for (const error of [...errors, { message: alone }]) {
    if (isLimit(error)) {
      throw failure(error.message, 429);
    }
    // A time-out within GitHub, which says no more than this.
    if (/^Something went wrong while executing your query/.test(error.message)) {
      throw failure(error.message, 502);
    }
  }
  return answer;
}

/**
 * GraphQL answers a limit with status 200. `RATE_LIMITED` is the older type.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
function isLimit({ type = '', code = '', message }: LimitSigns): boolean {
  return /^RATE_LIMIT/.test(type) || code === 'graphql_rate_limit' || /rate limit/i.test(message);
}

interface LimitSigns {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message: string;
}
