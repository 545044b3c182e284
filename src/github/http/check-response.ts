// Detects failures that GitHub reports with a successful status.

import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import { graphQLErrors } from '../issues/responses.ts';
import { isRedirect } from './follow-redirects.ts';
import type { RequestAnswer, RequestOptions } from './request-hook.ts';

/** A secondary limit may come as a message alone. */
const refusal = v.object({
  errors: v.optional(graphQLErrors),
  message: v.optional(v.string()),
});

/** No request expects HTML: it comes from a proxy, for instance one that requires a login. */
export function isWebPage({ headers }: Pick<RequestAnswer, 'headers'>): boolean {
  return /^text\/html/.test(headers['content-type'] ?? '');
}

/** @throws RequestError with the status that the response should have had */
export function assertValidResponse(answer: RequestAnswer, options: RequestOptions): RequestAnswer {
  const { headers, data } = answer;
  const failure = (message: string, status: number) =>
    new RequestError(message, status, { response: answer, request: options });
  // Still text: the response was cut off and could not be parsed.
  if (/^application\/json/.test(headers['content-type'] ?? '') && typeof data === 'string') {
    throw failure('the response was cut off', 502);
  }
  if (isRedirect(answer.status) && options.request['redirect'] !== 'manual') {
    throw failure(`a redirect to ${hostOf(headers.location)}`, answer.status);
  }
  if (isWebPage(answer)) {
    throw failure('the response was a web page', 502);
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
    // A timeout inside GitHub, reported without details.
    if (/^Something went wrong while executing your query/.test(error.message)) {
      throw failure(error.message, 502);
    }
  }
  return answer;
}

/** Without the rest of the address, which may contain a secret. */
function hostOf(location = ''): string {
  return URL.canParse(location) ? new URL(location).host : 'another address';
}

/**
 * GraphQL reports a rate limit with status 200. `RATE_LIMITED` is the older type.
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
